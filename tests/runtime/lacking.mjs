/**
 * Tells of each module, a line each, whether the built library has it; see lines.mjs.
 *
 * Usage: node lacking.mjs FOLDER < modules
 */

import { booted } from "./boot.mjs";
import { answerLines } from "../lines.mjs";

const [folder = ""] = process.argv.slice(2);
// The reduced WebAssembly stops at what no reader does, such as failing to import.
const python = await booted(folder, "en", "stock_wasm");
await answerLines((module) => {
  try {
    python.pyimport(module).destroy();
  } catch {
    return "lacking";
  }
  return "there";
});
process.exit(); // Pyodide leaves a channel open, for which Node would wait.
