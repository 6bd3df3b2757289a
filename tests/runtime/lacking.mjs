/**
 * Prints, a line each, the modules that the built library lacks.
 *
 * Usage: node lacking.mjs FOLDER MODULE …
 */

import { finish } from "../../widgets/runtime/node.mjs";
import { booted } from "./boot.mjs";

const [folder = "", ...modules] = process.argv.slice(2);
// The reduced WebAssembly stops at what no reader does, such as failing to import.
const python = await booted(folder, "en", "stock_wasm");
const lacking = modules.filter((module) => {
  try {
    python.pyimport(module).destroy();
  } catch {
    return true;
  }
});
finish(lacking.map((module) => `${module}\n`).join(""));
