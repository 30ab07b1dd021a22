// Every text of the catalogue is used, and plural forms come in pairs. That every used key exists, the compiler checks.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "vite";

const app = new URL("../app/", import.meta.url).pathname;
const server = await createServer({
  root: app,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true },
});
const { en } = await server.ssrLoadModule("/src/i18n/en.ts");
const later = await server.ssrLoadModule("/src/i18n/en/later.ts");
await server.close();

const leaves = (tree, prefix = "") =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [prefix + key] : leaves(value, `${prefix}${key}.`),
  );

const files = readdirSync(`${app}src`, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|i18n\/en/.test(file));
const sources = files.map((file) => readFileSync(`${app}src/${file}`, "utf8"));
const code = sources.join("\n");

// A key that is put together, as in t(`firm.states.${state}`), uses all that begins like it.
const prefixes = [...code.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map((match) => match[1]);
const keys = leaves({ ...en, ...later });
const problems = [];
for (const key of keys) {
  const plain = key.replace(/_(one|other)$/, "");
  if (plain !== key && !(keys.includes(`${plain}_one`) && keys.includes(`${plain}_other`)))
    problems.push(`${plain} lacks a plural form`);
  const used = code.includes(`"${plain}"`) || prefixes.some((prefix) => plain.startsWith(prefix));
  if (!used) problems.push(`${key} is not used`);
}

// Words between tags belong into the catalogue. Brand name, symbols and code are no words.
for (const [place, source] of sources.entries()) {
  if (!files[place].endsWith(".tsx")) continue;
  for (const [, text] of source.matchAll(/<[A-Za-z][^<>{}=]*>\s*([A-Z][a-z]+ [a-z][^<>{}]*)\s*<\//g))
    problems.push(`${files[place]} says “${text.trim()}” without the catalogue`);
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
