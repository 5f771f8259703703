import { expect, test } from "vitest";
import { type ColumnProfile, profilesOf } from "../../../../src/exports/meaning/profile.ts";
import {
  isMoment,
  isSpan,
  isTechnical,
  mainTime,
  opinionTime,
} from "../../../../src/exports/meaning/shapes/main-time.ts";
import { aTable } from "../../a-table.ts";

function profiles(header: string[]): readonly ColumnProfile[] {
  return profilesOf(aTable(header, []));
}

test.each([
  [["updated_at", "event_time", "created_at"], 1],
  [["date limite", "Date de création", "Livré le"], 1],
  [["shipped", "paid"], 0],
  [["birth date", "signup"], 1],
  [["received_at", "sent_at", "original_timestamp", "timestamp", "uuid_ts"], 3],
])("of %j the time of the row is number %d", (header, column) => {
  expect(
    mainTime(
      profiles(header),
      header.map((_, i) => i),
    ),
  ).toBe(column);
});

test("a plan or a deadline is taken only when nothing else is there", () => {
  expect(mainTime(profiles(["due date"]), [0])).toBe(0);
  expect(mainTime(profiles(["due date"]), [])).toBeNull();
});

test("estimates, deadlines, births and updates are no moments of a journey", () => {
  const found = profiles([
    "order_estimated_delivery_date",
    "Date d’échéance",
    "Date de naissance",
    "updatedAt",
    "Livré le",
  ]);
  expect(found.map(isMoment)).toEqual([false, false, false, false, true]);
});

test("what machines wrote on the way is one moment with the row's own", () => {
  const found = profiles(["received_at", "sent_at", "original_timestamp", "uuid_ts", "timestamp"]);
  expect(found.map(isTechnical)).toEqual([true, true, true, true, false]);
  expect(profiles(["StartDate", "Date de fin", "Livré le"]).map(isSpan)).toEqual([true, true, false]);
});

test.each([
  [["Date de commande", "Date de livraison", "Date de l’avis"], 2],
  [["owner_answer_datetime", "review_datetime"], 1],
  [["order_date", "date"], 1],
  [["Date d'envoi", "Date de réponse"], 1],
  [["Réservé le", "Arrivée", "Départ"], 2],
])("of %j an opinion was given at number %d", (header, column) => {
  expect(
    opinionTime(
      profiles(header),
      header.map((_, i) => i),
    ),
  ).toBe(column);
});

test("beside the words of a reply its date is the company's, where the opinion has one of its own", () => {
  const header = ["Date de publication", "Note", "Réponse", "Date de réponse"];
  expect(opinionTime(profiles(header), [0, 3])).toBe(0);
  // Who answers a survey says when, and nobody replies.
  expect(opinionTime(profiles(["Date d'envoi", "Note", "Date de réponse"]), [0, 2])).toBe(2);
  expect(opinionTime(profiles(["Date d'envoi", "Réponse", "Date de réponse"]), [0, 2])).toBe(2);
});
