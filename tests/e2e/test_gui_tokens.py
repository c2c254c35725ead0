# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to a token in the real window: it expires, rotates, is revoked, may not. The browser, the keyring and the
screen are real; half of the tests use an issuer and an API that share no code with us. What the person is told is read
from the screen through the accessibility bus."""
import unittest

import e2e
import worlds
from window import WindowCase


class Tokens:
    """The tests, for any world."""

    def begin(self, account="ada"):
        self.world = self.make_world(self)
        self.person = getattr(self.world, account)
        self.window = self.open_window(account)
        self.keys("ctrl+1")  # "Sign in with the browser" on the welcome page
        self.sees(self.person["email"], timeout=e2e.PATIENCE)
        self.keys("ctrl+n")

    def send(self, target):
        self.keys("ctrl+l", "ctrl+a")
        self.type(target)
        self.keys("ctrl+Return")

    def token(self):
        return self.cli("token").stdout.decode().strip()

    def test_expired_is_renewed_and_sent_again(self):
        self.begin()
        self.send("/api/v1/projects?limit=3")
        self.sees("200 OK")
        before, kept = self.token(), set(self.keyring_secrets())
        self.world.expire()
        self.send("/api/v1/projects?limit=4")
        self.sees("200 OK", "limit, value 4")
        self.eventually(lambda: self.token() != before, "a new access token", timeout=30)
        self.assertNotEqual(set(self.keyring_secrets()), kept, "the refresh token did not rotate in the keychain")

    def test_revoked_asks_to_sign_in_and_goes_on(self):
        self.begin()
        self.world.revoke()
        self.world.expire()
        self.send("/api/v1/projects?limit=5")
        self.sees("401 Unauthorized", "Sign in again")
        self.press("Sign in again")
        self.eventually(lambda: self.is_signed_in(), "signed in again")
        self.send("/api/v1/projects?limit=6")
        self.sees("200 OK", "limit, value 6")

    def test_a_viewer_is_told_why_not(self):
        self.begin("ben")
        self.keys("ctrl+l", "shift+Tab", "ctrl+a")  # from the URL to the method
        self.type("POST")
        self.send("/api/v1/projects")
        self.sees("403 Forbidden", "Insufficient permissions to access this resource")
        self.assertNotIn("Sign in again", self.screen())

    def is_signed_in(self):
        return self.person["email"] in self.screen()


class InTheSandbox(Tokens, WindowCase):
    make_world = worlds.Sandbox


class AmongStrangers(Tokens, WindowCase):
    make_world = worlds.Strangers


if __name__ == "__main__":
    e2e.main(programs=("node", "secret-tool", "xdotool"), modules=("fastapi", "jwt", "uvicorn", "gi"))
