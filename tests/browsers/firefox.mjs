/**
 * Runs a function in a page of Firefox, on a phone's screen, and prints what it returns, as JSON.
 *
 * Usage: node firefox.mjs EXECUTABLE ADDRESS < EXPRESSION
 */

import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const [executablePath, address = ""] = process.argv.slice(2);
// The walk ends by itself; a busy machine takes long to begin.
const timeout = 600_000;
const firefox = await puppeteer.launch({
  browser: "firefox",
  executablePath,
  headless: true,
  timeout,
  protocolTimeout: timeout,
});
try {
  const page = await firefox.newPage();
  await page.setViewport({ width: 360, height: 780 });
  await page.goto(address, { timeout });
  process.stdout.write(JSON.stringify(await page.evaluate(readFileSync(0, "utf-8"))));
} finally {
  await firefox.close();
}
