/**
 * Runs the built runtime under Node: a JSON request a line in, a reply a line out.
 *
 * Usage: node answer.mjs FOLDER < requests
 */

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const { FILES, LOCK } = await import(pathToFileURL(join(folder, "runtime.js")));

// Pyodide asks for its files by name, and under Node for `ws` from node_modules above them.
const named = mkdtempSync(join(dirname(folder), "node-"));
try {
  for (const [name, { url }] of Object.entries(FILES)) {
    copyFileSync(join(folder, url), join(named, name));
  }
  writeFileSync(join(named, "package.json"), '{"type": "commonjs"}');
  const { loadPyodide } = await import(pathToFileURL(join(named, "pyodide.mjs")));
  const python = await loadPyodide({
    indexURL: named,
    packageBaseUrl: named,
    lockFileContents: LOCK,
    packages: ["guide-logic"],
    stdout: () => {}, // replies alone go there
  });
  const { handle } = python.pyimport("guide_logic.bridge");
  for await (const request of createInterface({ input: process.stdin })) {
    process.stdout.write(`${handle(request)}\n`);
  }
} finally {
  rmSync(named, { recursive: true });
}
