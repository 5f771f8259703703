import { expect, test } from "vitest";
import { feedbackReading } from "../../../../src/exports/meaning/shapes/feedback.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

function scaleOf(header: string, ratings: string[]) {
  const report: Problem[] = [];
  const table = aTable(
    ["user_id", "date", header],
    ratings.map((rating, i) => [`u${i}`, `2026-07-1${i}`, rating]),
  );
  const reading = feedbackReading(table, rolesOf(table), report);
  const { min, max } = reading?.rating?.scale ?? {};
  return { scale: [min, max], codes: report.map(({ code }) => code) };
}

test.each([
  ["Note", ["1", "5", "4"], [1, 5], []],
  ["Note", ["4,5", "2"], [1, 5], []],
  ["NPS", ["1", "5", "4"], [0, 10], []],
  ["Note sur 10", ["1", "5", "4"], [1, 10], []],
  ["Recommanderiez-vous la boutique ?", ["1", "5", "4"], [0, 10], []],
  ["Votre note, de 0 à 10", ["1", "5", "4"], [0, 10], []],
  ["De 1 à 7, est-ce facile ?", ["1", "5", "4"], [1, 7], []],
  ["Satisfaction", ["10 %", "5%", "20\u202f%"], [0, 100], []],
  ["Note sur 20", ["0", "15"], [0, 20], []],
  ["Note", ["★★★★", "★☆☆☆☆"], [1, 5], []],
  ["Note", ["5 étoiles", "1 étoile"], [1, 5], []],
  ["Note", ["4 sur 5", "2 sur 5"], [1, 5], []],
  ["Note", ["3/10", "4/10"], [1, 10], []],
  ["Note", ["12/20", "9/20"], [0, 20], []],
  ["Note", ["0 sur 5", "4 sur 5"], [0, 5], []],
  ["Note", ["4/5", "3/10"], [1, 5], ["rating-beyond"]],
  ["Score", ["0", "5", "4"], [0, 5], ["scale-guessed"]],
  ["Score", ["2", "9"], [1, 10], ["scale-guessed"]],
  ["Score", ["0", "9"], [0, 10], ["scale-guessed"]],
  ["Score", ["15", "90"], [0, 100], ["scale-guessed"]],
])("%s with %j is read on %j", (header, ratings, scale, codes) => {
  expect(scaleOf(header, ratings)).toEqual({ scale, codes });
});

test("the channel and the device come along when they are there", () => {
  const table = aTable(
    ["user_id", "date", "note", "Canal", "Appareil"],
    [
      ["u1", "2026-07-10", "4", "email", "mobile"],
      ["u2", "2026-07-11", "5", "sms", "mobile"],
    ],
  );
  expect(feedbackReading(table, rolesOf(table), [])).toMatchObject({
    channel: { column: 3 },
    device: { column: 4 },
  });
});

test("the hour of a column beside a date comes along", () => {
  const table = aTable(["user_id", "jour", "heure", "note"], [["u1", "2026-07-10", "14:05", "4"]]);
  expect(feedbackReading(table, rolesOf(table), [])?.time).toMatchObject({ column: 1, clock: 2 });
});

test("without a rating there is no feedback", () => {
  const table = aTable(["user_id", "date", "words"], [["u", "2026-07-10", "bien"]]);
  expect(feedbackReading(table, rolesOf(table), [])).toBeNull();
});
