import { expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { mailSides, withMailSides } from "../../../../src/exports/meaning/shapes/mail-sides.ts";
import { aTable } from "../../a-table.ts";

const own = "shop@co.fr";
const headers = [
  ["Adresse email de l'expéditeur", "Adresse email du destinataire"],
  ["From Email Address", "To Email Address"],
  ["Sender", "Recipient"],
] as const;

test.each(headers)("of “%s” and “%s” the one that is not the company's is whose the row is", (from, to) => {
  const table = aTable(
    [from, to],
    [
      ["a@x.fr", own],
      ["b@x.fr", own],
      ["c@x.fr", own],
      [own, "a@x.fr"],
    ],
  );
  const sides = [
    { kind: "email", column: 0, only: { column: 1, texts: [own] } },
    { kind: "email", column: 1, only: { column: 0, texts: [own] } },
  ];
  expect(mailSides(profilesOf(table))).toEqual(sides);
  const keys = sides.map(({ kind, column }) => ({ kind, column }));
  expect(withMailSides(table, keys)).toEqual(sides);
  expect(withMailSides(table, keys.slice(0, 1))).toEqual(keys.slice(0, 1));
});

test("where all went one way, one column says it", () => {
  const table = aTable(
    ["From", "To"],
    [
      ["a@x.fr", own],
      ["b@x.fr", own],
      ["c@x.fr", own],
    ],
  );
  expect(mailSides(profilesOf(table))).toEqual([{ kind: "email", column: 0 }]);
  const sent = aTable(
    ["From", "To"],
    [
      [own, "a@x.fr"],
      [own, "b@x.fr"],
      [own, "c@x.fr"],
    ],
  );
  expect(mailSides(profilesOf(sent))).toEqual([{ kind: "email", column: 1 }]);
});

test("where no address is on most rows, nobody is the company", () => {
  const table = aTable(
    ["From", "To"],
    [
      ["a@x.fr", "b@x.fr"],
      ["c@x.fr", "d@x.fr"],
      ["e@x.fr", "f@x.fr"],
    ],
  );
  expect(mailSides(profilesOf(table))).toEqual([]);
});
