#!/usr/bin/env bash
# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-deb.sh FILE.deb: the package's dependencies can be met here, its files are in place and valid, both programs
# start from where it puts them, and nothing stays behind when it is removed. It is installed into a scratch root: the
# machine stays as it is.
set -euo pipefail
deb=$(readlink -f "${1:?usage: check-deb.sh FILE.deb}")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
root=$place/root
ok() { printf '  ok  %s\n' "$*"; }
fail() { printf 'FAIL  %s\n' "$*"; exit 1; }

dpkg-deb --info "$deb" | sed -n 's/^ \(Package\|Version\|Architecture\|Installed-Size\|Depends\|Recommends\)/  \1/p'
if [ -n "$(find /var/lib/apt/lists -name '*_Packages*' -print -quit)" ]; then
    apt-get install --simulate -q "$deb" >"$place/apt.log" 2>&1 || { cat "$place/apt.log"; fail "its dependencies"; }
    ok "dependencies can be installed here"
fi

mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers"
touch "$root/var/lib/dpkg/status"
before=$(cd "$root" && find . -path ./var/lib/dpkg -prune -o -print | sort)
# The scratch root holds no other package, hence no dependency; they were looked at above.
quiet() { "$@" >"$place/dpkg.log" 2>&1 || { cat "$place/dpkg.log"; fail "$*"; }; }
quiet dpkg --root="$root" --force-depends --force-not-root --force-script-chrootless --log=/dev/null --install "$deb"
ok "installs"

for file in bin/planops-explorer bin/planops share/applications/org.planops.Explorer.desktop \
            share/metainfo/org.planops.Explorer.metainfo.xml share/doc/planops-explorer/copyright \
            share/icons/hicolor/scalable/apps/org.planops.Explorer.svg share/icons/hicolor/48x48/apps/org.planops.Explorer.png; do
    [ -s "$root/usr/$file" ] || fail "/usr/$file is missing"
done
ok "files are in place"
desktop-file-validate "$root/usr/share/applications/org.planops.Explorer.desktop" || fail "the desktop file"
appstreamcli validate --no-net "$root/usr/share/metainfo/org.planops.Explorer.metainfo.xml" >"$place/as.log" 2>&1 ||
    { cat "$place/as.log"; fail "the metainfo"; }
ok "desktop file and metainfo are valid"

export HOME=$place/home XDG_RUNTIME_DIR=$place/run QT_QPA_PLATFORM=offscreen PLANOPS_HOME=$place/home/planops
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
"$root/usr/bin/planops" --version || fail "planops --version"
"$root/usr/bin/planops-explorer" --version || fail "planops-explorer --version"
code=0
timeout 5 "$root/usr/bin/planops-explorer" --sandbox >"$place/start.log" 2>&1 || code=$?
[ $code = 124 ] || { cat "$place/start.log"; fail "planops-explorer ended by itself with exit code $code"; }
ok "both programs start; the window stays open"

quiet dpkg --root="$root" --force-not-root --force-script-chrootless --log=/dev/null --purge planops-explorer
after=$(cd "$root" && find . -path ./var/lib/dpkg -prune -o -print | sort)
[ "$before" = "$after" ] || { diff <(echo "$before") <(echo "$after") || true; fail "files stay behind"; }
ok "removes cleanly"
