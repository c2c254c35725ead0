#!/bin/bash
# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-display.sh [--size WxH] COMMAND…: runs COMMAND on a virtual screen with a window manager (without one
# keys and focus are not dependable). Inside with-keyring.sh, so that the bus knows the display too.
set -u
size=1600x1000
if [ "${1:-}" = --size ]; then size=$2; shift 2; fi
[ $# -gt 0 ] || { echo "usage: with-display.sh [--size WxH] COMMAND…" >&2; exit 2; }

place=$(mktemp -d "${TMPDIR:-/tmp}/planops-display.XXXXXX") || exit 1
pids=()
cleanup() {
    local pid
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null; done
    rm -rf "$place"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Xvfb itself picks a free number and writes it when it is ready.
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp >"$place/xvfb.log" 2>&1 3>"$place/number" &
pids+=($!)
for _ in $(seq 100); do
    [ -s "$place/number" ] && break
    kill -0 "${pids[0]}" 2>/dev/null || break
    sleep 0.1
done
if [ ! -s "$place/number" ]; then
    echo "with-display.sh: Xvfb did not start" >&2
    cat "$place/xvfb.log" >&2
    exit 78
fi
DISPLAY=:$(tr -d '[:space:]' <"$place/number")
export DISPLAY QT_QPA_PLATFORM=xcb
if [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ]; then
    dbus-update-activation-environment DISPLAY >/dev/null 2>&1
fi
openbox --sm-disable >"$place/openbox.log" 2>&1 &
pids+=($!)
"$@"
