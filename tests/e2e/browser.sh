#!/bin/sh
# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# $BROWSER for the program under test: starts the real browser and returns at once, as xdg-open does. With
# E2E_BROWSER_URL=FILE it only writes the address down, for tests that visit it themselves.
if [ -n "${E2E_BROWSER_URL:-}" ]; then
    printf '%s\n' "$1" >"$E2E_BROWSER_URL.tmp" && mv "$E2E_BROWSER_URL.tmp" "$E2E_BROWSER_URL"
    exit 0
fi
node "$(dirname "$0")/browser.mjs" "$1" >/dev/null 2>"${E2E_BROWSER_LOG:-/dev/null}.err" &
