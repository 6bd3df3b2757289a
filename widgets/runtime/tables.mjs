/**
 * Finds the tables of the WebAssembly's memory that are read by none of the functions that stay.
 *
 * Half of what there is to download are such tables: the Chinese, Japanese and Korean encodings
 * and the names of all characters. Whoever wants to look into one comes through a function that
 * has been left out, and that stops Python.
 *
 * Where one begins is known for certain from the WebAssembly's own code: an address is a number beside
 * the memory's base, or one of the pointers that are written down at the start. What a function
 * reads is not, so every number in it counts as an address, and as that of all that begins near it.
 */

import binaryen from "binaryen";

/** How far from a number a table may begin, in bytes: code also counts from before or within one. */
const NEAR = 4096;

/**
 * @typedef {object} Addresses
 * @property {number[]} starts  where something begins, in order
 * @property {[number, number[]][]} pointers  where a pointer stands and the numbers in it, in order
 */

/**
 * Return what the code of the WebAssembly says of its memory, counted from the memory's base.
 *
 * @param {binaryen.Module} wasm
 * @returns {Addresses}
 */
export function addresses(wasm) {
  const base = globals(wasm).find((one) => one.base === "__memory_base")?.name;
  const beside = new RegExp(`global\\.get \\$${base?.replace("$", "\\$")}\\)\\s+\\(i32\\.const (\\d+)`, "g");
  const starts = globals(wasm).map(value);
  /** @type {[number, number[]][]} */
  const pointers = [];
  const writer = writerOfPointers(wasm);
  for (const pointer of text(writer).split("(i32.store ").slice(1)) {
    const [place = NaN, ...others] = numbers(pointer);
    pointers.push([place, others]);
    const [, start] = pointer.matchAll(beside);
    if (start) starts.push(Number(start[1]));
  }
  if (!base || !pointers.length) throw new Error("the code does not say where its tables are: no __memory_base, or no pointers in __wasm_apply_data_relocs");
  for (let place = 0; place < wasm.getNumFunctions(); place++) {
    const one = wasm.getFunctionByIndex(place);
    if (one === writer) continue;
    for (const [, start] of text(one).matchAll(beside)) starts.push(Number(start));
  }
  return {
    starts: [...new Set(starts)].filter((start) => start > 0).sort((a, b) => a - b),
    pointers: pointers.sort(([a], [b]) => a - b),
  };
}

/**
 * Return the parts of memory, from and to, that some functions do not read.
 *
 * Only what comes before the first pointer is looked at: tables of numbers and letters.
 *
 * @param {binaryen.Module} wasm
 * @param {Addresses} addresses
 * @param {binaryen.FunctionRef[]} functions
 * @returns {[number, number][]}
 */
export function unread(wasm, { starts, pointers }, functions) {
  const values = new Map(globals(wasm).map((one) => [one.name, value(one)]));
  const writer = writerOfPointers(wasm);
  const read = functions.flatMap((one) => {
    const code = one === writer ? "" : text(one);
    const named = [...code.matchAll(/global\.get \$([^\s)]+)/g)];
    return [...numbers(code), ...named.map(([, name = ""]) => values.get(name) ?? 0)];
  });
  const places = pointers.map(([place]) => place);
  const end = places[0] ?? 0;
  /** @type {[number, number][]} */
  const kept = [];
  const seen = new Set(read);
  for (const number of seen) {
    const to = starts.find((start) => start > number + NEAR) ?? Infinity;
    kept.push([number, to]);
    // A pointer in what is read leads to more.
    const first = places.findIndex((place) => place >= number);
    for (let next = first; next >= 0 && (places[next] ?? to) < to; next++) {
      for (const one of pointers[next]?.[1] ?? []) seen.add(one);
    }
  }
  /** @type {[number, number][]} */
  const gaps = [];
  let at = 0;
  for (const [from, to] of kept.sort(([a], [b]) => a - b)) {
    if (from > at && at < end) gaps.push([at, Math.min(from, end)]);
    at = Math.max(at, to);
  }
  return gaps;
}

/** @param {binaryen.Module} wasm */
export function globals(wasm) {
  const places = Array.from({ length: wasm.getNumGlobals() }, (_, place) => place);
  return places.map((place) => binaryen.getGlobalInfo(wasm.getGlobalByIndex(place)));
}

/** @param {binaryen.Module} wasm */
export function exported(wasm) {
  const places = Array.from({ length: wasm.getNumExports() }, (_, place) => place);
  return places.map((place) => binaryen.getExportInfo(wasm.getExportByIndex(place)));
}

/**
 * Return the number that a global begins as; 0 for one that comes from outside.
 *
 * @param {binaryen.GlobalInfo} global
 */
function value({ module, init }) {
  return module ? 0 : (numbers(binaryen.emitText(init))[0] ?? 0);
}

/**
 * Return the function that writes all pointers down; it reads none of what they lead to.
 *
 * @param {binaryen.Module} wasm
 */
function writerOfPointers(wasm) {
  const found = exported(wasm).find((one) => one.name === "__wasm_apply_data_relocs");
  return wasm.getFunction(found?.value ?? "");
}

/** @param {binaryen.FunctionRef} one */
function text(one) {
  const { module, body } = binaryen.getFunctionInfo(one);
  return module ? "" : binaryen.emitText(body);
}

/** What takes a byte less to write as "minus -N". */
const SUBTRACTED = new Set([-64, -8192, -1_048_576]);

/**
 * Return every number in some code that could be an address.
 *
 * @param {string} code
 */
function numbers(code) {
  const all = [...code.matchAll(/(?:i32\.const |offset=)(-?\d+)/g)].map(([, one]) => Number(one));
  return all.filter((one) => one >= 0 || SUBTRACTED.has(one)).map(Math.abs);
}
