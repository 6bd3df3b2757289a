/**
 * Answers with the built runtime: a JSON request a line in, a reply a line out; see lines.mjs.
 *
 * Usage: node answer.mjs FOLDER LANG wasm|stock_wasm [early] < requests
 */

import { booted } from "./boot.mjs";
import { answerLines } from "../lines.mjs";

const [folder = "", lang = "", wasm, early] = process.argv.slice(2);
const python = await booted(folder, lang, wasm, Boolean(early));
const { handle } = python.pyimport("guide_logic.site");
await answerLines(handle);
process.exit(); // Pyodide leaves a channel open, for which Node would wait.
