/**
 * Searches as the page does.
 *
 * Usage: node searches.mjs < { index, searches }
 */

import { readFileSync } from "node:fs";
import { Search } from "../../widgets/site/search_look.js";

/** @type {{ index: string, searches: string[] }} */
const { index, searches } = JSON.parse(readFileSync(0, "utf-8"));
const search = new Search(JSON.parse(readFileSync(index, "utf-8")));
const results = searches.map((text) => ({
  found: search.find(text),
  nearest: search.nearest(text),
  // A word of the text that says something, and nothing of which is on the site.
  terms: search.meant(text).map((meant) => meant.map(([term]) => term)),
}));
process.stdout.write(JSON.stringify(results));
