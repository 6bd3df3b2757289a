/**
 * Runs Python under Node to record usage, and prints what of it was needed.
 *
 * Usage: node trial.mjs, with {files, flows, late, info, modules, requests} as JSON on standard input.
 * Prints {modules, functions, replies}: the modules that were read from a file, the functions of
 * the WebAssembly that ran, if widgets/runtime/wasm.mjs has marked them, and what was said, a hash
 * each.
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { finish, started } from "./node.mjs";

const { files, flows, late, info, modules: asked, requests } = JSON.parse(readFileSync(0, "utf-8"));

// Every trial makes the same, so Python mixes its hashes alike in each.
Reflect.set(crypto, "getRandomValues", (/** @type {Uint8Array} */ array) => array.fill(1));

/** @type {Set<number>} */
const ran = new Set();
const says = (/** @type {number} */ place) => ran.add(place);
const { python, reads, adds } = await started(files, info, { trial: { ran: says } });
// Which objects Python finds when it tidies up, and in which of their functions, is chance: here it
// tidies up all the time.
python.pyimport("gc").set_threshold(1);
for (const [flow, file] of Object.entries(flows)) reads(flow, file);
adds("late", late);
for (const module of asked) python.pyimport(module).destroy();
const { handle } = python.pyimport("guide_logic.site");
const hash = (/** @type {string} */ reply) => createHash("sha256").update(reply).digest("base64");
const replies = requests.map((/** @type {string} */ request) => hash(handle(request)));

const modules = [];
for (const [name, module] of python.pyimport("sys").modules.items()) {
  if (!["built-in", "frozen"].includes(module.__spec__?.origin)) modules.push(name);
}
finish(JSON.stringify({ modules, functions: [...ran], replies }));
