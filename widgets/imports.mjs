/**
 * Boots a runtime under Node, lets it work, and prints which library files it read.
 *
 * Usage: node imports.mjs FOLDER INFO MODULES REQUEST …
 * (widgets/bundle.py keeps of the library what is printed here)
 */

import { createRequire } from "node:module";

// Node would show the line that failed, and Pyodide's lines are a megabyte long.
process.on("uncaughtException", (error) => {
  process.stderr.write(String(error).slice(0, 2000));
  process.exit(1);
});

const [folder, info, modules, ...requests] = process.argv.slice(2);
// Pyodide's loader, as one module, looks for what Node gives to scripts alone.
Object.assign(globalThis, { require: createRequire(import.meta.url), __dirname: folder });
const { loadPyodide } = await import(`${folder}/pyodide.mjs`);
const python = await loadPyodide({
  indexURL: folder,
  packageBaseUrl: folder,
  lockFileContents: { info: JSON.parse(info), packages: {} },
  stdout: () => {},
});
for (const module of modules.split(",")) python.pyimport(module).destroy();
const { handle } = python.pyimport("guide_logic.bridge");
for (const request of requests) handle(request);
process.stdout.write(
  python.runPython(`
import json, sys
json.dumps(sorted({getattr(module, "__file__", None) or "" for module in sys.modules.values()}))
`),
);
