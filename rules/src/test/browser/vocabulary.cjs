"use strict";
// Searches the page of the vocabulary in a browser, see browser.cjs.
const { check, open, accessible, use } = require("./browser.cjs");

const headings = page => page.locator("main :is(h1, h2, h3, h4):visible").count();

use(async (browser, file) => {
  const page = await open(browser, file, { viewport: { width: 900, height: 900 } });
  const input = page.getByRole("searchbox");
  const all = await headings(page);
  await input.fill("TestDuty");
  const found = await headings(page);
  check(file, found >= 1 && found < all, `the search shows ${found} of ${all} headings`);
  check(file, / of /.test(await page.textContent("form output")), "it does not say how many sections it found");
  check(file, await page.getByRole("heading", { name: "TestDuty", exact: true }).isVisible(), "TestDuty is not among what it shows");
  await input.fill("TestDutty");
  check(file, await headings(page) === 0, "what there is not is found");
  // A link shows what it leads to, whatever was searched.
  await input.fill("TestDuty");
  const target = await page.evaluate(() => [...document.querySelectorAll("main [id]")].find(each => each.hidden).id);
  await page.evaluate(id => { location.hash = id; }, target);
  await page.waitForFunction(id => document.getElementById(id).checkVisibility(), target);
  check(file, await headings(page) === all, "after a link not everything is shown");
  await accessible(page, file, "light");
  await page.context().close();
  const plain = await open(browser, file, { javaScriptEnabled: false });
  check(file, await headings(plain) === all, "without a script something is missing");
  check(file, await plain.locator("input").count() === 0, "without a script there is a field that does nothing");
  await plain.context().close();
});
