# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is killed again and again at random moments while tabs open and saved requests change under it: what was
on disk before a kill is there after it, and what is on disk can always be read."""
import json
import os
import random
import time

import e2e

ROUNDS = int(os.environ.get("PLANOPS_KILLS", "200"))
LONGEST = 300  # seconds for all of them: a slow machine does fewer
FILES = 12


class Kills(e2e.TestCase):
    def write(self, number, version):
        path = self.folder / "saved" / f"r{number}.http"
        fresh = path.with_suffix(".new")
        fresh.write_text(f"### Request {number}\nGET /api/v1/projects?file={number}&version={version}\n")
        fresh.rename(path)
        return path

    def drafts(self):
        path = self.home / "data" / "drafts.json"
        found = [path] if path.exists() else list(self.home.rglob("drafts.json"))
        if not found:
            return {}
        state = json.loads(found[0].read_text())  # half a file would not be JSON
        # The blank tab of the first start gives way to what is opened; it is nobody's work.
        return {draft["id"]: draft for draft in state["drafts"] if "saved" in draft}

    def test_kept(self):
        (self.folder / "saved").mkdir()
        chance = random.Random(20261129)
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        deadline = time.monotonic() + LONGEST
        seen, rounds = {}, 0
        while rounds < ROUNDS and time.monotonic() < deadline:
            path = self.write(chance.randrange(FILES), rounds)
            window = e2e.Process([e2e.BIN / "planops-explorer", "--home", self.home, "--sandbox", path], env=env)
            time.sleep(chance.uniform(0.05, 2.0))
            if chance.random() < 0.3:
                self.write(chance.randrange(FILES), -rounds)
                time.sleep(chance.uniform(0, 0.4))
            window.kill()
            window.stop()
            now = self.drafts()
            lost = set(seen) - set(now)
            self.assertFalse(lost, f"round {rounds}: these tabs are gone: {[seen[each] for each in lost]}")
            seen = now
            rounds += 1
        print(f"{rounds} kills, {len(seen)} tabs kept", flush=True)
        self.assertGreaterEqual(rounds, min(ROUNDS, 20))
        self.assertTrue(seen, "no tab was ever on disk: the test tests nothing")
        set_aside = [path.name for path in self.home.rglob("drafts*") if path.name != "drafts.json"]
        self.assertFalse([name for name in set_aside if "damaged" in name or "broken" in name], set_aside)


if __name__ == "__main__":
    e2e.main(programs=(), cli=False, browser=False)
