# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a virtual screen, driven by keys, with a real browser, a real keyring, and parts that share no
code with us. What it did is judged from outside: by the API's log, the keyring, and the command line on the same home."""
import json
import subprocess
import time
import unittest

import e2e
import worlds
from window import WindowCase


class Window(WindowCase):
    def is_signed_in(self):
        done = subprocess.run([str(e2e.BIN / "planops"), "--home", str(self.home), "--json", "whoami"],
                              capture_output=True, check=False, timeout=60)
        return done.returncode == 0 and self.world.ada["email"] in done.stdout.decode()

    def main_job(self):
        window = self.open_window()
        self.keys("ctrl+1")  # "Sign in with the browser" on the welcome page
        self.eventually(self.is_signed_in, "signed in, as the command line sees it")
        secrets = [self.cli("token").stdout.decode().strip(), *self.keyring_secrets()]

        self.keys("ctrl+n", "ctrl+l")
        self.keys("ctrl+a")
        self.type("/api/v1/projects?from=window")
        self.keys("ctrl+Return")
        self.eventually(self.request_arrived, "the request reached the API")

        window.stop()
        self.assertTrue(self.is_signed_in(), "a restart would find us signed out")
        again = self.open_window()
        self.keys("ctrl+l", "ctrl+a")
        self.type("/api/v1/projects?from=restarted")
        self.keys("ctrl+Return")
        self.eventually(lambda: self.request_arrived("restarted"), "after a restart, still signed in")
        again.kill()
        self.assertTrue(self.is_signed_in(), "kill -9 lost the sign-in")
        drafts = json.loads((self.home / "data" / "drafts.json").read_text())
        self.assertIn("from=restarted", json.dumps(drafts), "kill -9 lost what was typed")
        self.assert_no_secret_on_disk(secrets, self.home)

    def request_arrived(self, word="window"):
        lines = b"".join(self.world.log.err + self.world.log.out).decode(errors="replace").splitlines()
        return any(f"from={word}" in line and " 200" in line for line in lines)

    def test_main_job_with_parts_that_are_not_ours(self):
        self.world = worlds.Strangers(self)
        self.main_job()

    def test_sign_in_to_the_sandbox(self):
        self.world = worlds.Sandbox(self)
        self.open_window()
        self.keys("ctrl+1")
        self.eventually(self.is_signed_in, "signed in, as the command line sees it")

    def test_kill_9_keeps_the_form_of_a_project(self):
        """Typed, not yet created: after each kill the form comes back with every key of before the last save."""
        self.world = worlds.Sandbox(self)
        self.login("ada")
        name = ""
        for word, pause in (("Tunnel", 0.5), (" at", 0.7), (" Hexham", 0.45), (" and back", 0.9)):
            window = self.open_window()
            self.keys("ctrl+shift+n")
            time.sleep(0.5)
            self.keys("End")
            self.type(word)
            time.sleep(pause)  # the draft is written 300 ms after the last key
            window.kill()
            name += word
            drafts = json.loads((self.home / "data" / "drafts.json").read_text())
            self.assertIn(name, json.dumps(drafts["forms"]), "kill -9 lost what was typed into the form")
        window = self.open_window()
        self.keys("ctrl+shift+n")
        time.sleep(0.5)
        self.keys("ctrl+Return")
        self.eventually(lambda: name in json.dumps(self.cli_json("projects", "list")),
                        "the project is created from the form as it was restored", timeout=30)
        window.stop()

    def test_denied(self):
        self.world = worlds.Sandbox(self)
        window = self.open_window(decision="deny")
        self.keys("ctrl+1")
        self.eventually(lambda: any("callback" in path.read_text() for path in self.folder.glob("browser-*.log")),
                        "the browser came back with a refusal")
        self.assertFalse(self.is_signed_in())
        self.assertIsNone(window.process.poll(), "the window is still there")


if __name__ == "__main__":
    e2e.main(programs=("node", "secret-tool", "xdotool"), modules=("fastapi", "jwt", "uvicorn"))
