/**
 * Searches as the page does: a line in for a text, a line out for what is found.
 *
 * Usage: node searches.mjs INDEX < { text, near } — `near` asks for words that come near it, too
 */

import { readFileSync } from "node:fs";
import { Search } from "../../widgets/site/search_look.js";
import { answerLines } from "../lines.mjs";

const [index = ""] = process.argv.slice(2);
const search = new Search(JSON.parse(readFileSync(index, "utf-8")));
await answerLines((line) => {
  const { text, near } = JSON.parse(line);
  return JSON.stringify({
    found: search.find(text),
    nearest: near ? search.nearest(text) : [],
    // A word of the text that says something, and nothing of which is on the site.
    terms: search.meant(text).map((meant) => meant.map(([term]) => term)),
  });
});
