// Opens the page of a schedule in a headless Chromium, as its readers do: schedulepagecheck.mjs CHROMIUM PAGE PRINTED.pdf
// Needs puppeteer-core and axe-core in the folder LOTSE_NODE_MODULES. Prints what it found as JSON.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";

const [program, pagePath, printedPath] = process.argv.slice(2);
const modules = process.env.LOTSE_NODE_MODULES;
const require = createRequire(import.meta.url);
const puppeteer = require(join(modules, "puppeteer-core"));
const axe = require(join(modules, "axe-core"));

const found = { findings: [], errors: [], requests: [], tooWide: [] };
const browser = await puppeteer.launch({ executablePath: program, headless: "new", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
page.on("console", (message) => found.errors.push(message.text()));
page.on("pageerror", (error) => found.errors.push(String(error)));
page.on("request", (request) => {
  if (!request.url().startsWith("file:")) found.requests.push(request.url().slice(0, 80));
});

const address = pathToFileURL(pagePath).href;
for (const scheme of ["light", "dark"]) {
  for (const width of [320, 1366]) {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(address);
    for (const isFiltered of [false, true]) {
      if (isFiltered) await page.click("#roles input");
      await page.evaluate(axe.source);
      const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations", "incomplete"] }));
      const unsure = result.incomplete.filter((finding) => finding.nodes.length > 0);
      for (const finding of [...result.violations, ...unsure]) {
        found.findings.push(`${scheme} ${width} ${isFiltered}: ${finding.id}: ${finding.help}: ${finding.nodes[0].html.slice(0, 120)}`);
      }
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) found.tooWide.push(`${scheme} ${width}: ${needed}`);
    }
    if (process.env.LOTSE_SCREENSHOTS) {
      await page.goto(address);
      await page.screenshot({ path: join(process.env.LOTSE_SCREENSHOTS, `schedule-page-${width}-${scheme}.png`) });
    }
  }
}

// By keyboard: the first role alone.
const state = () => page.evaluate(() => {
  const calendar = atob(document.getElementById("calendar").href.split(",")[1]);
  return {
    shown: [...document.querySelectorAll(".session")].filter((session) => session.checkVisibility()).length,
    entries: calendar.split("BEGIN:VEVENT\r\n").length - 1,
    calendar,
    status: document.getElementById("status").textContent,
  };
});
await page.setViewport({ width: 1366, height: 800 });
await page.goto(address);
found.all = await state();
for (let steps = 0; steps < 20; ++steps) {
  await page.keyboard.press("Tab");
  if (await page.evaluate(() => document.activeElement.matches("#roles input"))) break;
}
await page.keyboard.press("Space");
found.one = await state();
// Printed as it is now: all sessions, whatever is shown.
writeFileSync(printedPath, await page.pdf({ format: "A4", preferCSSPageSize: true }));

await page.setJavaScriptEnabled(false);
await page.goto(address);
await page.setJavaScriptEnabled(true);
found.withoutScript = await page.evaluate(() => ({
  shown: [...document.querySelectorAll(".session")].filter((session) => session.checkVisibility()).length,
  filter: document.getElementById("roles").checkVisibility(),
}));
await browser.close();
console.log(JSON.stringify(found));
