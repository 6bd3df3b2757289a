/**
 * Works on Pyodide's WebAssembly with Binaryen, a compiler's library.
 *
 * Usage: node wasm.mjs mark FROM TO ADDRESSES — each function says that it runs; what the
 *        code says of memory is written down beside it
 *        node wasm.mjs unread FROM ADDRESSES — print [functions there are, parts of memory that
 *        the functions listed on standard input do not read]
 *        node wasm.mjs reduce FROM TO SCRIPT — of the functions those stay that are listed on
 *        standard input, of the imports those that they use, of the exports those that the script
 *        names
 *
 * A function that is left out stops Python when it is called after all; the worker then goes
 * on with the stock WebAssembly.
 */

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { addresses, exported, globals, unread } from "./tables.mjs";

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
  change((place, body, results) => {
    const says = wasm.call("ran", [wasm.i32.const(place)], binaryen.none);
    return wasm.block(null, [says, body], results);
  });
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
  const kept = new Set(listed());
  change((place) => (kept.has(place) ? undefined : wasm.unreachable()));
  // What only such functions used is no longer asked for: 250 parts of a library for pictures.
  wasm.runPasses(["remove-unused-module-elements"]);
  reduceExports(readFileSync(script, "utf-8"));
  // Without those there is more to be saved: eleven thousand functions are empty and become one for
  // each type, and what leads to nothing but them goes as well. It fills and copies memory already.
  const { BulkMemory, BulkMemoryOpt } = binaryen.Features;
  wasm.setFeatures(wasm.getFeatures() | BulkMemory | BulkMemoryOpt);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  wasm.optimize();
  writeFileSync(to, wasm.emitBinary());
}

/** @returns {number[]}  the functions on standard input, by their number */
function listed() {
  return JSON.parse(readFileSync(0, "utf-8"));
}

/**
 * Give functions another body, where there is one.
 *
 * @param {(place: number, body: number, results: number) => number | undefined} changed
 */
function change(changed) {
  for (let place = 0; place < wasm.getNumFunctions(); place++) {
    const one = wasm.getFunctionByIndex(place);
    const { module, body, results } = binaryen.getFunctionInfo(one);
    const now = module ? undefined : changed(place, body, results);
    // @ts-expect-error - Binaryen's types have this elsewhere
    if (now) binaryen.Function.setBody(one, now);
  }
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
