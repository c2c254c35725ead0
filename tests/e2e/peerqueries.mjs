// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers JSONPath queries by two implementations of RFC 9535 that share no code with us, nor with each other: for
// each line {"query", "document"} of stdin a line {"json-p3", "jsonpath-js"}, each {"paths": [[name or index, …], …]},
// or {"error"} if the query is refused.
import { createInterface } from "node:readline";
import { jsonpath } from "json-p3";
import { JSONPathJS } from "jsonpath-js";

const STEP = /\[(?:'((?:[^'\\]|\\.)*)'|(\d+))\]/gsu;

// "$['a'][1]" (RFC 9535, 2.7) → ["a", 1]
function location(path) {
  return [...path.matchAll(STEP)].map(([, name, index]) =>
    index === undefined ? JSON.parse(`"${name.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) : Number(index));
}

const PEERS = {
  "json-p3": (query, document) => jsonpath.query(query, document).locations(),
  "jsonpath-js": (query, document) => new JSONPathJS(query).paths(document).map(({ path }) => location(path)),
};

function answer(peer, query, document) {
  try {
    return { paths: peer(query, document) };
  } catch (error) {
    return { error: String(error.message) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { query, document } = JSON.parse(line);
  const answers = Object.entries(PEERS).map(([name, peer]) => [name, answer(peer, query, document)]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(answers))}\n`);
}
