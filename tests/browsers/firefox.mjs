/**
 * Runs functions in pages of one Firefox, on a phone's screen, and prints what each returns.
 *
 * Each page is of a reader of its own, who has been nowhere before. See lines.mjs.
 *
 * Usage: node firefox.mjs EXECUTABLE < [ADDRESS, EXPRESSION]
 */

import puppeteer from "puppeteer-core";
import { answerLines } from "../lines.mjs";

const [executablePath] = process.argv.slice(2);
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
  await answerLines(async (line) => {
    const [address, expression] = JSON.parse(line);
    const reader = await firefox.createBrowserContext();
    const page = await reader.newPage();
    await page.setViewport({ width: 360, height: 780 });
    await page.goto(address, { timeout });
    const seen = await page.evaluate(expression);
    await reader.close();
    return JSON.stringify(seen);
  });
} finally {
  await firefox.close();
}
