import { expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { callKeys, withCallSides } from "../../../../src/exports/meaning/shapes/call-keys.ts";
import { aTable } from "../../a-table.ts";

const rows = [
  ["inbound", "+33612000001", "+33140000000"],
  ["outbound", "+33140000000", "+33612000002"],
  ["inbound", "+33612000003", "+33140000000"],
];
const header = ["direction", "from", "to"];
const sides = [
  { kind: "phone", column: 1, only: { column: 0, texts: ["inbound"] } },
  { kind: "phone", column: 2, only: { column: 0, texts: ["outbound"] } },
];

test.each([
  ["from", "to"],
  ["Numéro appelant", "Numéro appelé"],
  ["ANI", "DNIS"],
  ["caller_number", "callee_number"],
])("of “%s” and “%s” each call has the one that is not the company's", (caller, callee) => {
  expect(callKeys(profilesOf(aTable(["direction", caller, callee], rows)))).toEqual(sides);
});

test("the way is said in French too, and a way that no call went gives no key", () => {
  const french = rows.map(([way, ...numbers]) => [way === "inbound" ? "Entrant" : "Sortant", ...numbers]);
  expect(callKeys(profilesOf(aTable(["Sens", "Appelant", "Appelé"], french)))).toMatchObject([
    { only: { texts: ["entrant"] } },
    { only: { texts: ["sortant"] } },
  ]);
  const incoming = rows.filter(([way]) => way === "inbound");
  expect(callKeys(profilesOf(aTable(header, incoming)))).toEqual([{ kind: "phone", column: 1 }]);
});

test("nothing is known where a side, the way or the numbers are missing", () => {
  expect(callKeys(profilesOf(aTable(["direction", "from", "queue"], rows)))).toEqual([]);
  expect(callKeys(profilesOf(aTable(["colour", "from", "to"], rows)))).toEqual([]);
  const odd = rows.map(([, ...numbers]) => ["transfer", ...numbers]);
  expect(callKeys(profilesOf(aTable(header, odd)))).toEqual([]);
  const mails = rows.map(([way]) => [way ?? "", "a@b.fr", "c@d.fr"]);
  expect(callKeys(profilesOf(aTable(header, mails)))).toEqual([]);
});

test("an entry that names both numbers means the same", () => {
  const table = aTable(header, rows);
  const named = [
    { kind: "ticket", column: 0 },
    { kind: "phone", column: 1 },
    { kind: "phone", column: 2 },
  ];
  expect(withCallSides(table, named)).toEqual([{ kind: "ticket", column: 0 }, ...sides]);
  expect(withCallSides(table, named.slice(0, 2))).toEqual(named.slice(0, 2));
  const other = aTable(["Nom", "Tel 1", "Tel 2"], rows);
  expect(withCallSides(other, named)).toEqual(named);
});
