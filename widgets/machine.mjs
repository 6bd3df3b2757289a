/**
 * Shortens the machine, Pyodide's WebAssembly, to what readers need.
 *
 * Usage: node machine.mjs mark FROM TO — each function says that it runs
 *        node machine.mjs shorten FROM TO LOADER — of the functions those stay that are
 *        listed on standard input, of the exports those that the loader names
 *
 * A function that is left out stops the machine when it is called after all; the
 * worker then goes on with the whole one.
 */

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";

const [task, from = "", to = "", loader = ""] = process.argv.slice(2);
const machine = binaryen.readBinary(readFileSync(from));

/** @type {(place: number, body: number, results: number) => number | undefined} */
let changed;
if (task === "mark") {
  machine.addFunctionImport("ran", "trial", "ran", binaryen.i32, binaryen.none);
  changed = (place, body, results) =>
    machine.block(
      null,
      [machine.call("ran", [machine.i32.const(place)], binaryen.none), body],
      results,
    );
} else {
  const ran = new Set(JSON.parse(readFileSync(0, "utf-8")));
  changed = (place) => (ran.has(place) ? undefined : machine.unreachable());
  shortenExports(readFileSync(loader, "utf-8"));
}

for (let place = 0; place < machine.getNumFunctions(); place++) {
  const one = machine.getFunctionByIndex(place);
  const { module, body, results } = binaryen.getFunctionInfo(one);
  const now = module ? undefined : changed(place, body, results);
  if (now) binaryen.Function.setBody(one, now);
}
writeFileSync(to, machine.emitBinary());

/**
 * Leave out the exports that are there for Python packages written in C.
 *
 * @param {string} script
 */
function shortenExports(script) {
  const named = new Set(script.match(/\w+/g));
  for (let place = 0; place < machine.getNumGlobals(); place++) {
    // What the machine itself asks to be given back, by name.
    const { module, base } = binaryen.getGlobalInfo(machine.getGlobalByIndex(place));
    if (module.startsWith("GOT.")) named.add(base);
  }
  const all = Array.from({ length: machine.getNumExports() }, (_, place) => machine.getExportByIndex(place));
  for (const { name } of all.map(binaryen.getExportInfo)) {
    if (!named.has(name)) machine.removeExport(name);
  }
}
