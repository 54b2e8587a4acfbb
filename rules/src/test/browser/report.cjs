"use strict";
// Uses reports in a browser, see browser.cjs.
const { check, open, accessible, use } = require("./browser.cjs");
const WIDTHS = [400, 900, 1440];

async function sorts(page, file) {
  const column = () => page.$$eval("#function-table tbody tr", rows => rows.map(row => row.querySelector("th a").textContent));
  const button = page.locator("#function-table thead th:nth-child(2) button");
  await button.click();
  const ascending = await column();
  const expected = [...ascending].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  check(file, JSON.stringify(ascending) === JSON.stringify(expected), "the functions are not sorted by name");
  check(file, await page.getAttribute("#function-table thead th:nth-child(2)", "aria-sort") === "ascending", "no aria-sort");
  await button.press("Enter");
  check(file, JSON.stringify(await column()) === JSON.stringify(expected.reverse()), "the order does not turn around");
}

async function filters(page, file) {
  const rows = () => page.locator("#function-table tbody tr:visible").count();
  const all = await rows();
  const first = await page.locator("#function-table tbody tr th a").first().textContent();
  await page.fill("form[data-filters=function-table] input[type=search]", first);
  const found = await rows();
  check(file, found >= 1 && found < all, `the search shows ${found} of ${all} functions`);
  await page.fill("form[data-filters=function-table] input[type=search]", "");
  const told = page.locator("form[data-filters=finding-list] output");
  const before = await told.textContent();
  await page.selectOption("form[data-filters=finding-list] select >> nth=1", { index: 1 });
  const after = await told.textContent();
  check(file, before !== after && / of /.test(after), `the families are not filtered: ${before}, ${after}`);
  const families = await page.$$eval("#finding-list article:not([hidden])", all => new Set(all.map(each => each.dataset.family)).size);
  check(file, families === 1, `${families} families are shown`);
  await page.selectOption("form[data-filters=finding-list] select >> nth=1", { index: 0 });
}

async function draws(page, file) {
  const row = page.locator("#function-table tbody tr th a").first();
  const name = await row.textContent();
  await row.click();
  await page.waitForSelector("#graph svg .node.function");
  check(file, await page.inputValue("#graph-function") === name, `a click on ${name} shows another function`);
  const last = page.locator("#graph svg .node").last();
  await last.focus();
  await page.keyboard.press("Enter");
  const told = await page.textContent("#graph .told");
  check(file, told.startsWith(name) && / (needs|uses|is backed up by) /.test(told), `the chain is told as "${told}"`);
  check(file, await page.locator("#graph .node.lit").count() > 1, "the chain is not lit");
  check(file, await page.locator(".sheet:visible details[open]").count() === 1, "not one sheet is open");
  await page.selectOption("#graph-function", "");
  const drawn = await page.locator("#graph svg .node").count();
  const functions = await page.$$eval("#graph-function option", all => all.length - 1);
  check(file, drawn >= functions, `the overview shows ${drawn} things for ${functions} functions`);
}

// What is drawn when it comes near must be there on paper, too.
async function prints(page, file) {
  await page.evaluate(() => addEventListener("beforeprint", () => { window.opened = document.querySelectorAll("details.standard[open]").length; }));
  await page.pdf();
  check(file, await page.locator("#graph svg .node").count() > 1, "nothing is drawn on paper");
  check(file, await page.evaluate(() => window.opened > 0), "no standard is open on paper");
  check(file, await page.locator("details.standard[open]").count() === 0, "the standards stay open");
}

use(async (browser, file) => {
  const page = await open(browser, file, { viewport: { width: 1440, height: 900 } });
  await draws(page, file);
  await accessible(page, file, "light");
  await sorts(page, file);
  // Last, as it brings in all that waits.
  await filters(page, file);
  await page.context().close();
  const dark = await open(browser, file, { colorScheme: "dark", viewport: { width: 900, height: 900 } });
  // The same colours in a page of very many elements would only take very long.
  if (await dark.evaluate(() => document.getElementsByTagName("*").length < 10000)) {
    await prints(dark, file);
    await accessible(dark, file, "dark");
  }
  for (const width of WIDTHS) {
    await dark.setViewportSize({ width, height: 900 });
    const wide = await dark.evaluate(() => document.documentElement.scrollWidth);
    check(file, wide <= width, `at ${width} it is ${wide} wide`);
  }
  await dark.context().close();
  const plain = await open(browser, file, { javaScriptEnabled: false });
  check(file, await plain.locator("#finding-list article").count() > 0, "without a script no finding can be read");
  check(file, await plain.locator(".sheet details").count() > 0, "without a script no function can be opened");
  await plain.context().close();
});
