# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""JSONPath: seeded queries select the same places, in the same order, as implementations of RFC 9535 that are not
ours (npm json-p3 and jsonpath-js), and what they refuse is refused.

Both pass the official compliance suite, and still both have mistakes: json-p3 refuses 0.1 in a comparison and takes
$.a-b, jsonpath-js counts the arguments of a function at its call only. Where they differ, ours must be of one mind with
one of them. What both do against the RFC is not asked here and stands in tests/core/jsonpath/tst_query.cpp: they take
the order and the length of texts by UTF-16, and fail at a function in another one, each in its way.

Where the RFC leaves the order open (members of an object) all go by the document. So no name of a member looks like
an index: JavaScript puts those first.
"""
import json
import os
import random
import subprocess
import unittest

import e2e

CASES = int(os.environ.get("JSONPATH_CASES", "3000"))
SEED = 9535
PEERS = e2e.HERE / "peerqueries.mjs"
OURS = os.environ.get("PLANOPS_QUERIES", "")
NAMES = ["a", "b", "c", "name", "_x1", "ä€", "😀", "j j", "k.k", "'", '"', "\\", "", "-1", "01", "@", "*", "\n", "\u2028",
         "null", "true", "length", "A", "\x7f", "__proto__x"]
TEXTS = ["", "a", "ab", "abc", "b", "B", "ä", "€uro", "a\nb", "a\rb", "a.b", "10", "true", "'\"\\"]
NUMBERS = ["0", "-0", "1", "2", "3", "-1", "10", "1.0", "1.5", "-2.5", "1e2", "100", "1E-1", "10.25", "9007199254740991", "1e300"]
# Expressions of RFC 9485 only: beyond it ours are PCRE's.
PATTERNS = ["a", "a.*", ".", "..", "[a-c]+", "[^a]", "a|b", "(a|b)b?", "\\\\p{L}", "\\\\p{Lu}b?", "a\\\\.b", "[.]", "€.", ".{2}",
            "a{1,2}", "b{0}", "a.b", "[äb]", "\\\\P{L}+", ""]
BLANKS = ["", "", "", "", " ", "\n\t ", "\r"]
NOISE = "$@.[]()*?!&|=<>'\":,-0123456789 \\uabcxné\t\n+eE"


class Maker:
    """Queries and documents, each made of the parts that the RFC names."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def one(self, *kinds):
        return self.random.choice(kinds)()

    def choice(self, values):
        return self.random.choice(values)

    def blank(self):
        return self.choice(BLANKS)

    # --- documents, as JSON texts: numbers keep their spelling --------------------------------------------

    def document(self, depth=0):
        kind = self.random.random()
        if depth > 4 or (depth > 0 and kind < 0.4):
            return self.choice([self.choice(NUMBERS), json.dumps(self.choice(TEXTS)), "true", "false", "null"])
        count = self.random.randrange(1 if depth < 2 else 0, 6)
        if kind < 0.7:
            return "[" + ",".join(self.document(depth + 1) for _ in range(count)) + "]"
        names = self.random.sample(NAMES[:6] if self.random.random() < 0.7 else NAMES, count)
        return "{" + ",".join(f"{json.dumps(name)}:{self.document(depth + 1)}" for name in names) + "}"

    # --- queries ------------------------------------------------------------------------------------------

    def query(self):
        return "$" + self.segments(self.choice([1, 1, 2, 2, 3, 4]))

    def segments(self, count, depth=0):
        return "".join(self.blank() + self.segment(depth) for _ in range(count))

    def segment(self, depth):
        dots = self.choice(["", "", "", ".."])
        if self.random.random() < 0.4:
            return (dots or ".") + self.choice(["*", "*", "*", "a", "b", "c", "name", "_x1", "ä€", "😀"])
        selectors = [self.selector(depth) for _ in range(self.choice([1, 1, 1, 2, 3]))]
        if depth > 0:  # json-p3 takes nothing beside a filter in a filter.
            selectors = next(([selector] for selector in selectors if selector.startswith("?")), selectors)
        return f"{dots}[{','.join(self.blank() + selector + self.blank() for selector in selectors)}]"

    def selector(self, depth):
        kinds = [lambda: "*", self.quoted_name, self.index, self.slice]
        if depth < 3:
            kinds += [lambda: "?" + self.blank() + self.logical(depth + 1)] * 3
        return self.one(*kinds)

    def quoted_name(self):
        return self.quoted(self.choice(NAMES))

    def quoted(self, text):
        quote = self.choice("'\"")
        written = "".join(self.letter(letter, quote) for letter in text)
        return quote + written + quote

    def letter(self, letter, quote):
        short = {"\n": "\\n", "\r": "\\r", "\\": "\\\\", quote: "\\" + quote}
        if letter in short:
            return short[letter]
        if self.random.random() < 0.1:
            units = letter.encode("utf-16-be").hex()
            style = self.choice([str.lower, str.upper])
            return "".join("\\u" + style(units[at:at + 4]) for at in range(0, len(units), 4))
        return letter

    def index(self):
        return str(self.random.randrange(-4, 5))

    def slice(self):
        parts = [self.choice(["", self.index()]) for _ in range(self.choice([2, 3]))]
        return (self.blank() + ":" + self.blank()).join(parts).strip()

    def logical(self, depth):
        if depth < 4 and self.random.random() < 0.3:
            parts = [self.logical(depth + 1) for _ in range(self.choice([2, 3]))]
            return (self.blank() + self.choice(["&&", "||"]) + self.blank()).join(parts)
        return self.one(lambda: self.comparison(depth), lambda: self.comparison(depth), lambda: self.test(depth),
                        lambda: f"{self.choice(['', '!'])}({self.blank()}{self.logical(depth + 1)}{self.blank()})"
                        if depth < 4 else self.test(depth))

    def test(self, depth):
        what = self.one(lambda: self.path(depth),
                        lambda: f"{self.choice(['match', 'search'])}({self.text(depth)},{self.blank()}{self.pattern(depth)})")
        return self.choice(["", "", "!" + self.blank()]) + what

    def pattern(self, depth):
        return self.choice(["'" + self.choice(PATTERNS) + "'"] * 4 + [self.singular(depth)])

    def comparison(self, depth):
        operator = self.choice(["==", "!=", "<", "<=", ">", ">="])
        return self.comparable(depth) + self.blank() + operator + self.blank() + self.comparable(depth)

    def comparable(self, depth):
        return self.one(lambda: self.singular(depth), lambda: self.singular(depth), self.literal, lambda: self.call(depth))

    def literal(self):
        return self.one(lambda: self.choice(NUMBERS), lambda: self.quoted(self.choice(TEXTS)),
                        lambda: self.choice(["true", "false", "null"]))

    def call(self, depth):
        return self.one(lambda: f"length({self.subject(depth)})", lambda: f"count({self.path(depth)})",
                        lambda: f"value({self.path(depth)})")

    def text(self, depth):
        return self.one(lambda: self.singular(depth), lambda: self.singular(depth), self.literal)

    def subject(self, depth):
        return self.one(lambda: self.text(depth), lambda: self.text(depth),
                        lambda: f"length({self.singular(depth)})", lambda: f"count({self.path(depth)})")

    def singular(self, _depth):
        steps = [self.one(lambda: "." + self.choice("abc"), lambda: f"[{self.index()}]", lambda: f"[{self.quoted_name()}]")
                 for _ in range(self.random.randrange(3))]
        return self.choice("@@@$") + "".join(steps)

    def path(self, depth):
        return self.choice("@@@$") + self.segments(self.random.randrange(3), depth + 1)

    def mutated(self, query):
        """Most likely not right any more."""
        letters = list(query)
        for _ in range(self.random.randrange(1, 3)):
            at = self.random.randrange(1, len(letters) + 1)
            letters[at:at + self.random.randrange(2)] = self.choice([[], [self.choice(NOISE)], [self.choice(NOISE)]])
        return "".join(letters)


def answers(command, lines):
    done = subprocess.run(command, input="\n".join(lines).encode() + b"\n", capture_output=True, timeout=120, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def same(one, other):
    return one.get("paths") == other.get("paths")


class Queries(e2e.TestCase):
    def compare(self, queries, maker):
        documents = [maker.document() for _ in queries]
        lines = [f'{{"query":{json.dumps(query)},"document":{document}}}' for query, document in zip(queries, documents)]
        ours, peers = answers([OURS], lines), answers(["node", PEERS], lines)
        self.assertEqual((len(ours), len(peers)), (len(lines), len(lines)))
        self.selected = sum(bool(answer.get("paths")) for answer in ours)
        self.refused = sum("error" in answer for answer in ours)
        cases = list(zip(queries, documents, ours, peers))
        alone = [case for case in cases if not any(same(case[2], peer) for peer in case[3].values())]
        shown = "\n".join(f"{query!r}\n  of {document}\n  ours: {mine}\n  peers: {others}"
                          for query, document, mine, others in sorted(alone, key=lambda case: len(case[0]))[:10])
        self.assertEqual(len(alone), 0, f"of {CASES} (seed {SEED}) ours are alone:\n{shown}")
        agreed = sum(all(same(mine, peer) for peer in others.values()) for _, _, mine, others in cases)
        self.assertGreater(agreed, CASES * 0.9, "the peers differ too often to prove anything")

    def test_selects_what_the_peers_select(self):
        maker = Maker(SEED)
        self.compare([maker.query() for _ in range(CASES)], maker)
        self.assertEqual(self.refused, 0, "every query is one of the RFC's")
        self.assertGreater(self.selected, CASES / 4, "too many queries select nothing to prove anything")

    def test_refuses_what_the_peers_refuse(self):
        maker = Maker(SEED + 1)
        self.compare([maker.mutated(maker.query()) for _ in range(CASES)], maker)
        self.assertGreater(self.refused, CASES / 5)


if __name__ == "__main__":
    e2e.main(programs=("node",), files=(OURS or "the program e2e_queries", e2e.HERE / "node_modules" / "jsonpath-js"),
             cli=False, browser=False)
