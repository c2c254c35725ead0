#!/bin/sh
# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh [--keep-home] COMMAND…: runs COMMAND with a private session bus, an unlocked throw-away
# gnome-keyring and a home of its own. Nothing of the user's session is touched; everything is gone at the end.
# Works as root, in a container and without a display. With --keep-home the command keeps the user's home and display.
set -u
keep=
if [ "${1:-}" = --keep-home ]; then keep=yes; shift; fi
[ $# -gt 0 ] || { echo "usage: with-keyring.sh [--keep-home] COMMAND…" >&2; exit 2; }

place=$(mktemp -d "${TMPDIR:-/tmp}/planops-keyring.XXXXXX") || exit 1
trap 'rm -rf "$place"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -m 700 "$place/home" "$place/run" "$place/keyring"

unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
if [ -z "$keep" ]; then
    export HOME="$place/home" XDG_RUNTIME_DIR="$place/run"
    unset DISPLAY WAYLAND_DISPLAY PLANOPS_HOME
    unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_CURRENT_DESKTOP
fi
[ -n "${XDG_RUNTIME_DIR:-}" ] || export XDG_RUNTIME_DIR="$place/run"

# The keyring's file goes to the throw-away place in any case. The password is "test": an empty standard input would
# start a prompt that nobody answers. dbus-daemon's complaint about the fd limit in containers is harmless.
# shellcheck disable=SC2016
KEYRING_HOME="$place/keyring" dbus-run-session -- sh -c '
    printf test | XDG_DATA_HOME="$KEYRING_HOME" gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || {
        echo "with-keyring.sh: gnome-keyring-daemon did not start" >&2; exit 78; }
    unset KEYRING_HOME
    exec "$@"' sh "$@"
