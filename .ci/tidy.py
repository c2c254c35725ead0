# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy.py --build DIR --jobs N FILE…: clang-tidy on each file; exit code 1 if it finds anything.

Reading Qt's headers is most of the work, so sources that the build compiles in one batch are looked at in that batch:
the whole tree takes minutes instead of an hour.

A file that was clean is not looked at again while nothing that it includes has changed: the key is a hash of the
preprocessed text (comments kept, for NOLINT), of .clang-tidy and of the tool's version. Findings are never remembered.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

NOISE = re.compile(r"^(\d+ warnings? (generated|treated).*|Suppressed .*|Use -header-filter.*|\s*)$")


def preprocessed(entry):
    words = shlex.split(entry["command"])
    if "ccache" in Path(words[0]).name or words[0].endswith("cmake"):  # the launcher in front of the compiler
        words = words[next(i for i, word in enumerate(words) if re.search(r"(g\+\+|clang\+\+|c\+\+)[-\d.]*$", word)):]
    for option in ("-o", "-MF", "-MT"):
        while option in words:
            at = words.index(option)
            del words[at:at + 2]
    words = [word for word in words if word not in ("-c", "-MD", "-MMD")]
    return subprocess.run([*words, "-E", "-P", "-C", "-w"], cwd=entry["directory"], capture_output=True,
                          check=True).stdout


def look(source, entry, options, salt):
    key = hashlib.sha256(salt + preprocessed(entry)).hexdigest() if entry else None
    stamp = options.cache / key if key else None
    if stamp and stamp.exists():
        return None
    done = subprocess.run(["clang-tidy", "-p", str(options.build), "--quiet",
                           "--extra-arg=-Wno-unknown-warning-option", source], capture_output=True, text=True,
                          check=False)
    if done.returncode == 0:
        if stamp:
            stamp.touch()
        return ""
    lines = [line for line in (done.stdout + done.stderr).splitlines() if not NOISE.match(line)]
    return "\n".join(lines) or f"{source}: clang-tidy ended with exit code {done.returncode}"


def compiled_by(entries):
    """Source → the entry that compiles it: its own, or the one of its batch."""
    by = {}
    for path, entry in entries.items():
        by[path] = entry
        if "/Unity/" in path:
            for name in re.findall(r'^#include "(.+)"$', Path(path).read_text(), re.M):
                by[os.path.realpath(name)] = entry
    return by


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    options.cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "planops-tidy"
    options.cache.mkdir(parents=True, exist_ok=True)
    entries = {os.path.realpath(entry["file"]): entry
               for entry in json.loads((options.build / "compile_commands.json").read_text())}
    salt = Path(".clang-tidy").read_bytes() + subprocess.run(["clang-tidy", "--version"], capture_output=True,
                                                              check=True).stdout
    by = compiled_by(entries)
    # A source that no target compiles has no command; that is a fault of its own.
    missing = [name for name in options.files if os.path.realpath(name) not in by]
    for name in missing:
        print(f"{name}: no target compiles it")
    files = sorted({by[os.path.realpath(name)]["file"] for name in options.files if name not in missing})
    found = known = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        runs = [pool.submit(look, name, entries[os.path.realpath(name)], options, salt) for name in files]
        for run in concurrent.futures.as_completed(runs):
            result = run.result()
            known += result is None
            if result:
                found += 1
                print(result, flush=True)
    print(f"clang-tidy: {len(options.files)} files in {len(files)} runs, {known} known to be clean, {found} with findings", file=sys.stderr)
    sys.exit(1 if found or missing else 0)


if __name__ == "__main__":
    main()
