import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildCommand } from "../../src/commands/build-command.ts";

test("publishing, tests and the bench build as `npm run build` does", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(`node ${buildCommand.join(" ")}`).toBe(scripts.build);
});
