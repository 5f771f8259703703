import { describe, expect, test } from "vitest";
import type { SourceMapping } from "../../../src/exports/meaning/mapping.ts";
import { mappingFor, mappingMeaning } from "../../../src/exports/meaning/mapping-meaning.ts";
import type { Problem } from "../../../src/exports/problem.ts";
import { aMapping } from "../a-mapping.ts";
import { aTable } from "../a-table.ts";

describe("mappingFor", () => {
  const orders = aMapping({ file: "crm/orders*.csv", name: "orders" });
  const rest = aMapping({ file: "crm/*", name: "rest" });

  test("the first pattern that matches the path wins", () => {
    expect(mappingFor({ file: "crm/orders_2026.csv" }, [orders, rest])?.name).toBe("orders");
    expect(mappingFor({ file: "crm/leads.csv" }, [orders, rest])?.name).toBe("rest");
    expect(mappingFor({ file: "reviews/orders_2026.csv" }, [orders, rest])).toBeNull();
  });

  test("a dropped file has no folder: names are compared", () => {
    expect(mappingFor({ file: "orders_2026.csv" }, [orders])?.name).toBe("orders");
    expect(mappingFor({ file: "leads.csv" }, [orders])).toBeNull();
  });
});

const table = aTable(
  ["Réf", "Client", "Client unique", "Date", "Étape", "Livré le", "Note", "Avis", "Prénom", "État", "Page"],
  [["o1", "c1", "u1", "2026-07-03 10:12", "payé", "2026-07-05", "4", "Bien", "Ada", "publié", "/p"]],
);

function meaningOf(mapping: Partial<SourceMapping>) {
  const report: Problem[] = [];
  return { meaning: mappingMeaning(table, aMapping(mapping), report), report };
}

const DATE = { column: 3, shape: "iso", zone: "utc", dateOnly: false };

test("every part of a mapping finds its columns, folded", () => {
  const { meaning, report } = meaningOf({
    zone: "utc",
    keys: { order: ["REF"], customer: ["client unique", "client"] },
    events: { time: "date", event: ["etape"], page: "page", channel: null, device: null },
    milestones: { livraison: ["Livré le"] },
    attributes: { status: "état" },
    feedback: [
      {
        time: ["Date"],
        event: "avis",
        rating: "note",
        scale: { min: 1, max: 5, reversed: false, words: {} },
        texts: ["avis"],
        touchpoint: "étape",
        names: ["prénom"],
        channel: null,
        device: null,
      },
    ],
    exclude: { état: ["Spam", "Caché"] },
  });
  expect(report).toEqual([]);
  expect(meaning).toEqual({
    format: "mapping",
    source: "shop",
    keys: [
      { kind: "order", column: 0 },
      { kind: "customer", column: 2 },
      { kind: "customer", column: 1 },
    ],
    readings: [
      { kind: "interactions", time: DATE, event: { column: 4 }, page: { column: 10 } },
      {
        kind: "interactions",
        time: { column: 5, shape: "iso", zone: "local", dateOnly: true },
        event: { text: "livraison" },
        // Known by an order's number: its lines are one delivery.
        once: true,
      },
      {
        kind: "feedback",
        time: DATE,
        event: { text: "avis" },
        rating: { column: 6, scale: { min: 1, max: 5, reversed: false, words: {} } },
        texts: [7],
        touchpoint: { column: 4 },
        names: [8],
      },
      { kind: "attributes", fields: [{ name: "status", column: 9 }] },
    ],
    exclude: [{ column: 9, texts: ["spam", "cache"] }],
    continues: false,
  });
});

test("the hour of a column beside the date comes along: the entry offered for a file told by its shape must not lose it", () => {
  const beside = aTable(["Client", "Date", "Heure", "Action"], [["c1", "2026-07-03", "10:12", "achat"]]);
  const events = { time: "Date", event: ["Action"], page: null, channel: null, device: null };
  const mapping = aMapping({ zone: "utc", keys: { customer: ["Client"] }, events });
  expect(mappingMeaning(beside, mapping, [])?.readings).toMatchObject([
    { time: { column: 1, clock: 2, zone: "utc", dateOnly: false } },
  ]);
});

test("a missing column is told once, with the nearest header, and the rest is read", () => {
  const { meaning, report } = meaningOf({
    keys: { customer: ["client id"], order: ["réf"] },
    milestones: { a: ["Livrée le"], b: ["Date"], c: ["Livrée le"] },
  });
  expect(report).toMatchObject([
    { code: "mapping-column-missing", column: "client id", values: { name: "shop", nearest: "Client" } },
    { code: "mapping-column-missing", column: "Livrée le", values: { nearest: "Livré le" } },
  ]);
  expect(meaning?.readings.length).toBe(1);
});

test("nothing left to read is a problem and no meaning", () => {
  const { meaning, report } = meaningOf({
    keys: { order: ["réf"] },
    events: { time: "x1y2", event: ["étape"], page: null, channel: null, device: null },
  });
  expect(meaning).toBeNull();
  expect(report.map(({ code }) => code)).toEqual(["mapping-column-missing", "mapping-empty"]);
});

test("two keys and nothing else are something: they join customers", () => {
  const { meaning } = meaningOf({ keys: { order: ["réf"], customer: ["client"] } });
  expect(meaning).toMatchObject({ readings: [], keys: [{ kind: "order" }, { kind: "customer" }] });
});

test("milestones say through which channel they came about, when a column tells", () => {
  const { meaning } = meaningOf({
    milestones: { livraison: ["Livré le"] },
    channel: "Étape",
    keys: { order: ["Réf"] },
  });
  expect(meaning?.readings).toMatchObject([{ event: { text: "livraison" }, channel: { column: 4 } }]);
});

test.each([
  [["Étape"], { column: 4 }],
  [["Réf", "Étape"], { columns: [0, 4], otherwise: "" }],
  [["Étape", "=page_view"], { columns: [4], otherwise: "page_view" }],
  [["=page_view"], { text: "page_view" }],
])("an event told by %j is %j", (event, cell) => {
  const { meaning } = meaningOf({
    keys: { order: ["réf"] },
    events: { time: "Date", event, page: null, channel: null, device: null },
  });
  expect(meaning?.readings).toMatchObject([{ event: cell }]);
});

test("orders that came to nothing and the lines of one order are told by the mapping too", () => {
  const { meaning } = meaningOf({
    keys: { order: ["réf"] },
    milestones: { achat: ["Date", "Livré le"] },
    unfinished: { État: ["Annulée"] },
    once: true,
  });
  expect(meaning?.unfinished).toEqual([{ column: 9, texts: ["annulee"] }]);
  expect(meaning?.readings).toMatchObject([
    { event: { text: "achat" }, time: { column: 3 }, once: true },
    { event: { text: "achat" }, time: { column: 5 }, once: true },
  ]);
});

test("the column of an amount is told by the mapping, and with one key it is enough", () => {
  const { meaning } = meaningOf({ keys: { order: ["réf"] }, amount: "Note", currency: "État" });
  expect(meaning).toMatchObject({ readings: [], amount: { amount: 6, currency: 9 } });
  expect(meaningOf({ keys: { order: ["réf"] } }).meaning).toBeNull();
});

test("an amount column that is not there is told", () => {
  const { meaning, report } = meaningOf({
    keys: { order: ["réf"] },
    milestones: { achat: ["Date"] },
    amount: "Valeur",
  });
  expect(meaning?.amount).toBeUndefined();
  expect(report).toMatchObject([{ code: "mapping-column-missing", column: "Valeur" }]);
});

test("who was asked and who answered is told by the mapping; nothing is, where its column is not there", () => {
  const asked = (column: string) =>
    meaningOf({
      keys: { order: ["réf"] },
      milestones: { achat: ["Date"] },
      invitations: {
        sent: { column, texts: null },
        answered: { column: "État", texts: ["Répondu"] },
        channel: "Note",
      },
    });
  expect(asked("Livré le").meaning?.invitations).toEqual({
    sent: { column: 5 },
    answered: { column: 9, texts: ["repondu"] },
    channel: { column: 6 },
  });
  const { meaning, report } = asked("Envoyé le");
  expect(meaning).not.toHaveProperty("invitations");
  expect(report).toMatchObject([{ code: "mapping-column-missing", column: "Envoyé le" }]);
});
