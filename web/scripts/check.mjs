// All checks of the web client that need no server, cheapest first. Fails on the first that fails.
import { spawnSync } from "node:child_process";

/** @type {[string, string[]][]} */
const checks = [
  ["secrets", ["--no-install", "node", "scripts/secrets.mjs"]],
  ["types of the contract", ["--no-install", "npm", "run", "-s", "api:check"]],
  ["format", ["oxfmt", "--check", "app/src", "e2e", "scripts", "apigen/generate.mjs"]],
  ["lint", ["oxlint", "app/src", "e2e", "scripts"]],
  ["types", ["tsc", "--noEmit", "-p", "app"]],
  ["types of the browser tests", ["tsc", "--noEmit", "-p", "e2e"]],
  ["texts", ["--no-install", "node", "scripts/texts.mjs"]],
  ["unused code", ["knip"]],
  ["build", ["--no-install", "npm", "run", "-s", "build"]],
  ["size", ["--no-install", "node", "scripts/size.mjs"]],
];

for (const [name, [program, ...rest]] of checks) {
  const direct = program === "--no-install";
  const run = spawnSync(direct ? rest[0] : "npx", direct ? rest.slice(1) : [program, ...rest], {
    cwd: new URL("..", import.meta.url),
    encoding: "utf8",
  });
  if (run.status !== 0) {
    process.stdout.write(run.stdout + run.stderr);
    console.error(`web: ${name} failed`);
    process.exit(1);
  }
  console.log(`web: ${name} ok${name === "size" ? ` – ${run.stdout.trim()}` : ""}`);
}
