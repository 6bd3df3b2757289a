/**
 * Looks sentences up as the page does.
 *
 * Usage: node find.mjs < { table, today, sentences }
 */

import { readFileSync } from "node:fs";
import { find, normal } from "../../widgets/site/matcher.js";

/** @type {{ table: any, today: string, sentences: string[] }} */
const { table, today, sentences } = JSON.parse(readFileSync(0, "utf-8"));
const results = sentences.map((text) => [normal(table, text), find(table, text, today)]);
process.stdout.write(JSON.stringify(results));
