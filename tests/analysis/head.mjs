/**
 * Plays the shipped head start in tables, a request a line; see lines.mjs.
 *
 * Usage: node head.mjs HEAD_JS < lines, each as JSON {tables, requests, replies}
 *
 * `requests` is a file with a request a line, for each of which `replies` gets one of each table:
 * all together are gigabytes.
 */

import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { answerLines } from "../lines.mjs";

const [script = ""] = process.argv.slice(2);
/** @type {typeof import("../../widgets/page/head_start.js")} */
const { shown } = await import(pathToFileURL(script).href);

/**
 * @param {string} line
 */
function played(line) {
  /** @type {{ tables: string[], requests: string, replies: string }} */
  const asked = JSON.parse(line);
  const tables = asked.tables.map((file) => JSON.parse(readFileSync(file, "utf-8")));
  const replies = openSync(asked.replies, "w");
  for (const request of readFileSync(asked.requests, "utf-8").split("\n")) {
    const views = tables.map((table) => shown(table, JSON.parse(request)) ?? null);
    writeSync(replies, views.map((view) => `${JSON.stringify(view)}\n`).join(""));
  }
  closeSync(replies);
  return "played";
}

await answerLines(played);
