/**
 * Reads addresses as the page does: an address a line in, how it was read a line out.
 *
 * Usage: node addresses.mjs TABLE FLOW WHOLE [TIMES] < addresses, each as JSON
 *
 * A line out has what the grammar found, and the view that the head start shows for it, or
 * null; the tree of a view for the first WHOLE addresses alone, all would be gigabytes. Read so
 * many TIMES, `took` has the shortest, in milliseconds: in the others something else came up.
 */

import { readFileSync } from "node:fs";
import { linked } from "../../widgets/page/address.js";
import { shown } from "../../widgets/page/head_start.js";

const [file = "", flow = "", whole = "", times = "1"] = process.argv.slice(2);
const table = JSON.parse(readFileSync(file, "utf-8"));
const addresses = readFileSync(0, "utf-8").trimEnd().split("\n");

/** @param {string} address */
function seen(address) {
  const link = linked(address, flow);
  const view = link && shown(table, { answers: link.answers, submit: null, show: link.show });
  return { link: link ?? null, view: view ?? null };
}

/**
 * @param {string} line
 * @param {number} place
 */
function read(line, place) {
  const address = JSON.parse(line);
  let took = Infinity;
  let { link, view } = seen(address);
  for (let time = 1; time < Number(times); time++) {
    const start = performance.now();
    ({ link, view } = seen(address));
    took = Math.min(took, performance.now() - start);
  }
  const tree = place < Number(whole) ? view?.tree : [];
  return JSON.stringify({ link, view: view && { ...view, tree }, took });
}

process.stdout.write(addresses.map(read).join("\n"));
