// Drives a running server in a real browser. bin/test starts the server and says where it is.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

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

const run = spawnSync("npx", ["vitest", "run", "--config", "e2e/vitest.config.ts", ...process.argv.slice(2)], {
  cwd: new URL("..", import.meta.url),
  stdio: "inherit",
});
process.exit(run.status ?? 1);
