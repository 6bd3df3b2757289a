/**
 * Reads addresses as the page does: an address a line in, how it was read a line out.
 *
 * Usage: node addresses.mjs TABLE FLOW WHOLE [TIMES] < addresses, each as JSON
 *
 * A line out has what the grammar found, and the view that the head start shows for it, or
 * null; the tree of a view for the first WHOLE addresses alone, all would be gigabytes. Of the
 * others each tenth is built, which must not fail, and thrown away. Read so many TIMES, `took`
 * has the shortest, in milliseconds: in the others something else came up.
 */

import { readFileSync } from "node:fs";
import { linked } from "../../widgets/page/address.js";
import { shown } from "../../widgets/page/head_start.js";

const [file = "", flow = "", whole = "", times = "1"] = process.argv.slice(2);
const table = JSON.parse(readFileSync(file, "utf-8"));
const addresses = readFileSync(0, "utf-8").trimEnd().split("\n");

// Every tree is there, and empty: which of them is shown is found as ever, but nothing is filled.
const bare = { ...table, trees: table.trees.map(() => ["div", {}]) };

/**
 * @param {string} address
 * @param {boolean} filled
 */
function seen(address, filled) {
  const link = linked(address, flow);
  const asked = link && { answers: link.answers, submit: null, show: link.show };
  const view = asked && shown(filled ? table : bare, asked);
  return { link: link ?? null, view: view ?? null };
}

/**
 * @param {string} line
 * @param {number} place
 */
function read(line, place) {
  const address = JSON.parse(line);
  let took = Infinity;
  const filled = place < Number(whole) || place % 10 === 0 || Number(times) > 1;
  let { link, view } = seen(address, filled);
  for (let time = 1; time < Number(times); time++) {
    const start = performance.now();
    ({ link, view } = seen(address, filled));
    took = Math.min(took, performance.now() - start);
  }
  const tree = place < Number(whole) ? view?.tree : [];
  return JSON.stringify({ link, view: view && { ...view, tree }, took });
}

process.stdout.write(addresses.map(read).join("\n"));
