/**
 * Works on Pyodide's WebAssembly with Binaryen, a compiler's library.
 *
 * Usage: node wasm.mjs mark FROM TO ADDRESSES — each function says that it runs; what the
 *        code says of memory is written down beside it
 *        node wasm.mjs unread FROM ADDRESSES — print [functions there are, parts of memory that
 *        the functions listed on standard input do not read]
 *        node wasm.mjs reduce FROM TO SCRIPT — of the exports those stay that the script names, of
 *        all else what those lead to; functions.py has emptied most functions before
 *
 * A function that is left out stops Python when it is called after all; the worker then goes
 * on with the stock WebAssembly.
 */

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { addresses, exported, globals, unread } from "./tables.mjs";

/**
 * Eleven thousand empty functions become one for each type, and what leads to nothing but them
 * goes as well: those that only call one are put in its place, an argument that is always the same
 * becomes a number, and what then is decided already is decided here. What Emscripten has
 * optimized is left as it is: the whole optimizer takes six times as long, and its common
 * parts, said once, are fewer bytes that weigh more on the wire.
 */
const PASSES = [
  "duplicate-function-elimination",
  "dae-optimizing",
  "inlining",
  "precompute-propagate",
  "dce",
  "remove-unused-names",
  "simplify-locals-nostructure",
  "vacuum",
  "coalesce-locals",
  "reorder-locals",
  "vacuum",
  "merge-blocks",
  "duplicate-function-elimination",
  "simplify-globals",
  "remove-unused-module-elements",
];

const [task, from = "", first = "", second = ""] = process.argv.slice(2);
const wasm = binaryen.readBinary(readFileSync(from));
if (task === "mark") mark(first, second);
else if (task === "unread") printUnread(first);
else reduce(first, second);

/**
 * @param {string} to
 * @param {string} written
 */
function mark(to, written) {
  writeFileSync(written, JSON.stringify(addresses(wasm)));
  wasm.addFunctionImport("ran", "trial", "ran", binaryen.i32, binaryen.none);
  for (let place = 0; place < wasm.getNumFunctions(); place++) {
    const one = wasm.getFunctionByIndex(place);
    const { module, body, results } = binaryen.getFunctionInfo(one);
    if (module) continue;
    const says = wasm.call("ran", [wasm.i32.const(place)], binaryen.none);
    // @ts-expect-error - Binaryen's types have this elsewhere
    binaryen.Function.setBody(one, wasm.block(null, [says, body], results));
  }
  writeFileSync(to, wasm.emitBinary());
}

/** @param {string} written */
function printUnread(written) {
  const kept = listed().map((place) => wasm.getFunctionByIndex(place));
  const parts = unread(wasm, JSON.parse(readFileSync(written, "utf-8")), kept);
  process.stdout.write(JSON.stringify([wasm.getNumFunctions(), parts]));
}

/**
 * @param {string} to
 * @param {string} script
 */
function reduce(to, script) {
  // What only empty functions used is no longer asked for: 250 parts of a library for pictures.
  wasm.runPasses(["remove-unused-module-elements"]);
  reduceExports(readFileSync(script, "utf-8"));
  // It fills and copies memory already.
  const { BulkMemory, BulkMemoryOpt } = binaryen.Features;
  wasm.setFeatures(wasm.getFeatures() | BulkMemory | BulkMemoryOpt);
  binaryen.setOptimizeLevel(1);
  binaryen.setShrinkLevel(0);
  wasm.runPasses(PASSES);
  writeFileSync(to, wasm.emitBinary());
}

/** @returns {number[]}  the functions on standard input, by their number */
function listed() {
  return JSON.parse(readFileSync(0, "utf-8"));
}

/**
 * Leave out the exports that are there for Python packages written in C.
 *
 * @param {string} script
 */
function reduceExports(script) {
  const named = new Set(script.match(/\w+/g));
  for (const { module, base } of globals(wasm)) {
    // What the code itself asks to be given back, by name.
    if (module?.startsWith("GOT.")) named.add(base ?? "");
  }
  for (const { name } of exported(wasm)) {
    if (!named.has(name)) wasm.removeExport(name);
  }
}
