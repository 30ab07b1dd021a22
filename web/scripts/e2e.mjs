// Drives a running server in a real browser. bin/browser-test starts the server and says where it is.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
for (const name of ["PLUMBLINE_URL", "PLUMBLINE_EMAIL", "PLUMBLINE_PASSWORD"]) {
  if (!process.env[name]) {
    console.error(`Set ${name}: the browser tests need a running Plumbline and an account in it.`);
    process.exit(2);
  }
}
if (!existsSync(chromium)) {
  console.error(`No browser at ${chromium}: install Chromium, or set CHROMIUM to it.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "plumbline-e2e-"));
const report = join(folder, "report.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const run = spawnSync(
  "npx",
  ["vitest", "run", "--config", "e2e/vitest.config.ts", ...reporters, ...process.argv.slice(2)],
  { cwd: new URL("..", import.meta.url), stdio: "inherit" },
);
const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numPassedTests: 0, numFailedTests: 1 };
rmSync(folder, { recursive: true });
// bin/test reads this one line.
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);
process.exit(run.status ?? 1);
