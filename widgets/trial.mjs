/**
 * Runs Python under Node for the build, and prints what of it was needed.
 *
 * Usage: node trial.mjs, with {files, info, modules, requests} as JSON on standard input.
 * Prints {files, functions}: the files of the library that were read, and the functions
 * of the machine that ran; widgets/machine.mjs has marked it.
 */

import { readFileSync } from "node:fs";
import { finish, started } from "./node.mjs";

const { files, info, modules, requests } = JSON.parse(readFileSync(0, "utf-8"));

/** @type {Set<number>} */
const ran = new Set();
const python = await started(files, info, { trial: { ran: (place) => ran.add(place) } });
for (const module of modules) python.pyimport(module).destroy();
const { handle } = python.pyimport("guide_logic.bridge");
for (const request of requests) handle(request);

const read = [];
for (const module of python.pyimport("sys").modules.values()) {
  read.push(module.__spec__?.origin ?? ""); // What is frozen in the machine has another one.
}
finish(JSON.stringify({ files: read, functions: [...ran] }));
