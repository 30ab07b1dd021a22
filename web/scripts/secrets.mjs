// Looks for keys, tokens and passwords in every file that git keeps or would add, the server's too.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lintSource } from "@secretlint/core";
import { creator as preset } from "@secretlint/secretlint-rule-preset-recommend";

const root = fileURLToPath(new URL("../../", import.meta.url));
const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
});
if (git.status !== 0) {
  console.error("The search for secrets asks git which files there are: run it in a clone.");
  process.exit(1);
}
const files = git.stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name)));
let found = 0;
for (const name of files) {
  const content = readFileSync(join(root, name), "utf8");
  if (content.includes("\0")) {
    continue; // a picture
  }
  const { messages } = await lintSource({
    source: { filePath: name, content, ext: extname(name), contentType: "text" },
    options: { maskSecrets: true, config: { rules: [{ id: "known secrets", rule: preset }] } },
  });
  for (const { loc, message } of messages) {
    console.error(`${name}:${loc.start.line} ${message}`);
    found++;
  }
}
if (found > 0) {
  console.error("A secret that was committed is known: take it out, and have it replaced where it is used.");
}
console.log(`${files.length} files`);
process.exit(found > 0 ? 1 : 0);
