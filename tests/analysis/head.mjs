/**
 * Plays the shipped head start: a request a line in, for each table a reply a line out.
 *
 * Usage: node head.mjs HEAD_JS TABLE … < requests
 */

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [script = "", ...files] = process.argv.slice(2);
const { shown } = await import(pathToFileURL(script).href);
const tables = files.map((file) => JSON.parse(readFileSync(file, "utf-8")));

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const views = tables.map((table) => shown(table, request) ?? null);
  process.stdout.write(views.map((view) => `${JSON.stringify(view)}\n`).join(""));
}
