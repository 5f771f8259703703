// How the tests run: files beside the folders they mirror, time zone pinned, as many at a time as there are processors.
import { defineConfig } from "vitest/config";

/** What replaces modules, globals or the environment: each of these files has a process of its own. */
const alone = ["tests/{commands,engine,layouts}/**/*.test.{ts,tsx}", "tests/views/fetch-ahead.test.ts"];

const root = new URL("..", import.meta.url).pathname;

const each = {
  env: { TZ: "Europe/Paris" },
  // Builds wait for one another (tests/build/once.ts), longer where processors are few.
  testTimeout: 120_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  root,
  test: {
    globalSetup: "tests/run-folder.ts",
    maxWorkers: "100%",
    projects: [
      // Modules, and the engine once it is compiled (tests/database/engines.ts), serve the next file too.
      {
        root,
        test: {
          ...each,
          name: "shared",
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: alone,
        },
      },
      { root, test: { ...each, name: "alone", include: alone } },
    ],
  },
});
