/**
 * Boots the built runtime under Node as the worker does in a browser.
 */

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Node would show the line that failed, and Pyodide's lines are a megabyte long.
process.on("uncaughtException", (error) => {
  process.stderr.write(String(error).slice(0, 2000));
  process.exit(1);
});

const NAMES = {
  loader: "pyodide.mjs",
  machine: "pyodide.asm.wasm",
  library: "python_stdlib.zip",
};

/**
 * Return Python, with every flow there is.
 *
 * @param {string} folder  what widgets/bundle.py made
 */
export async function booted(folder) {
  const { info, files, flows } = JSON.parse(readFileSync(join(folder, "runtime.json"), "utf-8"));
  // Pyodide asks for its files by name, and for what Node gives to scripts alone.
  const named = mkdtempSync(join(tmpdir(), "runtime-"));
  process.on("exit", () => rmSync(named, { recursive: true }));
  Object.assign(globalThis, { require: createRequire(import.meta.url), __dirname: named });
  for (const [part, name] of Object.entries(NAMES)) {
    copyFileSync(join(folder, files[part].url), join(named, name));
  }
  const { loadPyodide } = await import(pathToFileURL(join(named, NAMES.loader)).href);
  const python = await loadPyodide({
    indexURL: named,
    packageBaseUrl: named,
    lockFileContents: { info, packages: {} },
    stdout: () => {}, // only what a script prints itself goes there
  });
  const { __path__: path } = python.pyimport("guide_logic.flows");
  for (const [flow, { url }] of Object.entries(flows)) {
    python.FS.writeFile(`/${flow}.zip`, readFileSync(join(folder, url)));
    path.append(`/${flow}.zip/guide_logic/flows`);
  }
  return python;
}
