/**
 * Runs a function in a page of Firefox, on a phone's screen, and prints what it returns, as JSON.
 *
 * Usage: node firefox.mjs EXECUTABLE ADDRESS < EXPRESSION
 */

import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const [executablePath, address = ""] = process.argv.slice(2);
const firefox = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
try {
  const page = await firefox.newPage();
  await page.setViewport({ width: 360, height: 780 });
  await page.goto(address);
  process.stdout.write(JSON.stringify(await page.evaluate(readFileSync(0, "utf-8"))));
} finally {
  await firefox.close();
}
