/**
 * Lets Node pass for a browser's worker, so that Pyodide does there what it does for readers.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// Node would show the line that failed, and Pyodide's lines are a megabyte long.
process.on("uncaughtException", (error) => {
  process.stderr.write(String(error).slice(0, 2000));
  process.exit(1);
});

class WorkerGlobalScope {
  static [Symbol.hasInstance]() {
    return true;
  }
}
Object.assign(process, { browser: true, type: "renderer" });
const location = new URL("file:///");
Object.assign(globalThis, { WorkerGlobalScope, self: globalThis, location });

/**
 * Start Python from files; return it, and what lets it read a flow.
 *
 * @param {object} files  paths
 * @param {string} files.loader
 * @param {string} files.wasm
 * @param {string} files.library
 * @param {Record<string, string>} info
 * @param {WebAssembly.Imports} [besides]  what the WebAssembly imports beside what Pyodide gives it
 */
export async function started({ loader, wasm, library }, info, besides = {}) {
  const { instantiate } = WebAssembly;
  Reflect.set(
    WebAssembly,
    "instantiate",
    (/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) =>
      instantiate(module, { ...imports, ...besides }),
  );
  const { loadPyodide, start, read, add } = await import(pathToFileURL(loader).href);
  const python = await start(loadPyodide, {
    base: location.href,
    info,
    wasm: WebAssembly.compile(readFileSync(wasm)),
    library: Promise.resolve(new Uint8Array(readFileSync(library))),
  });
  /** @type {(flow: string, modules: string) => void} */
  const reads = (flow, modules) => read(python, flow, readFileSync(modules));
  /** @type {(name: string, modules: string) => void} */
  const adds = (name, modules) => add(python, name, readFileSync(modules));
  return { python, reads, adds };
}

/**
 * Print what was found out, and end: Pyodide leaves a channel open, for which Node would wait.
 *
 * @param {string} text
 */
export function finish(text) {
  process.stdout.write(text, () => process.exit());
}
