import { test } from "vitest";
import { frozenPractice, lastBuild } from "../../../src/answers/schema/kept.ts";
import { expectAsPublished } from "./as-published.ts";

test("what was kept of a meeting and of a build is read whole", () => {
  const cover = { n: 3, of: 5 };
  expectAsPublished(frozenPractice, { owned: cover, measured: cover, sources: [] });
  const told = { data_end: "2026-09-30", lists: [], ended: ["web"] };
  expectAsPublished(lastBuild, { kind: "last-build", now: told, before: null });
});
