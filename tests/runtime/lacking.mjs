/**
 * Prints, a line each, the modules that the built runtime cannot import.
 *
 * Usage: node lacking.mjs FOLDER MODULE …
 */

import { booted } from "./boot.mjs";

const [folder, ...modules] = process.argv.slice(2);
const python = await booted(folder);
for (const module of modules) {
  try {
    python.pyimport(module).destroy();
  } catch (error) {
    process.stdout.write(`${module}: ${String(error).trim().split("\n").at(-1)}\n`);
  }
}
