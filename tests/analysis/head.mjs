/**
 * Plays the shipped head start: a request a line in, a reply a line out.
 *
 * Usage: node head.mjs HEAD_JS TABLE < requests
 */

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [script, file] = process.argv.slice(2);
const source = readFileSync(script, "utf-8");
// The project's scripts are modules, whatever Node takes a .js file for.
const { shown } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const table = JSON.parse(readFileSync(file, "utf-8"));

for await (const line of createInterface({ input: process.stdin })) {
  const view = shown(table, JSON.parse(line)) ?? null;
  process.stdout.write(`${JSON.stringify(view)}\n`);
}
