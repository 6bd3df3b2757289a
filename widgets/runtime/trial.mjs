/**
 * Runs Python under Node for the build, and prints what of it was needed.
 *
 * Usage: node trial.mjs, with {files, flows, info, modules, requests} as JSON on standard input.
 * Prints {modules, functions, replies}: the modules that were read from a file, the functions of
 * the machine that ran, which widgets/runtime/machine.mjs has marked, and what was said, a hash each.
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { finish, started } from "./node.mjs";

const { files, flows, info, modules: asked, requests } = JSON.parse(readFileSync(0, "utf-8"));

// Every build makes the same, so Python mixes its hashes alike in each.
crypto.getRandomValues = (array) => array.fill(1);

/** @type {Set<number>} */
const ran = new Set();
const { python, reads } = await started(files, info, { trial: { ran: (place) => ran.add(place) } });
// Which objects Python finds when it tidies up, and in which of their functions, is chance: here it
// tidies up all the time.
python.pyimport("gc").set_threshold(1);
for (const [flow, file] of Object.entries(flows)) reads(flow, file);
for (const module of asked) python.pyimport(module).destroy();
const { handle } = python.pyimport("guide_logic.site");
const hash = (reply) => createHash("sha256").update(reply).digest("base64");
const replies = requests.map((request) => hash(handle(request)));

const modules = [];
for (const [name, module] of python.pyimport("sys").modules.items()) {
  if (!["built-in", "frozen"].includes(module.__spec__?.origin)) modules.push(name);
}
finish(JSON.stringify({ modules, functions: [...ran], replies }));
