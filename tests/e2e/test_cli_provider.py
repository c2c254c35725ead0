# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line against parts that share no code with us: npm oidc-provider as issuer, FastAPI with PyJWT as API."""
import json
import time
import unittest
import urllib.request

import e2e


def newer_style(document):
    """What FastAPI 0.99 and pydantic 2 write for the same application: OpenAPI 3.1, and null as a type of its own."""
    newer = json.loads(json.dumps(document))
    newer["openapi"] = "3.1.0"
    for schema in newer["components"]["schemas"].values():
        for name, member in schema.get("properties", {}).items():
            if name not in schema.get("required", []) and "default" not in member and "type" in member:
                title = member.pop("title", None)
                schema["properties"][name] = {"anyOf": [member, {"type": "null"}], "title": title}
    return newer


class CliProvider(e2e.TestCase):
    def begin(self, *provider_options, api_options=()):
        self.provider = self.node("provider.mjs", *provider_options).first_json()
        self.ada, self.ben = self.provider["accounts"][:2]
        self.api = self.start("/usr/bin/python3", "-B", e2e.HERE / "planops_api.py",
                              "--issuer", self.provider["issuer"], "--jwks", self.provider["jwksUri"],
                              "--viewer", self.ben["id"], *api_options).first_json()["apiBase"]
        self.cli("profile", "add", "second", "--issuer", self.provider["issuer"],
                 "--client-id", self.provider["clientId"], "--api-base", self.api)
        self.cli("profile", "use", "second")

    def token(self):
        return self.cli("token").stdout.decode().strip()

    def test_the_main_job(self):
        self.begin()
        _, report = self.login("ada")
        self.assertEqual(report["steps"], ["signed in as ada", "approved"])
        self.assertIn(self.ada["email"], self.cli("whoami").stdout.decode())
        seen = self.cli_json("inspect", self.token(), "--jwks", self.provider["jwksUri"],
                             "--issuer", self.provider["issuer"])
        self.assertIs(seen["valid"], True, seen)
        self.assertEqual(seen["claims"]["sub"], self.ada["id"])

        listed = json.dumps(self.cli_json("projects", "list"))
        self.assertIn("Harbour bridge", listed)
        self.cli("projects", "create", "Tunnel")
        self.assertIn("Tunnel", json.dumps(self.cli_json("projects", "list")))
        answer = self.cli_json("request", "GET", "/api/v1/projects")
        self.assertEqual((answer["status"], len(json.loads(answer["body"]))), (200, 3))

        invalid = self.cli_json("request", "POST", "/api/v1/projects", "-d", '{"name": ""}',
                                "-H", "Content-Type: application/json")
        self.assertEqual(invalid["status"], 422)
        self.cli("logout")
        self.cli("whoami", code=3)

    def test_fastapis_own_document(self):
        """As it is written (3.0), and as newer versions write it: read, exported, and kept by the API."""
        self.begin()
        self.login("ada")
        with urllib.request.urlopen(self.api + "/openapi.json", timeout=20) as answer:
            document = json.load(answer)
        self.assertTrue(document["openapi"].startswith("3."))
        wrong = newer_style(document)
        wrong["components"]["schemas"]["Project"]["properties"]["name"] = {"type": "integer"}
        places = {"own": self.api + "/openapi.json"}
        for name, variant in (("newer", newer_style(document)), ("wrong", wrong)):
            places[name] = self.folder / f"{name}.json"
            places[name].write_text(json.dumps(variant), encoding="utf-8")
        for place in (places["own"], places["newer"]):
            seen = self.cli_json("import", "openapi", place)
            self.assertEqual(seen["problems"], [])
            self.assertEqual(sorted((one["method"], one["path"]) for one in seen["operations"]),
                             [("GET", "/api/v1/projects"), ("GET", "/api/v1/projects/{project_id}"),
                              ("POST", "/api/v1/projects")])
            self.assertTrue(all(one["needsAuth"] for one in seen["operations"]))
            exported = self.cli("import", "openapi", place, "--as", "http").stdout
            back = self.cli_json("import", "http", "-", stdin=exported)["requests"]
            self.assertEqual(len(back), 3)
            created = next(one for one in back if one["method"] == "POST")
            self.assertIn("name", json.loads(created["body"]["text"]))
            self.cli("check", self.api + "/api/v1/projects/1", "--openapi", place)
        self.cli("check", self.api + "/api/v1/projects", "--openapi", places["newer"])
        # Old versions send null where their document says string; the document is found beside the API.
        found = self.cli("check", self.api + "/api/v1/projects", code=1).stdout.decode()
        self.assertEqual(found.count("["), 1, found)
        self.assertIn("/1/description", found)
        self.cli("check", self.api + "/api/v1/projects", "--openapi", places["wrong"], code=1)

    def test_deny(self):
        self.begin()
        process, report = self.login("ada", "deny", code=3)
        self.assertEqual(report["final"]["error"], "access_denied")
        self.assertRegex(process.text(), r"(?i)denied|refused|declined")

    def test_a_viewer_is_refused(self):
        self.begin()
        self.login("ben")
        answer = self.cli_json("request", "POST", "/api/v1/projects", "-d", '{"name": "Tunnel"}',
                               "-H", "Content-Type: application/json", "--fail", code=1)
        self.assertEqual(answer["status"], 403)
        self.assertTrue(answer["diagnosis"])

    def test_wrong_audience_is_explained(self):
        self.begin(api_options=("--audience", "https://elsewhere.example"))
        self.login("ada")
        answer = self.cli_json("request", "GET", "/api/v1/projects", "--fail", code=1)
        self.assertEqual((answer["status"], json.loads(answer["body"])["detail"]),
                         (401, "Invalid token: Invalid audience"))
        self.assertRegex(json.dumps(answer["diagnosis"]), "(?i)audience")

    def test_refresh(self):
        """Tokens of 20 seconds are always due for a refresh (30 s ahead): every call gets a new one, rotation and all."""
        self.begin("--access-ttl", "20")
        self.login("ada")
        tokens = {self.token() for _ in range(3)}
        self.assertGreater(len(tokens), 1, "no refresh happened")
        self.assertEqual(self.cli_json("request", "GET", "/api/v1/projects")["status"], 200)

    def test_refresh_by_many_processes_at_once(self):
        """A refresh token used twice kills the whole family: the processes must take turns."""
        self.begin("--access-ttl", "20")
        self.login("ada")
        for _ in range(3):
            crowd = [self.start_cli("token") for _ in range(4)]
            for process in crowd:
                self.assertEqual(process.wait(60), 0, process.text())
        self.assertIn(self.ada["email"], self.cli("whoami").stdout.decode())
        self.assertEqual(self.cli_json("request", "GET", "/api/v1/projects")["status"], 200)

    def test_kill_9_during_refresh_is_never_a_dead_end(self):
        """A rotated token that was answered but not yet stored dies with the process; no client can prevent that. But then
        the program says "signed out" (3), not "keychain broken", and signing in again works."""
        self.begin("--access-ttl", "20")
        self.login("ada")
        lost = 0
        for pause in (0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2):
            process = self.start_cli("token")
            time.sleep(pause)
            process.kill()
            after = self.start_cli("token")
            code = after.wait()
            self.assertIn(code, (0, 3), after.text())
            if code == 3:
                lost += 1
                self.login("ada")
        self.assertLess(lost, 4, "the moment between answer and storing is too long")

    def test_opaque_tokens(self):
        """An issuer that does not issue JWTs: signing in works, userinfo answers, the API refuses, and we say why."""
        self.begin("--opaque")
        self.login("ada")
        self.assertIn(self.ada["email"], self.cli("whoami").stdout.decode())
        answer = self.cli_json("request", "GET", "/api/v1/projects")
        self.assertEqual((answer["status"], json.loads(answer["body"])["detail"]),
                         (401, "Invalid token: Not enough segments"))
        self.assertTrue(answer["diagnosis"])

    def test_no_secret_reaches_the_disk(self):
        self.begin("--access-ttl", "20")
        self.login("ada")
        secrets = [self.token(), self.token(), *self.keyring_secrets()]
        self.cli("request", "GET", "/api/v1/projects")
        self.assert_no_secret_on_disk(secrets, self.home)


if __name__ == "__main__":
    e2e.main(modules=("fastapi", "jwt", "uvicorn"))
