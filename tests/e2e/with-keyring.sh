#!/bin/sh
# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND…: runs COMMAND with a private session bus, an unlocked throw-away gnome-keyring and
# a home of its own. Nothing of the user's session is touched; everything is gone at the end.
# Works as root, in a container and without a display.
set -u
[ $# -gt 0 ] || { echo "usage: with-keyring.sh COMMAND…" >&2; exit 2; }

place=$(mktemp -d "${TMPDIR:-/tmp}/planops-keyring.XXXXXX") || exit 1
trap 'rm -rf "$place"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$place/home" "$place/run"

# A compiler cache or a browser cache in the real home must not be reached from here.
export HOME="$place/home" XDG_RUNTIME_DIR="$place/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_CURRENT_DESKTOP PLANOPS_HOME

# The password is "test"; an empty standard input would start a prompt that nobody answers.
# shellcheck disable=SC2016
dbus-run-session -- sh -c '
    printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || {
        echo "with-keyring.sh: gnome-keyring-daemon did not start" >&2; exit 78; }
    exec "$@"' sh "$@"
