// Prebuilt lists: that each file is what would be answered.
import { expect, test } from "vitest";
import type { FindingsAnswer } from "../../src/answers/finding.ts";
import { fromPublished } from "../../src/answers/published-json.ts";
import { openNative } from "../../src/database/native.ts";
import { answerFindings } from "../../src/findings/answer-findings.ts";
import { buildFindingTables } from "../../src/findings/finding-tables.ts";
import { prebuildFindings } from "../../src/findings/prebuild-findings.ts";
import { taken } from "../answers/counted.ts";
import { buildIn, everything } from "../journey/built.ts";
import { given } from "../journey/given.ts";

test("each file is what would be answered to its filter, and the change that was planted is proven where it was", async () => {
  const database = await openNative();
  const groups = ["persona;Mobile;;appareil = mobile", "persona;Autres;;", "segment;Tous;;"];
  const web = [
    ...taken({ a: 60, ab: 60 }, "2026-01-05", { device: "mobile" }),
    ...taken({ a: 60, ab: 60 }, "2026-01-05"),
    ...taken({ a: 100, ab: 20 }, "2026-04-05", { device: "mobile" }),
    ...taken({ a: 60, ab: 60 }, "2026-04-05"),
    ...taken({ a: 9 }, "2026-12-30"),
  ];
  const built = await buildIn(database, given({ touchpoints: { a: 1, b: 2 }, goal: 2, groups, web }));
  const { site } = built;
  if (site === null) throw new Error("there are journeys");
  await buildFindingTables(database);
  const files = new Map<string, FindingsAnswer>();
  for await (const { file, content } of prebuildFindings([database], site))
    files.set(file, fromPublished(JSON.parse(content), file, "findings"));
  expect([...files.keys()]).toEqual([
    "findings-2026-T1/2026-T2.json",
    "findings-2026-T1/2026-T2~persona=mobile.json",
    "findings-2026-T1/2026-T2~persona=autres.json",
    "findings-2026-T1/2026-T2~segment=tous.json",
    // The last quarter before it is two before.
    "findings-2026-T2/2026-T4.json",
    "findings-2026-T2/2026-T4~persona=mobile.json",
    "findings-2026-T2/2026-T4~persona=autres.json",
    "findings-2026-T2/2026-T4~segment=tous.json",
  ]);
  const verdictOf = (file: string) =>
    files.get(`findings-2026-T1/2026-T2${file}.json`)?.findings.find(({ key }) => key === "reached/s2")
      ?.verdict;
  expect(verdictOf("~persona=mobile")).toBe("down");
  expect(verdictOf("~persona=autres")).toBe("unclear");
  const filter = { ...everything, period: "2026-T2", persona: "mobile" };
  expect(await answerFindings(database, site, filter, "2026-T1")).toEqual(
    files.get("findings-2026-T1/2026-T2~persona=mobile.json"),
  );
  await database.close();
});
