import { expect, test } from "vitest";
import { companyProblems } from "../../../src/words/problems/company.ts";
import { exportProblems } from "../../../src/words/problems/exports.ts";
import { problemWords } from "../../../src/words/problems/index.ts";
import { journeyProblems } from "../../../src/words/problems/journey.ts";

test("every sentence has no-break spaces where French asks for them", () => {
  for (const { fr } of Object.values(problemWords))
    for (const text of [fr.message, fr.hint]) expect(text).not.toMatch(/ [:;?»]| !(?!=)|« /);
});

test("no code is said twice: each folder has codes of its own", () => {
  const codes = [exportProblems, companyProblems, journeyProblems].flatMap((words) => Object.keys(words));
  expect(new Set(codes).size).toBe(codes.length);
  expect(Object.keys(problemWords).sort()).toEqual([...codes].sort());
});
