# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to a token on the command line: it expires, rotates, is revoked, may not; in the sandbox, and with an
issuer and an API that share no code with us."""
import unittest

import e2e
import worlds


class Tokens:
    """The tests, for any world."""

    def begin(self, account="ada"):
        self.world = self.make_world(self)
        self.login(account)

    def token(self):
        return self.cli("token").stdout.decode().strip()

    def test_expired_is_renewed_and_sent_again(self):
        self.begin()
        before, kept = self.token(), set(self.keyring_secrets())
        self.world.expire()
        self.assertEqual(self.cli_json("request", "GET", "/api/v1/projects")["status"], 200)
        self.assertNotEqual(self.token(), before)
        self.assertNotEqual(set(self.keyring_secrets()), kept, "the refresh token did not rotate in the keychain")

    def test_revoked_says_to_sign_in_and_goes_on(self):
        self.begin()
        self.world.revoke()
        self.world.expire()
        refused = self.cli("request", "GET", "/api/v1/projects")
        self.assertIn("Signature has expired", refused.stdout.decode())
        self.assertIn("sign in again", refused.stderr.decode())
        forgotten = self.cli("token", code=3)  # Though by its own time the last one is still good.
        self.assertEqual((forgotten.stdout, "Sign in" in forgotten.stderr.decode()), (b"", True), forgotten)
        self.login("ada")
        self.assertEqual(self.cli_json("request", "GET", "/api/v1/projects")["status"], 200)

    def test_a_viewer_is_told_why_not(self):
        self.begin("ben")
        answer = self.cli_json("request", "POST", "/api/v1/projects", "-d", '{"name": "Tunnel"}',
                               "-H", "Content-Type: application/json", "--fail", code=1)
        self.assertEqual((answer["status"], "permission" in str(answer["diagnosis"]).lower()), (403, True), answer)


class InTheSandbox(Tokens, e2e.TestCase):
    make_world = worlds.Sandbox


class AmongStrangers(Tokens, e2e.TestCase):
    make_world = worlds.Strangers


if __name__ == "__main__":
    e2e.main(modules=("fastapi", "jwt", "uvicorn"))
