# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two places to sign in to, with the same things that can go wrong there: the sandbox, and parts that are not ours
(npm oidc-provider, FastAPI with PyJWT). Each becomes the chosen profile "second" of the test's home."""
import json
import time
import urllib.parse
import urllib.request

import e2e


def post(url, body=b"", content_type="application/json"):
    request = urllib.request.Request(url, data=body, headers={"Content-Type": content_type}, method="POST")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.status


class World:
    def __init__(self, case, issuer, client, api):
        self.case, self.issuer, self.client, self.api = case, issuer, client, api
        case.cli("profile", "add", "second", "--issuer", issuer, "--client-id", client, "--api-base", api)
        case.cli("profile", "use", "second")


class Sandbox(World):
    def __init__(self, case):
        server = case.start(e2e.BIN / "planops", "--home", case.folder / "server", "sandbox", "--port", "0")
        sandbox = server.first_json()
        self.ada, self.ben = (next(person for person in sandbox["accounts"] if person["name"].startswith(name))
                              for name in ("Ada", "Ben"))
        super().__init__(case, sandbox["issuer"], sandbox["clientId"], sandbox["apiBase"])

    def set(self, **controls):
        post(f"{self.api}/sandbox/controls", json.dumps(controls).encode())

    def _act(self, action):
        self.set(actions=[action])

    def expire(self):
        """The API refuses every token of before as expired, and takes the next one."""
        self._act("expireTokens")

    def revoke(self):
        """The issuer takes no refresh token of before."""
        self._act("revokeSessions")


class Strangers(World):
    LIFETIME = 3600

    def __init__(self, case):
        provider = case.node("provider.mjs", "--access-ttl", str(self.LIFETIME)).first_json()
        self.ada, self.ben = provider["accounts"][:2]
        self.log = case.start("/usr/bin/python3", "-B", e2e.HERE / "planops_api.py", "--issuer", provider["issuer"],
                              "--jwks", provider["jwksUri"], "--viewer", self.ben["id"])
        super().__init__(case, provider["issuer"], provider["clientId"], self.log.first_json()["apiBase"])

    def expire(self):
        # Its clock goes forward until tokens are good for their first 20 seconds only.
        time.sleep(22)
        post(f"{self.api}/test/clock?ahead={self.LIFETIME - 20}")

    def revoke(self):
        for secret in self.case.keyring_secrets():
            for value in candidates(secret):
                post(f"{self.issuer}/oauth/token/revoke", content_type="application/x-www-form-urlencoded",
                     body=urllib.parse.urlencode({"token": value, "client_id": self.client}).encode())


def candidates(secret):
    """The keychain's entry itself, or what a JSON object in it holds."""
    try:
        members = json.loads(secret)
    except ValueError:
        return [secret.decode()]
    return [value for value in members.values() if isinstance(value, str)] if isinstance(members, dict) else []
