// Judges the lists of libraries that bin/build makes: node web/scripts/sbom.mjs FOLDER. Each jar in the application's jar and each
// package that the web client ships is listed, in its exact version and with its licence. Says what is not, and fails.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, version: string, purl?: string, licenses?: unknown[], "bom-ref"?: string }} Component */

const folder = process.argv[2];
const read = (/** @type {string} */ file) => readFileSync(file, "utf8");
const json = (/** @type {string} */ file) => JSON.parse(read(file));

const serverFile = join(folder, "plumbline-server.cdx.json");
const list = json(serverFile);
/** @type {Component[]} */
const server = list.components;
/** @type {Component[]} */
const web = json(join(folder, "plumbline-web.cdx.json")).components;
const jars = read(join(folder, "jar.txt"))
  .split("\n")
  .filter((line) => line.startsWith("BOOT-INF/lib/") && line.endsWith(".jar"))
  .map((line) => line.slice("BOOT-INF/lib/".length));
const lock = json(new URL("../package-lock.json", import.meta.url).pathname).packages;

// What unpacks the jar for the start cache: Spring Boot's plugin puts it there, and nothing depends on it.
const boot = server.find((each) => each.name === "spring-boot");
if (boot && !server.some((each) => each.name === "spring-boot-jarmode-tools")) {
  const purl = `pkg:maven/org.springframework.boot/spring-boot-jarmode-tools@${boot.version}?type=jar`;
  server.push({ ...boot, name: "spring-boot-jarmode-tools", purl, "bom-ref": purl });
  for (const foreign of ["hashes", "description", "externalReferences"]) {
    delete (/** @type {Record<string, unknown>} */ (server.at(-1))[foreign]);
  }
  writeFileSync(serverFile, JSON.stringify(list, null, 2));
}

const classifier = (/** @type {Component} */ each) =>
  new URLSearchParams(each.purl?.split("?")[1] ?? "").get("classifier");
const jar = (/** @type {Component} */ each) =>
  `${each.name}-${each.version}${classifier(each) ? `-${classifier(each)}` : ""}.jar`;

/** What npm installs everywhere, and not only to build or on other machines. */
const shipped = Object.entries(lock)
  .filter(([path, each]) => path.includes("node_modules/") && !each.link && !each.dev && !each.optional && !each.peer)
  .map(([path, each]) => `${path.split("node_modules/").at(-1)}@${each.version}`);

/** @param {Component[]} ofServer @param {Component[]} ofWeb */
function faults(ofServer, ofWeb) {
  const names = new Set(ofServer.map(jar));
  const packages = new Set(ofWeb.map((each) => each["bom-ref"]));
  const all = [...ofServer, ...ofWeb];
  return [
    ...jars.filter((name) => !names.has(name)).map((name) => `${name} lies in the jar and is not listed`),
    ...shipped.filter((name) => !packages.has(name)).map((name) => `${name} is shipped and is not listed`),
    ...all
      .filter((each) => !/^v?\d[\w.+-]*$/.test(each.version) || each.version.includes("SNAPSHOT"))
      .map((each) => `${each.name} ${each.version} is no exact version`),
    ...all.filter((each) => !each.licenses?.length).map((each) => `${each.name} ${each.version} has no licence`),
  ];
}

// A judge that finds nothing wrong with less, or with other versions, is none.
const first = server.find((each) => jar(each) === jars[0]);
const planted = first && [
  faults(
    server.filter((each) => each !== first),
    web,
  ),
  faults([...server.filter((each) => each !== first), { ...first, version: "[1,2)" }], web),
  faults(
    server,
    web.filter((each) => each["bom-ref"] !== shipped[0]),
  ),
];
const found = faults(server, web);
if (!planted?.every((each) => each.length > found.length)) {
  found.push("The check does not see what is missing");
}
found.forEach((each) => console.error(each));
console.log(
  `A26 supply: ${found.length} faults; ${jars.length} jars and ${shipped.length} packages are shipped, ` +
    `${server.length + web.length} listed`,
);
process.exit(found.length === 0 ? 0 : 1);
