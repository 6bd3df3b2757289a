/**
 * Plays the shipped head start: a request a line in, a reply a line out.
 *
 * What only Python can work out is left out of the views, by its class.
 *
 * Usage: node head.mjs HEAD_JS TABLE LATE < requests
 */

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [script, file, classes] = process.argv.slice(2);
const late = new Set(JSON.parse(classes));
const source = readFileSync(script, "utf-8");
// The project's scripts are modules, whatever Node takes a .js file for.
const { shown } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const table = JSON.parse(readFileSync(file, "utf-8"));

/** Return a node without what joins it later. */
const early = (node) =>
  typeof node === "string"
    ? node
    : [...node.slice(0, 2), ...node.slice(2).filter((one) => !late.has(one[1]?.class)).map(early)];

for await (const line of createInterface({ input: process.stdin })) {
  const view = shown(table, JSON.parse(line)) ?? null;
  if (view) view.tree = view.tree.map(early);
  process.stdout.write(`${JSON.stringify(view)}\n`);
}
