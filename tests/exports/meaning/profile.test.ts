import { describe, expect, test } from "vitest";
import { isCalled, meets, profilesOf, rowsPerValue } from "../../../src/exports/meaning/profile.ts";
import { aTable } from "../a-table.ts";

function profileOf(header: string, texts: string[]) {
  const [profile] = profilesOf(
    aTable(
      [header],
      texts.map((text) => [text]),
    ),
  );
  if (profile === undefined) throw new Error("missing profile");
  return profile;
}

describe("a column", () => {
  test("shows shares of what is filled", () => {
    const profile = profileOf("Contact", ["a@b.fr", "Camille (c@d.fr)", "a@b.fr; e@f.fr", "", "-", "12"]);
    expect(profile).toMatchObject({ emails: 0.75, numbers: 0.25, distinct: 4, constant: false });
    expect(profile.texts).toHaveLength(4);
  });

  test("that never changes is constant, when it could have", () => {
    expect(profileOf("x", ["a", "a", "a", "a", "a"]).constant).toBe(false);
    expect(profileOf("x", ["a", "a", "a", "a", "a", "a", ""]).constant).toBe(true);
  });

  test("is of times where nine in ten of its values are; numbers need a header that says so", () => {
    expect(profileOf("Livré", ["03/07/2026", "13/07/2026"]).times?.shape).toBe("dmy");
    expect(profileOf("Réf", ["20260703", "20260713"]).times?.shape).toBe("compact");
    expect(profileOf("Ref", ["46201"]).times).toBeNull();
    expect(profileOf("Date", ["46201"]).times?.shape).toBe("excel");
    expect(profileOf("Date", ["03/07/2026", "bientôt"]).times).toBeNull();
  });

  test("is undressed of what a spreadsheet puts before a number", () => {
    expect(profileOf("Date", ["'03/07/2026", "\u00A003/07/2026\u00A010:05"]).texts).toEqual([
      "03/07/2026",
      "03/07/2026 10:05",
    ]);
  });
});

test("two columns go together as their values do", () => {
  const rows = [
    ["agent1", "c1"],
    ["agent1", "c2"],
    ["agent1", "c2"],
    ["agent2", "c3"],
    ["", "c4"],
  ];
  const table = aTable(["user", "case"], rows);
  expect(meets(table, 0, 1)).toBe(1.5);
  expect(meets(table, 1, 0)).toBe(1);
  expect(
    meets(
      aTable(
        ["a", "b"],
        [
          ["1", ""],
          ["", "2"],
        ],
      ),
      0,
      1,
    ),
  ).toBe(0);
  expect(profilesOf(table).map(rowsPerValue)).toEqual([2, 1.25]);
});

test("a pattern may fit any of the names", () => {
  expect(isCalled(profileOf("Affaire - ID", []), /^id$/)).toBe(true);
  expect(isCalled(profileOf("Affaire - ID", []), /^affaire$/)).toBe(false);
});

test("a column of dates may be noughts for the most part", () => {
  const [profile] = profilesOf(aTable(["Date livraison"], [["0000-00-00"], ["0000-00-00"], ["2026-07-03"]]));
  expect(profile?.times?.shape).toBe("iso");
});
