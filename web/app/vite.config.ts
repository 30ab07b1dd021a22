import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env["PLUMBLINE_URL"] ?? "http://localhost:8080";

/** What pdf.js asks for while it reads: tables of characters, fonts that a file may leave out, one decoder without compiled code. */
function pdfFiles(): Plugin {
  const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const wanted: Record<string, RegExp> = {
    cmaps: /\.bcmap$/,
    standard_fonts: /\.(ttf|pfb)$/,
    wasm: /nowasm_fallback\.js$/,
  };
  return {
    name: "pdf-files",
    apply: "build",
    generateBundle() {
      for (const [folder, names] of Object.entries(wanted)) {
        for (const name of readdirSync(join(home, folder)).filter((each) => names.test(each))) {
          const source = readFileSync(join(home, folder, name));
          this.emitFile({ type: "asset", fileName: `assets/pdfjs-${version}/${folder}/${name}`, source });
        }
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), pdfFiles()],
  worker: { format: "es" },
  resolve: { alias: { "~": new URL("./src", import.meta.url).pathname } },
  build: {
    // Small fonts must stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    manifest: true,
    target: "es2023",
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { "/api": { target: server, changeOrigin: true } } },
  test: {
    environment: "happy-dom",
    setupFiles: ["./src/test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
    // A click through a dialog takes a second, and five on a machine that has other work.
    testTimeout: 20_000,
    env: { TZ: "Pacific/Kiritimati" },
  },
});
