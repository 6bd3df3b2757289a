/**
 * Boots the built runtime under Node as the worker does in a browser.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { started } from "../../widgets/runtime/node.mjs";

/**
 * Return Python, with every flow there is in a language, and what comes late unless it is `early`.
 *
 * @param {string} folder  what widgets/runtime/bundle.py made
 * @param {string} lang
 * @param {string} [wasm]  "wasm", which readers get, or "stock_wasm"
 * @param {boolean} [early]
 */
export async function booted(folder, lang, wasm = "wasm", early = false) {
  const { info, files, flows } = JSON.parse(readFileSync(join(folder, "runtime.json"), "utf-8"));
  /** @param {string} part */
  const path = (part) => join(folder, files[part].url);
  const loader = wasm.replace("wasm", "loader");
  const parts = { loader: path(loader), wasm: path(wasm), library: path("library") };
  const { python, reads, adds } = await started(parts, info);
  for (const [name, { url }] of Object.entries(flows)) {
    const [flow = "", said] = name.split(".");
    if (said === lang) reads(flow, join(folder, url));
    if (name === "late" && !early) adds(name, join(folder, url));
  }
  return python;
}
