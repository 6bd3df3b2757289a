/**
 * Reads and writes addresses as the page does: a list of calls in, their results out.
 *
 * Usage: node address.mjs < calls, each [name of a function, ...arguments]
 */

import { readFileSync } from "node:fs";
import * as address from "../../widgets/page/address.js";

/** @type {[string, ...unknown[]][]} */
const calls = JSON.parse(readFileSync(0, "utf-8"));
const results = calls.map(([name, ...given]) => Reflect.get(address, name)(...given) ?? null);
process.stdout.write(JSON.stringify(results));
