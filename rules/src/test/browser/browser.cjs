"use strict";
// Opens pages in a browser for the script that requires this: node SCRIPT MODULES BROWSER FILE... ; prints what is wrong, a line each.
const path = require("path");
const { pathToFileURL } = require("url");
const [, , modules, executablePath, ...files] = process.argv;
const { chromium } = require(path.join(modules, "playwright-core"));
const axe = path.join(modules, "axe-core", "axe.min.js");
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

const wrong = [];
const check = (file, holds, what) => { if (!holds) wrong.push(`${path.basename(file)}: ${what}`); };

async function open(browser, file, options) {
  // The page lets no script in; a browser that is driven may still look at it.
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  page.on("console", message => check(file, message.type() !== "error", `console: ${message.text()}`));
  page.on("pageerror", error => check(file, false, `error: ${error.message}`));
  page.on("request", request => check(file, request.url() === pathToFileURL(file).href, `request: ${request.url()}`));
  const start = Date.now();
  await page.goto(pathToFileURL(file).href);
  console.error(`${path.basename(file)} opened in ${Date.now() - start} ms`);
  return page;
}

async function accessible(page, file, mode) {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  violations.filter(each => ["serious", "critical"].includes(each.impact)).forEach(each =>
    check(file, false, `${mode}: ${each.id}, ${each.help}: ${each.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(" | ")}`));
}

// Has each file used, and ends the process.
async function use(each) {
  const browser = await chromium.launch({ executablePath, args: OPTIONS });
  for (const file of files) {
    await each(browser, file);
  }
  await browser.close();
  wrong.forEach(line => console.log(line));
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

module.exports = { check, open, accessible, use };
