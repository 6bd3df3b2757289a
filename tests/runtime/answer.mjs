/**
 * Answers with the built runtime: a JSON request a line in, a reply a line out.
 *
 * Usage: node answer.mjs FOLDER LANG wasm|stock_wasm [early] < requests
 */

import { createInterface } from "node:readline";
import { finish } from "../../widgets/runtime/node.mjs";
import { booted } from "./boot.mjs";

const [folder = "", lang = "", wasm, early] = process.argv.slice(2);
const python = await booted(folder, lang, wasm, Boolean(early));
const { handle } = python.pyimport("guide_logic.site");
const replies = [];
for await (const request of createInterface({ input: process.stdin })) {
  replies.push(`${handle(request)}\n`);
}
finish(replies.join(""));
