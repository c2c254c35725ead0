# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The counterparts themselves, without any program of ours: if this fails, the other end-to-end tests prove nothing."""
import base64
import hashlib
import http.server
import json
import secrets
import subprocess
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request

import e2e


class Callback:
    """A loopback listener that remembers the query it was called with."""

    def __init__(self):
        self.query = None
        self.arrived = threading.Event()
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                url = urllib.parse.urlsplit(self.path)
                if url.path == "/callback":
                    owner.query = dict(urllib.parse.parse_qsl(url.query))
                    owner.arrived.set()
                self.send_response(200 if url.path == "/callback" else 404)
                self.end_headers()
                self.wfile.write(b"<title>done</title>You can close this page")

            def log_message(self, *_arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/callback"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def call(url, form=None, token=None, body=None):
    """(status, JSON body); a refusal is an answer, not an exception."""
    request = urllib.request.Request(url)
    if form is not None:
        request.data = urllib.parse.urlencode(form).encode()
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, json.loads(answer.read() or "null")
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or "null")


class Counterparts(e2e.TestCase):
    def setUp(self):
        super().setUp()
        self.provider = self.node("provider.mjs").first_json()
        self.callback = Callback()
        self.addCleanup(self.callback.close)

    def sign_in(self, account, decision="approve"):
        verifier = secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = {"response_type": "code", "client_id": self.provider["clientId"], "redirect_uri": self.callback.url,
                 "scope": "openid profile email offline_access", "state": secrets.token_urlsafe(24),
                 "code_challenge": challenge, "code_challenge_method": "S256"}
        report = self.visit(f"{self.provider['issuer']}/oauth/authorize?{urllib.parse.urlencode(query)}",
                            account, decision)
        self.assertTrue(report["callback"], report)
        self.assertTrue(self.callback.arrived.wait(10))
        self.assertEqual(self.callback.query["state"], query["state"])
        return verifier, report

    def exchange(self, verifier):
        return call(f"{self.provider['issuer']}/oauth/token",
                    {"grant_type": "authorization_code", "client_id": self.provider["clientId"],
                     "code": self.callback.query["code"], "redirect_uri": self.callback.url,
                     "code_verifier": verifier})

    def api(self, *options):
        return self.start("/usr/bin/python3", e2e.HERE / "planops_api.py", "--issuer", self.provider["issuer"],
                          "--jwks", self.provider["jwksUri"], *options).first_json()["apiBase"]

    def test_sign_in_refresh_and_api(self):
        verifier, report = self.sign_in("ada")
        self.assertEqual(report["steps"], ["signed in as ada", "approved"])
        status, tokens = self.exchange(verifier)
        self.assertEqual(status, 200, tokens)
        self.assertEqual({"access_token", "id_token", "refresh_token", "expires_in", "scope", "token_type"},
                         set(tokens))
        access = tokens["access_token"]
        self.assertEqual(access.count("."), 2, "the access token is a JWT")

        base = self.api()
        status, projects = call(f"{base}/api/v1/projects", token=access)
        self.assertEqual((status, [project["name"] for project in projects]),
                         (200, ["Harbour bridge", "Line 4 signalling"]))
        status, made = call(f"{base}/api/v1/projects", token=access, body={"name": "Tunnel"})
        self.assertEqual((status, made["name"]), (201, "Tunnel"))
        status, refusal = call(f"{base}/api/v1/projects", token=access, body={"name": ""})
        self.assertEqual((status, refusal["detail"][0]["loc"]), (422, ["body", "name"]))
        self.assertEqual(call(f"{base}/api/v1/projects", token="abc"),
                         (401, {"detail": "Invalid token: Not enough segments"}))
        self.assertEqual(call(f"{base}/api/v1/projects")[0], 403)
        strict = self.api("--audience", "https://elsewhere.example")
        self.assertEqual(call(f"{strict}/api/v1/projects", token=access),
                         (401, {"detail": "Invalid token: Invalid audience"}))

        refresh = {"grant_type": "refresh_token", "client_id": self.provider["clientId"],
                   "refresh_token": tokens["refresh_token"]}
        status, rotated = call(f"{self.provider['issuer']}/oauth/token", refresh)
        self.assertEqual(status, 200)
        self.assertNotEqual(rotated["refresh_token"], tokens["refresh_token"])
        self.assertEqual(call(f"{self.provider['issuer']}/oauth/token", refresh)[1]["error"], "invalid_grant")

    def test_deny(self):
        _, report = self.sign_in("ada", "deny")
        self.assertEqual(self.callback.query["error"], "access_denied")
        self.assertEqual(report["final"]["error"], "access_denied")

    def test_viewer_may_not_create(self):
        verifier, _ = self.sign_in("ben")
        _, tokens = self.exchange(verifier)
        base = self.api("--viewer", self.provider["accounts"][1]["id"])
        self.assertEqual(call(f"{base}/api/v1/projects", token=tokens["access_token"], body={"name": "Tunnel"}),
                         (403, {"detail": "Insufficient permissions to access this resource"}))

    def test_keyring_is_open(self):
        subprocess.run(["secret-tool", "store", "--label=e2e", "xdg:schema", "org.qt.keychain", "user", "e2e"],
                       input=b"canary-in-the-keyring", check=True)
        self.assertIn(b"canary-in-the-keyring", self.keyring_secrets())


if __name__ == "__main__":
    e2e.main(modules=("fastapi", "jwt", "uvicorn"), cli=False)
