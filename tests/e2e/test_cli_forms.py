# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made up for an operation is taken by FastAPI, which checks it by pydantic and not by our schemas: by its own
document (3.0) and in the style of newer versions (3.1)."""
import json
import urllib.request

import e2e
from test_cli_provider import newer_style

CREDENTIALS = {"APIKeyHeader": "a key", "HTTPBasic": "YWRhOnNlY3JldA=="}  # ada:secret


def with_prefix_items(value):
    if isinstance(value, list):
        return [with_prefix_items(one) for one in value]
    if not isinstance(value, dict):
        return value
    renamed = {"prefixItems" if name == "items" and isinstance(member, list) else name: with_prefix_items(member)
               for name, member in value.items()}
    return renamed


class CliForms(e2e.TestCase):
    def send(self, document):
        """Every operation, as it is exported; the answers by path."""
        requests = self.folder / "all.http"
        requests.write_bytes(self.cli("import", "openapi", document, "--as", "http").stdout)
        (self.folder / "http-client.env.json").write_text(json.dumps({"dev": CREDENTIALS}), encoding="utf-8")
        self.assertEqual(self.cli_json("import", "openapi", document)["problems"], [])
        lines = self.cli("run", requests, "--env", "dev").stdout.decode().splitlines()
        self.assertEqual(len(lines), 6, lines)
        for line in lines:
            self.assertTrue(line.startswith("200 "), line)

    def test_fastapi_takes_what_is_made_up(self):
        api = self.start("/usr/bin/python3", "-B", e2e.HERE / "fastapi_forms.py").first_json()["apiBase"]
        own = api + "/openapi.json"
        self.send(own)
        with urllib.request.urlopen(own, timeout=20) as answer:
            newer = with_prefix_items(newer_style(json.load(answer)))
        newer["servers"] = [{"url": api}]
        place = self.folder / "newer.json"
        place.write_text(json.dumps(newer), encoding="utf-8")
        self.send(place)
        # The same document does not forgive an answer that it did not promise.
        found = self.cli("check", api + "/key", "--openapi", own, code=1).stdout.decode()
        self.assertIn("[undocumented-status]", found)


if __name__ == "__main__":
    e2e.main(modules=("fastapi", "uvicorn"))
