import { expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { isNpsAnswer, npsAnswers, npsSaidAgain } from "../../../../src/exports/meaning/shapes/nps-groups.ts";
import { aTable } from "../../a-table.ts";

const tableOf = (answers: readonly string[], groups: readonly string[]) =>
  aTable(
    ["answer", "answerlabel"],
    answers.map((answer, row) => [answer, groups[row] ?? ""]),
  );
const agreeing = tableOf(["10", "3", "8", "9"], ["Promoter", "Detractor", "Passive", "Promoter"]);
const columns = (found: readonly { readonly column: number }[]) => found.map(({ column }) => column);

test("answers that their groups agree with are marks of ten, and the groups say them again", () => {
  const profiles = profilesOf(agreeing);
  expect(columns(npsAnswers(agreeing, profiles))).toEqual([0]);
  expect(columns(npsSaidAgain(agreeing, profiles))).toEqual([1]);
  expect(isNpsAnswer(agreeing, 0, profiles[0]?.texts ?? [])).toBe(true);
});

test("a number that contradicts its group once is none of its answers, nor are two rows enough", () => {
  for (const table of [
    tableOf(["10", "7", "8", "9"], ["Promoter", "Detractor", "Passive", "Promoter"]),
    tableOf(["10", "3"], ["Promoter", "Detractor"]),
    tableOf(["10", "3", "80", "9"], ["Promoter", "Detractor", "Passive", "Promoter"]),
    tableOf(["10", "3", "8", "9"], ["A", "B", "C", "A"]),
  ]) {
    const profiles = profilesOf(table);
    expect(npsAnswers(table, profiles)).toEqual([]);
    expect(npsSaidAgain(table, profiles)).toEqual([]);
    expect(isNpsAnswer(table, 0, profiles[0]?.texts ?? [])).toBe(false);
  }
});
