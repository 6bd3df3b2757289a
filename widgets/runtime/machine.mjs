/**
 * Shortens the machine, Pyodide's WebAssembly, to what readers need.
 *
 * Usage: node machine.mjs mark FROM TO ADDRESSES — each function says that it runs; what the
 *        machine says of its memory is written down beside it
 *        node machine.mjs shorten FROM TO ADDRESSES LOADER — of the functions those stay that are
 *        listed on standard input, of the tables those that they read, of the imports those that
 *        they use, of the exports those that the loader names
 *
 * A function that is left out stops the machine when it is called after all; the
 * worker then goes on with the whole one.
 */

import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";
import { addresses, exported, globals, unread } from "./tables.mjs";

const [task, from = "", to = "", written = "", loader = ""] = process.argv.slice(2);
const machine = binaryen.readBinary(readFileSync(from));
leaveCompiler();

/** @type {(place: number, body: number, results: number) => number | undefined} */
let changed;
/** @type {[number, number][]}  what is left out of memory: nothing takes no bytes on the line */
let blank = [];
if (task === "mark") {
  writeFileSync(written, JSON.stringify(addresses(machine)));
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
  const kept = Array.from(ran, (place) => machine.getFunctionByIndex(place));
  blank = unread(machine, JSON.parse(readFileSync(written, "utf-8")), kept);
}

for (let place = 0; place < machine.getNumFunctions(); place++) {
  const one = machine.getFunctionByIndex(place);
  const { module, body, results } = binaryen.getFunctionInfo(one);
  const now = module ? undefined : changed(place, body, results);
  if (now) binaryen.Function.setBody(one, now);
}
if (task === "shorten") {
  // What only such functions used is no longer asked for: 250 parts of a library for pictures.
  machine.runPasses(["remove-unused-module-elements"]);
  shortenExports(readFileSync(loader, "utf-8"));
  machine.runPasses(["remove-unused-module-elements"]);
}
const made = Buffer.from(machine.emitBinary());
const memory = contentAt(made);
for (const [from, end] of blank) made.fill(0, memory + from, memory + end);
writeFileSync(to, made);

/**
 * Make what runs a line of Python import a module: Pyodide has one line to run, "import" and a
 * name, and Python's own compiler need not come along for that.
 */
function leaveCompiler() {
  const { i32, call, local } = machine;
  const [run, load] = ["PyRun_SimpleString", "PyImport_ImportModule"].map(
    (name) => exported(machine).find((one) => one.name === name)?.value ?? "",
  );
  const name = i32.add(local.get(0, binaryen.i32), i32.const("import ".length));
  const failed = i32.eqz(call(load, [name], binaryen.i32));
  binaryen.Function.setBody(machine.getFunction(run), i32.sub(i32.const(0), failed));
}

/**
 * Leave out the exports that are there for Python packages written in C.
 *
 * @param {string} script
 */
function shortenExports(script) {
  const named = new Set(script.match(/\w+/g));
  for (const { module, base } of globals(machine)) {
    // What the machine itself asks to be given back, by name.
    if (module.startsWith("GOT.")) named.add(base);
  }
  for (const { name } of exported(machine)) {
    if (!named.has(name)) machine.removeExport(name);
  }
}

/**
 * Return where the memory's content stands in a binary: in its section 11, as one segment.
 *
 * @param {Buffer} made
 */
function contentAt(made) {
  let at = 8;
  const number = () => {
    let read = 0;
    for (let bit = 0; ; bit += 7) {
      const byte = made.readUInt8(at++);
      read |= (byte & 127) << bit;
      if (byte < 128) return read;
    }
  };
  for (let section = made[at++]; section !== 11; section = made[at++]) {
    const size = number();
    at += size;
  }
  for (let skipped = 0; skipped < 2; skipped++) number(); // the section's size, how many segments
  at = made.indexOf(0x0b, at) + 1; // the end of where the segment begins
  number(); // its size
  return at;
}
