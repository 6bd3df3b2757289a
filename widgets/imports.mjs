/**
 * Boots a built runtime under Node, lets it work, and prints which library files it read.
 *
 * Usage: node imports.mjs FOLDER REQUEST …   (widgets/bundle.py trims the library to these)
 */

const [folder, ...requests] = process.argv.slice(2);
const { loadPyodide } = await import(`${folder}/pyodide.mjs`);
const python = await loadPyodide({ indexURL: folder, packages: ["guide-logic"], stdout: () => {} });
const { handle } = python.pyimport("guide_logic.bridge");
for (const request of requests) handle(request);
process.stdout.write(
  python.runPython(`
import json, sys
json.dumps(sorted({getattr(module, "__file__", None) or "" for module in sys.modules.values()}))
`),
);
