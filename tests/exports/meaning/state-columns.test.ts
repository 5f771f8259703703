import { expect, test } from "vitest";
import { stateColumns } from "../../../src/exports/meaning/state-columns.ts";
import { aTable } from "../a-table.ts";

test.each([
  "Statut",
  "Order Status",
  "État de la commande",
  "Paid",
  "Cotisation réglée",
  "Date d'annulation",
  "Cancelled at",
  "Présent",
  "Attended",
  "Type",
  "Type de document",
  "Document type",
  "is_test",
  "livemode",
  "financial_status",
  "Refunded",
  "Direction",
  "Sens de l'appel",
  "Probabilité",
  "Attendee Status",
  "Bestellstatus",
  "Estado",
  "Is won",
])("“%s” may say where a row stands", (header) => {
  const table = aTable(
    ["id", header],
    [
      ["1", "Payée"],
      ["2", "payée "],
      ["3", ""],
    ],
  );
  expect(stateColumns(table)).toEqual([{ column: 1, texts: ["payee"] }]);
});

test.each(["Date", "Page", "Device", "event", "Country", "Total", "Content type", "user_id"])(
  "“%s” says nothing of it",
  (header) => {
    expect(stateColumns(aTable([header], [["x"]]))).toEqual([]);
  },
);

test("a column of many different texts is none, an empty one is: its first text may come later", () => {
  const rows = Array.from({ length: 40 }, (_, at) => [String(at), ""]);
  expect(stateColumns(aTable(["Status", "Cancelled at"], rows))).toEqual([{ column: 1, texts: [] }]);
});
