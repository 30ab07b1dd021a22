import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env["PLUMBLINE_URL"] ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
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
