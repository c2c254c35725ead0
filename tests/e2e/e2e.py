# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: starting real parts, reading their first JSON line, ending them for sure.

A test file ends with e2e.main(). Missing parts (browser, Node, keyring) make it skip with exit code 77, which
ctest shows as "Skipped"; with CI set they are a failure, so that CI cannot go green by lacking something.
"""
import json
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
BIN = Path(os.environ.get("PLANOPS_BIN_DIR", HERE.parent.parent / "build" / "ci" / "bin"))
BROWSER = str(HERE / "browser.sh")
SKIPPED = 77
PATIENCE = 180  # seconds for a visit of the browser; a loaded machine takes its time to start one
JWT = re.compile(rb"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*")


class Process:
    """A program that runs beside the test. Its output is read by threads, so it never blocks on a full pipe."""

    def __init__(self, command, env=None, cwd=None, stdin=subprocess.DEVNULL):
        self.command = [str(part) for part in command]
        self.process = subprocess.Popen(self.command, env=env, cwd=cwd, stdin=stdin, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, start_new_session=True)
        self.out, self.err = [], []
        self._lines = queue.Queue()
        self._threads = [threading.Thread(target=self._read, args=(pipe, store), daemon=True)
                         for pipe, store in ((self.process.stdout, self.out), (self.process.stderr, self.err))]
        for thread in self._threads:
            thread.start()

    def _read(self, pipe, store):
        for line in pipe:
            store.append(line)
            self._lines.put(line)
        self._lines.put(None)

    def text(self):
        return b"".join(self.out + self.err).decode(errors="replace")

    def wait_for(self, wanted, timeout=30):
        """The first line of either stream for which wanted(line) is true-like; that value is returned."""
        deadline, ended = time.monotonic() + timeout, 0
        while ended < 2:
            try:
                line = self._lines.get(timeout=max(0.01, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"{self.command}: nothing after {timeout} s; so far:\n{self.text()}") from None
            if line is None:
                ended += 1
                continue
            value = wanted(line.decode(errors="replace").strip())
            if value:
                return value
        raise AssertionError(f"{self.command}: ended early, exit code {self.process.wait()}:\n{self.text()}")

    def first_json(self, timeout=30):
        def parse(line):
            try:
                return json.loads(line) if line.startswith("{") else None
            except ValueError:
                return None
        return self.wait_for(parse, timeout)

    def wait(self, timeout=60):
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"{self.command}: still running after {timeout} s:\n{self.text()}") from None
        for thread in self._threads:
            thread.join(5)
        return code

    def kill(self):
        """Kill -9 of the program and all that it started."""
        self._signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self._signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                pass
        self._signal(signal.SIGKILL)
        self.process.wait()
        for thread in self._threads:
            thread.join(5)
        self.process.stdout.close()
        self.process.stderr.close()

    def _signal(self, number):
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass


class TestCase(unittest.TestCase):
    """A test with a folder of its own (self.folder) and helpers that clean up after themselves."""

    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="planops-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.home = self.folder / "home"
        self.helpers = []
        self.addCleanup(self._show_helpers)

    def _show_helpers(self):
        outcome = self._outcome.result
        if any(test is self for test, _ in outcome.failures + outcome.errors):
            for helper in self.helpers:
                print(f"--- {' '.join(helper.command)}\n{b''.join(helper.err).decode(errors='replace')}", flush=True)

    def start(self, *command, env=None):
        process = Process(command, env={**os.environ, **(env or {})})
        self.addCleanup(process.stop)
        return process

    def node(self, script, *arguments):
        """A Node program; what it says on stderr is shown when the test fails."""
        process = self.start("node", HERE / script, *arguments)
        self.helpers.append(process)
        return process

    # --- the planops program ---------------------------------------------------------------------------

    def cli(self, *arguments, code=0, env=None, timeout=60, stdin=None):
        """Runs planops to its end and returns the CompletedProcess; its exit code must be `code`."""
        command = [str(BIN / "planops"), "--home", str(self.home), *map(str, arguments)]
        done = subprocess.run(command, env={**os.environ, **(env or {})}, timeout=timeout, capture_output=True,
                              input=stdin, stdin=subprocess.DEVNULL if stdin is None else None, check=False)
        self.assertEqual(done.returncode, code,
                         f"{command}\nstdout: {done.stdout.decode()}\nstderr: {done.stderr.decode()}")
        return done

    def cli_json(self, *arguments, **options):
        done = self.cli("--json", *arguments, **options)
        try:
            return json.loads(done.stdout)
        except ValueError:
            self.fail(f"{arguments}: stdout is not one JSON document: {done.stdout!r}")

    def start_cli(self, *arguments, env=None):
        return self.start(BIN / "planops", "--home", self.home, *arguments, env=env)

    def login(self, account="ada", decision="approve", code=0, options=()):
        """`planops login` with the real browser behind $BROWSER. Returns (login process, browser's report)."""
        log = self.folder / f"browser-{time.monotonic_ns()}.log"
        process = self.start_cli("login", *options, env=self.browser_env(account, decision, log))
        result = process.wait(PATIENCE)
        report = read_report(log)
        self.assertEqual(result, code, f"login said:\n{process.text()}\nthe browser said: {report}")
        return process, report

    def browser_env(self, account, decision, log):
        return {"BROWSER": BROWSER, "E2E_PLAN": json.dumps({"account": account, "decision": decision}),
                "E2E_BROWSER_LOG": str(log)}

    def begin_login(self, *options):
        """Starts a login that waits for its browser, which never comes by itself: returns (process, sign-in URL)."""
        process = self.start_cli("login", "--no-browser", *options)
        address = process.wait_for(lambda line: re.search(r"https?://\S+/oauth/authorize\?\S+", line))
        return process, address.group(0)

    def visit(self, address, account="ada", decision="approve"):
        """The browser on an address, to the end. Returns its report."""
        log = self.folder / f"visit-{time.monotonic_ns()}.log"
        browser = self.start("node", HERE / "browser.mjs", address,
                             env=self.browser_env(account, decision, log))
        try:
            browser.wait(PATIENCE)
        finally:
            browser.stop()
        return read_report(log, browser.text())

    # --- secrets ------------------------------------------------------------------------------------------

    def keyring_secrets(self):
        """Everything that QtKeychain has put into the keyring, as bytes."""
        done = subprocess.run(["secret-tool", "search", "--all", "--unlock", "xdg:schema", "org.qt.keychain"],
                              capture_output=True, check=False)
        return re.findall(rb"^secret = (.*)$", done.stdout, re.MULTILINE)

    def assert_no_secret_on_disk(self, secrets, *folders):
        """No file below the folders holds one of the secrets, a JWT's signature, or anything shaped like a JWT."""
        needles = [secret for secret in map(to_bytes, secrets) if len(secret) > 7]
        self.assertTrue(needles, "no secret to look for: the check would prove nothing")
        for secret in list(needles):
            if secret.count(b".") == 2:
                needles.append(secret.rsplit(b".", 1)[1])
        searched = 0
        for folder in folders:
            for path in Path(folder).rglob("*"):
                if not path.is_file() or path.is_symlink():
                    continue
                searched += 1
                content = path.read_bytes()
                for needle in needles:
                    self.assertNotIn(needle, content, f"{path} holds a secret")
                self.assertIsNone(JWT.search(content), f"{path} holds a JWT")
        self.assertGreater(searched, 0, f"no file below {folders}: the check would prove nothing")


def to_bytes(secret):
    return secret if isinstance(secret, bytes) else str(secret).encode()


def read_report(log, otherwise=""):
    """The browser may still be closing when the program has what it wants."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if log.exists() and log.read_text().strip():
            return json.loads(log.read_text().splitlines()[-1])
        time.sleep(0.1)
    trouble = Path(f"{log}.err")
    return {"steps": [], "callback": False, "text": otherwise or (trouble.read_text() if trouble.exists() else "")}


def missing_parts(programs=("node", "secret-tool"), modules=(), files=(), cli=True, browser=True):
    missing = [f"program {name}" for name in programs if not shutil.which(name)]
    if browser and not shutil.which(os.environ.get("CHROMIUM", "/usr/bin/chromium")):
        missing.append("Chromium (or set CHROMIUM)")
    if browser and not (HERE / "node_modules" / "playwright-core").is_dir():
        missing.append("tests/e2e/node_modules (npm ci --prefix tests/e2e)")
    if browser and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        missing.append("a session bus with a keyring (run by tests/e2e/with-keyring.sh)")
    for name in modules:
        try:
            __import__(name)
        except ImportError:
            missing.append(f"Python module {name}")
    missing += [str(path) for path in files if not Path(path).exists()]
    if cli and not (BIN / "planops").exists():
        missing.append(f"{BIN / 'planops'}")
    return missing


def main(**needs):
    missing = missing_parts(**needs)
    if missing:
        print("missing: " + "; ".join(missing))
        if os.environ.get("CI"):
            print("With CI set a missing part is a failure.")
            sys.exit(1)
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
