// Writes the client's types from the server's contract. With --check it only compares, for the gate.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const contract = new URL(process.env["PLUMBLINE_OPENAPI"] ?? "../../api/openapi.json", import.meta.url);
const target = new URL("../app/src/api/schema.d.ts", import.meta.url);

const types = astToString(await openapiTS(contract, { alphabetize: true }));
const text = `// Generated from api/openapi.json by \`npm run api\`. Do not edit.\n${types}`;

if (process.argv.includes("--check")) {
  const committed = await readFile(target, "utf8");
  if (committed !== text) {
    console.error("app/src/api/schema.d.ts differs from api/openapi.json: run `npm run api` and commit the result.");
    process.exit(1);
  }
} else {
  await writeFile(target, text);
}
