// How the tests run: one project, files beside the folders they mirror, time zone pinned.
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    globalSetup: "tests/run-folder.ts",
    include: ["tests/**/*.test.{ts,tsx}"],
    env: { TZ: "Europe/Paris" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
