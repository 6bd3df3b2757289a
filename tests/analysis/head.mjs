/**
 * Plays the shipped head start: a request a line in, a reply a line out.
 *
 * Usage: node head.mjs HEAD_JS TABLE < requests
 */

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [script = "", file = ""] = process.argv.slice(2);
const { shown } = await import(pathToFileURL(script).href);
const table = JSON.parse(readFileSync(file, "utf-8"));

for await (const line of createInterface({ input: process.stdin })) {
  const view = shown(table, JSON.parse(line)) ?? null;
  process.stdout.write(`${JSON.stringify(view)}\n`);
}
