// How the tests run: one project, files beside the folders they mirror, time zone pinned.
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    globalSetup: "tests/run-folder.ts",
    include: ["tests/**/*.test.{ts,tsx}"],
    env: { TZ: "Europe/Paris" },
    // Builds wait for one another (tests/build/once.ts), longer where processors are few.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
