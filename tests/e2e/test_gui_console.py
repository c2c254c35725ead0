# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's main paths in the real window, by keys alone: bring a request from elsewhere, send it, find something
in the answer, stop a slow one, find it again in the history, compare two answers, take it elsewhere as code. What is
shown is read from the screen through the accessibility bus."""
import json
import unittest

import e2e
import worlds
from window import WindowCase


class Console(WindowCase):
    def begin(self, world):
        self.world = world(self)
        self.login("ada")
        self.open_window()
        self.sees(self.world.ada["email"], timeout=e2e.PATIENCE)

    def send(self, target):
        self.keys("ctrl+l", "ctrl+a")
        self.type(target)
        self.keys("ctrl+Return")

    def bring(self, command):
        self.keys("ctrl+shift+i")
        self.sees("Import requests")
        self.type(command)
        self.sees("1 request")
        self.keys("ctrl+Return")  # "Open request"

    def test_a_curl_command_is_sent_to_an_api_that_is_not_ours(self):
        self.begin(worlds.Strangers)
        self.bring(f"curl '{self.world.api}/api/v1/projects?from=curl' -H 'X-Trace: e2e'"
                   """ --json '{"name": "Brought along"}'""")
        self.keys("ctrl+Return")
        self.sees("201 Created", "Brought along")
        self.assertIn("from=curl", self.world.log.text())
        self.assertIn("Brought along", json.dumps(self.cli_json("projects", "list")))

    def test_found_in_the_body(self):
        self.begin(worlds.Sandbox)
        self.keys("ctrl+n")
        self.send("/api/v1/projects?limit=5")
        self.sees("200 OK")
        self.keys("ctrl+f")
        self.type("harbour")
        self.sees("1 of ")
        self.keys("ctrl+a")
        self.type("no such words")
        self.sees("No match")

    def test_a_slow_request_is_stopped_and_the_next_is_sent(self):
        self.begin(worlds.Sandbox)
        self.world.set(delayMs=60_000)
        self.keys("ctrl+n")
        self.send("/api/v1/projects")
        self.press("Cancel")
        self.sees("Cancelled")
        self.world.set(delayMs=0)
        self.keys("ctrl+Return")
        self.sees("200 OK")

    def test_found_in_the_history_and_compared(self):
        self.begin(worlds.Sandbox)
        self.keys("ctrl+n")
        for target, status in (("/api/v1/projects?limit=1", "200 OK"), ("/api/v1/projects/gone", "404 Not Found")):
            self.send(target)
            self.sees(status)
        self.keys("ctrl+shift+h")
        self.sees("Search the history")
        self.type("gone")
        self.eventually(lambda: "limit=1" not in self.screen().partition("Search the history")[2],
                        "the history is searched", timeout=30)
        self.keys("ctrl+a", "BackSpace", "Down", "shift+Down")
        self.press("Compare…")
        self.sees("Compare two answers", "Project not found")

    def test_code_without_the_token(self):
        self.begin(worlds.Sandbox)
        token = self.cli("token").stdout.decode().strip()
        self.keys("ctrl+n")
        self.send("/api/v1/projects?limit=2")
        self.sees("200 OK")
        self.keys("ctrl+shift+l")
        self.sees("cURL", "React Native")
        self.assertNotIn(token, self.screen())


if __name__ == "__main__":
    e2e.main(programs=("node", "secret-tool", "xdotool"), modules=("fastapi", "jwt", "uvicorn", "gi"))
