# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line against the sandbox: real programs, real browser, real keyring."""
import hashlib
import json
import os
import signal
import subprocess
import time
import unittest

import e2e


class CliSandbox(e2e.TestCase):
    def setUp(self):
        super().setUp()
        self.server_home = self.folder / "server"
        self.server = self.start(e2e.BIN / "planops", "--home", self.server_home, "sandbox", "--port", "0")
        self.sandbox = self.server.first_json()
        self.cli("profile", "add", "northwind", "--issuer", self.sandbox["issuer"],
                 "--client-id", self.sandbox["clientId"], "--api-base", self.sandbox["apiBase"])
        self.cli("profile", "use", "northwind")

    def request(self, *arguments, code=0):
        return self.cli_json("request", *arguments, code=code)

    def test_the_line_says_all_that_a_client_needs(self):
        self.assertLessEqual({"issuer", "apiBase", "jwksUri", "clientId", "publishableKey", "secretKey", "accounts"},
                             set(self.sandbox))
        self.assertTrue(self.sandbox["publishableKey"].startswith("pk_test_"))
        self.assertGreaterEqual(len(self.sandbox["accounts"]), 2)

    def test_the_main_job(self):
        before = self.keyring_secrets()
        self.cli("whoami", code=3)
        process, report = self.login("ada")
        self.assertIn("/oauth/authorize?", process.text(), "login prints the address, for browsers on other screens")
        self.assertTrue(report["callback"], report)

        # Each call is a new process: a restart finds us signed in.
        self.assertIn("ada@northwind.example", self.cli("whoami").stdout.decode())
        token = self.cli("token").stdout.decode().strip()
        self.assertEqual(token.count("."), 2)
        self.assertEqual(self.cli("token", "--header").stdout.decode().strip(), f"Authorization: Bearer {token}")

        seen = self.cli_json("inspect", token, "--jwks", self.sandbox["jwksUri"],
                             "--issuer", self.sandbox["issuer"])
        self.assertIs(seen["valid"], True, seen)
        self.assertEqual(seen["claims"]["iss"], self.sandbox["issuer"])
        self.assertEqual({verdict["state"] for verdict in seen["verdicts"]} - {"pass", "unknown"}, set())
        forged = token[:-8] + ("AAAAAAAA" if token[-8:] != "AAAAAAAA" else "BBBBBBBB")
        self.assertIs(self.cli_json("inspect", forged, "--jwks", self.sandbox["jwksUri"], code=1)["valid"], False)

        answer = self.request("GET", "/api/v1/projects")
        self.assertEqual(answer["status"], 200)
        listed = json.dumps(self.cli_json("projects", "list"))
        first = json.loads(answer["body"])
        first = first if isinstance(first, list) else next(value for value in first.values() if isinstance(value, list))
        self.assertIn(first[0]["name"], listed)

        made = self.cli_json("projects", "create", "Tunnel", "--description", "Under the river")
        self.assertIn("Tunnel", json.dumps(made))
        self.assertIn("Tunnel", json.dumps(self.cli_json("projects", "list")))

        self.cli("logout")
        self.cli("whoami", code=3)
        self.cli("token", code=3)
        self.assertEqual(self.keyring_secrets(), before, "sign-out leaves nothing in the keyring")

    def test_deny(self):
        process, report = self.login("ada", "deny", code=3)
        self.assertEqual(report["final"]["error"], "access_denied")
        self.assertRegex(process.text(), r"(?i)denied|refused|declined")
        self.cli("whoami", code=3)

    def test_a_viewer_is_refused_and_told_why(self):
        self.login("ben")
        self.assertEqual(self.request("GET", "/api/v1/projects")["status"], 200)
        answer = self.request("POST", "/api/v1/projects", "-d", '{"name": "Tunnel"}',
                              "-H", "Content-Type: application/json", "--fail", code=1)
        self.assertEqual(answer["status"], 403)
        self.assertIn("Insufficient permissions", answer["body"])
        self.assertTrue(answer["diagnosis"], "a refusal is explained")

    def test_no_token_is_told_from_a_wrong_one(self):
        self.login("ada")
        without = self.request("GET", "/api/v1/projects", "--no-auth")
        self.assertIn(without["status"], (401, 403))
        wrong = self.request("GET", "/api/v1/projects", "--no-auth", "-H", "Authorization: Bearer abc")
        self.assertEqual(wrong["status"], 401)
        self.assertNotEqual(without["diagnosis"], wrong["diagnosis"])

    def test_no_secret_reaches_the_disk(self):
        self.login("ada")
        token = self.cli("token").stdout.strip()
        self.request("GET", "/api/v1/projects")
        self.cli("request", "GET", "/api/v1/projects", "--no-auth", "-H", "Authorization: Bearer canary-0123456789",
                 "-H", "Cookie: session=canary-cookie-0123")
        stored = self.keyring_secrets()
        self.assertTrue(stored, "the tokens are in the keyring")
        self.assert_no_secret_on_disk([token, *stored, "canary-0123456789", "canary-cookie-0123"], self.home)

    def test_kill_9_while_waiting_keeps_the_old_sign_in(self):
        self.login("ada")
        before = self.cli("token").stdout
        waiting, _ = self.begin_login()
        waiting.kill()
        self.assertEqual(self.cli("token").stdout, before)
        self.assertIn("ada@northwind.example", self.cli("whoami").stdout.decode())

    def test_kill_9_at_any_moment_of_saving_keeps_every_profile(self):
        """40 profiles are added, each by a program that is killed on the way. What was there stays, whole."""
        self.login("ada")
        killed = 0
        kept = {profile["id"] for profile in self.cli_json("profile", "list")}
        for number in range(40):
            adding = self.start_cli("profile", "add", f"p{number}", "--issuer", self.sandbox["issuer"],
                                    "--client-id", "c", "--api-base", self.sandbox["apiBase"])
            time.sleep(number * 0.002)
            killed += adding.process.poll() is None
            adding.kill()
            now = {profile["id"] for profile in self.cli_json("profile", "list")}
            self.assertLessEqual(kept, now, "a kill lost a profile")
            kept = now
        self.assertGreater(killed, 5, "the kills came too late to prove anything")
        self.assertIn("ada@northwind.example", self.cli("whoami").stdout.decode(), "a kill lost the sign-in")

    def test_kill_9_at_any_moment_of_signing_in_keeps_a_sign_in(self):
        """Ada is signed in; a sign-in as Ben is killed at moments around its end. Afterwards it is one of the two."""
        self.login("ada")
        for pause in (0.0, 0.02, 0.05, 0.1, 0.2):
            log = self.folder / f"kill-{pause}.log"
            waiting, address = self.begin_login()
            browser = self.start("node", e2e.HERE / "browser.mjs", address, env=self.browser_env("ben", "approve", log))
            deadline = time.monotonic() + e2e.PATIENCE
            while not log.exists() and waiting.process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.005)
            time.sleep(pause)
            try:
                os.killpg(waiting.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            browser.wait(e2e.PATIENCE)
            with self.subTest(pause=pause):
                who = self.cli("whoami").stdout.decode()
                self.assertRegex(who, r"(ada|ben)@northwind\.example")
                self.assertEqual(self.request("GET", "/api/v1/projects")["status"], 200)
                self.assertIn("northwind", self.cli("profile", "list").stdout.decode())

    def test_nobody_comes(self):
        process = self.start_cli("login", "--no-browser", "--timeout", "2")
        self.assertEqual(process.wait(30), 3, process.text())
        self.assertRegex(process.text(), r"(?i)time|waited")

    def test_no_keyring(self):
        """Without a keychain nothing is written anywhere else; the exit code says it."""
        environment = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        log = self.folder / "browser.log"
        process = self.start_cli("login", env={**self.browser_env("ada", "approve", log), **environment})
        self.assertEqual(process.wait(e2e.PATIENCE), 5, process.text())
        self.assertRegex(process.text(), r"(?i)key(chain|ring)")

    def test_secret_variables_come_from_the_keyring(self):
        """As an entry that another program reads and writes, too; nothing of it is on disk."""
        place = self.folder / "requests"
        place.mkdir()
        (place / "http-client.env.json").write_text(json.dumps(
            {"dev": {"path": "/api/v1/projects", "$secret": ["apiKey"]}}))
        (place / "a.http").write_text("### One\nGET {{path}}?limit=1\nX-Test: {{apiKey}}\n")
        missing = self.cli("run", place / "a.http", "--env", "dev", code=2)
        self.assertIn(b"apiKey", missing.stderr)
        home = hashlib.sha256(str(self.home.resolve() / "config").encode()).hexdigest()[:12]
        folder = hashlib.sha256(str(place.resolve()).encode()).hexdigest()[:12]
        subprocess.run(["secret-tool", "store", "--label=e2e", "xdg:schema", "org.qt.keychain", "server",
                        f"planops-{home}", "user", f"{folder}/dev/apiKey/variable", "type", "plaintext"],
                       input=b"canary-of-a-variable", check=True)
        done = self.cli_json("run", place / "a.http", "--env", "dev", code=1)
        self.assertEqual(done["results"][0]["status"], 401, "it was sent, and nobody is signed in")
        self.assert_no_secret_on_disk(["canary-of-a-variable"], self.home, place)

    def test_unreachable_issuer(self):
        self.cli("profile", "add", "nowhere", "--issuer", "http://127.0.0.1:1", "--client-id", "abc",
                 "--api-base", "http://127.0.0.1:1")
        done = self.cli("--profile", "nowhere", "login", "--no-browser", code=4)
        self.assertIn(b"127.0.0.1:1", done.stderr)

    def test_usage(self):
        self.cli("no-such-command", code=2)
        self.cli("request", "GET", code=2)


if __name__ == "__main__":
    e2e.main()
