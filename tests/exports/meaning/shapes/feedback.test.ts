import { expect, test } from "vitest";
import { feedbackReadings, rivalRatings } from "../../../../src/exports/meaning/shapes/feedback.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

function scaleOf(header: string, ratings: string[]) {
  const report: Problem[] = [];
  const table = aTable(
    ["user_id", "date", header],
    ratings.map((rating, i) => [`u${i}`, `2026-07-1${i}`, rating]),
  );
  const [reading] = feedbackReadings(table, rolesOf(table), report);
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
  ["Note", ["4/5", "3/10"], [1, 5], ["scales-mixed"]],
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
  expect(feedbackReadings(table, rolesOf(table), [])).toMatchObject([
    { channel: { column: 3 }, device: { column: 4 } },
  ]);
});

test("the hour of a column beside a date comes along", () => {
  const table = aTable(["user_id", "jour", "heure", "note"], [["u1", "2026-07-10", "14:05", "4"]]);
  expect(feedbackReadings(table, rolesOf(table), [])[0]?.time).toMatchObject({ column: 1, clock: 2 });
});

test("without a rating there is no feedback", () => {
  const table = aTable(["user_id", "date", "words"], [["u", "2026-07-10", "bien"]]);
  expect(feedbackReadings(table, rolesOf(table), [])).toEqual([]);
});

test("a CSAT and an NPS are two opinions, each on its scale, the words said once", () => {
  const table = aTable(
    ["email", "date", "SatisfactionScore", "NPS_Score", "Comments"],
    [
      ["a@b.fr", "2026-07-10", "5", "10", "Livraison rapide"],
      ["c@d.fr", "2026-07-11", "2", "3", "Trop long"],
    ],
  );
  const roles = rolesOf(table);
  expect(rivalRatings(table, roles)).toEqual([]);
  expect(feedbackReadings(table, roles, [])).toMatchObject([
    { event: { text: "csat" }, rating: { column: 2, scale: { min: 1, max: 5 } }, texts: [4] },
    { event: { text: "nps" }, rating: { column: 3, scale: { min: 0, max: 10 } }, texts: [] },
  ]);
});

test("of the place's average and the review's rating the review's is read, at the time of the review", () => {
  const rows = Array.from({ length: 20 }, (_, i) => [
    i % 2 === 0 ? "Nantes" : "Lyon",
    i % 2 === 0 ? "4,3" : "4,1",
    `a${i}`,
    String((i % 5) + 1),
    `2026-07-${10 + i} 10:00:00`,
    `2026-08-${10 + i} 10:00:00`,
  ]);
  const table = aTable(
    ["name", "rating", "author_id", "review_rating", "review_datetime_utc", "owner_answer_datetime_utc"],
    rows,
  );
  expect(feedbackReadings(table, rolesOf(table), [])).toMatchObject([
    { rating: { column: 3 }, time: { column: 4, zone: "utc" } },
  ]);
});
