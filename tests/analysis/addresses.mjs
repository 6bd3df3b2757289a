/**
 * Reads addresses as the page does, all of one guide at a time; see lines.mjs.
 *
 * Usage: node addresses.mjs < lines, each as JSON {table, flow, whole, times, addresses}
 *
 * A reply lists, for each address, what the grammar found and the view that the head start shows
 * for it, or null; the tree of a view for the first `whole` addresses alone, all would be
 * gigabytes. Of the others each tenth is built, which must not fail, and thrown away. Read so many
 * `times`, `took` has the shortest, in milliseconds: in the others something else came up.
 */

import { readFileSync } from "node:fs";
import { linked } from "../../widgets/page/address.js";
import { shown } from "../../widgets/page/head_start.js";
import { answerLines } from "../lines.mjs";

/**
 * @param {string} line
 */
function read(line) {
  const { table: file, flow, whole, times, addresses } = JSON.parse(line);
  const table = JSON.parse(readFileSync(file, "utf-8"));
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
   * @param {string} address
   * @param {number} place
   */
  function one(address, place) {
    let took = Infinity;
    const filled = place < whole || place % 10 === 0 || times > 1;
    let { link, view } = seen(address, filled);
    for (let time = 1; time < times; time++) {
      const start = performance.now();
      ({ link, view } = seen(address, filled));
      took = Math.min(took, performance.now() - start);
    }
    const tree = place < whole ? view?.tree : [];
    return { link, view: view && { ...view, tree }, took };
  }

  return JSON.stringify(addresses.map(one));
}

await answerLines(read);
