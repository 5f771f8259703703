import { expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { otherPerson } from "../../../../src/exports/meaning/shapes/two-people.ts";
import { aTable } from "../../a-table.ts";

function other(header: readonly string[], rows: readonly (readonly string[])[]) {
  const table = aTable(header, rows);
  const keys = header.map((_, column) => ({ kind: "email", column }));
  return otherPerson(table, keys, profilesOf(table));
}

test.each([
  ["Parrain email", "Filleul email"],
  ["E-mail", "E-mail du bénéficiaire"],
  ["Referrer email", "Referred friend email"],
  ["E-mail parent", "E-mail enfant"],
])("“%s” and “%s” are two people, in either order", (one, two) => {
  const rows = [
    ["a@x.fr", "b@x.fr"],
    ["c@x.fr", "d@x.fr"],
  ];
  expect(other([one, two], rows)).toEqual({ kept: 0, column: 1 });
  expect(other([two, one], rows)).toEqual({ kept: 1, column: 0 });
});

test("one address of a firm beside several of its people is not theirs", () => {
  const rows = [
    ["a@x.fr", "compta@x.fr"],
    ["b@x.fr", "compta@x.fr"],
    ["c@x.fr", "compta@x.fr"],
  ];
  expect(other(["E-mail", "Billing email"], rows)).toEqual({ kept: 0, column: 1 });
  expect(
    other(
      ["Billing email", "E-mail"],
      rows.map(([a = "", b = ""]) => [b, a]),
    ),
  ).toEqual({ kept: 1, column: 0 });
});

test("two addresses of one person, or one written twice, stay", () => {
  const rows = [
    ["a@x.fr", "a@home.fr"],
    ["c@x.fr", "c@home.fr"],
    ["a@x.fr", "a@home.fr"],
  ];
  expect(other(["E-mail pro", "E-mail perso"], rows)).toBeNull();
  expect(
    other(
      ["Parrain email", "Filleul email"],
      [
        ["a@x.fr", "A@x.fr"],
        ["c@x.fr", ""],
      ],
    ),
  ).toBeNull();
});
