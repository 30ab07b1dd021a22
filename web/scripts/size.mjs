// What a visitor loads, walked out of the build's manifest, gzip. The budget is for people on a phone at a gate.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../app/dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const budgets = { entry: 200, page: 245, css: 45, route: 95, charts: 160, pdf: 160, pdfWorker: 320 };

const weights = new Map();
function weight(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(new URL(file, dist))).length / 1000);
  return weights.get(file);
}

/** Script files that come with a chunk: itself and all that it imports without waiting. */
function scripts(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) scripts(next, seen);
  return seen;
}

const sum = (keys) => [...keys].reduce((total, key) => total + weight(manifest[key].file), 0);
const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const first = scripts(entryKey);
const firstRoute = new Set([...first, ...scripts("src/identity/SignInPage.tsx")]);
const shell = new Set([...first, ...scripts("src/shell/Shell.tsx"), ...scripts("src/firms/TodayPage.tsx")]);
const css = [...first].flatMap((key) => manifest[key].css ?? []).reduce((total, file) => total + weight(file), 0);

const problems = [];
const need = (name, value, budget) => {
  if (value > budget) problems.push(`${name} weighs ${value.toFixed(0)} kB gzip, the budget is ${budget}`);
};
need("the entry", sum(first), budgets.entry);
need("the first route (sign-in)", sum(firstRoute), budgets.page);
need("the first route (signed in)", sum(shell), budgets.page);
need("the style of the entry", css, budgets.css);
let heaviest = ["", 0];
for (const key of Object.keys(manifest).filter((each) => manifest[each].isDynamicEntry && !shell.has(each))) {
  const more = sum([...scripts(key)].filter((each) => !shell.has(each)));
  const isChart = key.startsWith("src/ui/chart/");
  // The reader of PDF files comes with the first that is opened, and with nothing else (decision 31).
  const isPdf = key === "src/documents/PdfPages.tsx";
  need(key, more, isChart ? budgets.charts : isPdf ? budgets.pdf : budgets.route);
  if (!isChart && !isPdf && more > heaviest[1]) heaviest = [key, more];
}

const worker = readdirSync(new URL("assets/", dist)).find((file) => /^pdfWorker-.*\.js$/.test(file));
need("the worker that reads PDF files", weight(`assets/${worker}`), budgets.pdfWorker);

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(
  `entry ${sum(first).toFixed(0)} kB, sign-in ${sum(firstRoute).toFixed(0)} kB, signed in ${sum(shell).toFixed(0)} kB, style ${css.toFixed(0)} kB, ` +
    `heaviest route ${heaviest[0].replace("src/", "")} +${heaviest[1].toFixed(0)} kB`,
);
