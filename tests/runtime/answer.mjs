/**
 * Answers with the built runtime: a JSON request a line in, a reply a line out.
 *
 * Usage: node answer.mjs FOLDER < requests
 */

import { createInterface } from "node:readline";
import { finish } from "../../widgets/runtime/node.mjs";
import { booted } from "./boot.mjs";

const python = await booted(process.argv[2]);
const { handle } = python.pyimport("guide_logic.site");
const replies = [];
for await (const request of createInterface({ input: process.stdin })) {
  replies.push(`${handle(request)}\n`);
}
finish(replies.join(""));
