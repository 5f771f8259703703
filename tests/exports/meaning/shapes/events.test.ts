import { expect, test } from "vitest";
import {
  eventCell,
  eventReading,
  namesAnOccasion,
  namesPayments,
  rivalsOf,
} from "../../../../src/exports/meaning/shapes/events.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

const rows = [
  ["u1", "2026-07-03", "2026-07-03 10:12", "visite"],
  ["u2", "2026-07-05", "2026-07-04 10:12", "achat"],
];

test("of two times the event's own is taken", () => {
  const table = aTable(["user_id", "updated_at", "timestamp", "event"], rows);
  expect(eventReading(table, rolesOf(table), { column: 3 }, [])).toEqual({
    kind: "interactions",
    time: { column: 2, shape: "iso", zone: "local", dateOnly: false },
    event: { column: 3 },
  });
});

test("the hour of a column beside a date comes along", () => {
  const table = aTable(
    ["user_id", "Date", "Heure", "event"],
    [
      ["u1", "03/07/2026", "10:12", "visite"],
      ["u2", "14/07/2026", "11:00", "achat"],
    ],
  );
  expect(eventReading(table, rolesOf(table), { column: 3 }, [])?.time).toMatchObject({ column: 1, clock: 2 });
});

test("without a time there is none", () => {
  const table = aTable(["user_id", "event"], [["u1", "visite"]]);
  expect(eventReading(table, rolesOf(table), { column: 1 }, [])).toBeNull();
});

function cellOf(header: string[], cells: string[][]) {
  const table = aTable(header, cells);
  const roles = rolesOf(table);
  return { cell: eventCell(table, roles), rivals: rivalsOf(table, roles) };
}

test("a row without a name is a page view where it has a page", () => {
  const { cell } = cellOf(
    ["visitor_id", "created_at", "url_path", "event_name"],
    [
      ["v1", "2026-07-03 10:12", "/", ""],
      ["v1", "2026-07-03 10:13", "/panier", "add_to_cart"],
    ],
  );
  expect(cell).toEqual({ columns: [3], otherwise: "page_view" });
});

test("pages alone are page views, of a visitor and not of an order", () => {
  const paged = (key: string) =>
    cellOf(
      [key, "date", "url"],
      [
        ["v1", "2026-07-03 10:12", "/"],
        ["v2", "2026-07-04 10:12", "/panier"],
      ],
    ).cell;
  expect(paged("visitor_id")).toEqual({ text: "page_view" });
  expect(paged("order_id")).toBeNull();
});

test("a type stands behind a name, and two columns that say the same are no rivals", () => {
  const { cell, rivals } = cellOf(
    ["user_id", "timestamp", "event_type", "event_name"],
    [
      ["u1", "2026-07-03 10:12", "clic", "Voir le panier"],
      ["u2", "2026-07-04 10:12", "clic", "Acheter"],
    ],
  );
  expect([cell, rivals]).toEqual([{ column: 3 }, [3]]);
  const twice = [
    ["u1", "2026-07-03 10:12", "product_added", "Product Added"],
    ["u2", "2026-07-04 10:12", "checkout_started", "Checkout Started"],
  ];
  expect(cellOf(["user_id", "timestamp", "event", "action"], twice).rivals).toEqual([2]);
});

test("two names of different things are rivals", () => {
  const cells = [
    ["u1", "2026-07-03 10:12", "clic", "achat"],
    ["u2", "2026-07-04 10:12", "clic", "visite"],
    ["u2", "2026-07-04 10:13", "vue", "visite"],
  ];
  expect(cellOf(["user_id", "timestamp", "action", "activité"], cells).rivals).toEqual([2, 3]);
});

test("the congress that each ticket is for names an occasion, not what happened", () => {
  const occasion = (people: number, header: string) => {
    const cells = Array.from({ length: 40 }, (_, i) => [
      `B${i % people}`,
      "28/05/2026 10:05",
      `Journée ${(i % people) % 2}`,
    ]);
    const table = aTable(["Numéro de billet", header, "Évènement"], cells);
    return namesAnOccasion(table, rolesOf(table), 2);
  };
  expect(occasion(40, "Date du scan")).toBe(true);
  expect(occasion(40, "Horodatage")).toBe(false);
  expect(occasion(10, "Date du scan")).toBe(false);
});

test("payments and refunds of a till are sorts of a sale; on a site a payment is an event", () => {
  const names = (texts: readonly string[], other: string) => {
    const rows = texts.map((text, at) => [`c${at % 2}`, "2026-07-03", text, "10.00"]);
    return namesPayments(rolesOf(aTable(["Customer ID", "Date", "Event Type", other], rows)), 2);
  };
  expect(names(["Payment", "Refund", "Payment"], "Total Collected")).toBe(true);
  expect(names(["Payment", "Refund", "Payment"], "Duration")).toBe(false);
  expect(names(["Payment", "Visit", "Refund"], "Total Collected")).toBe(false);
  expect(names(["Sale", "Refund"], "Total Collected")).toBe(false);
  expect(names(["Authorization", "Capture", "Refund"], "Amount")).toBe(true);
  expect(names(["Sales invoice", "Sales credit note"], "Total")).toBe(true);
  // What is paid of an invoice is not bought again, and accounts have debits that nobody ordered.
  expect(names(["Invoice", "Credit note", "Payment received"], "Total")).toBe(false);
  expect(names(["Debit", "Credit"], "Amount")).toBe(false);
});

test("pages of a visitor are a log where one of them is where something was ordered", () => {
  const pages = ["/", "/p", "/merci"].map((page, at) => [
    `v${at}`,
    page,
    at === 2 ? "T1" : "",
    "2026-07-01 10:00",
  ]);
  expect(cellOf(["visitor_id", "page_url", "purchase_id", "date_time"], pages).cell).toEqual({
    text: "page_view",
  });
  const orders = pages.map(([visitor = "", page = ""], at) => [visitor, page, `T${at}`, "2026-07-01 10:00"]);
  expect(cellOf(["visitor_id", "page_url", "purchase_id", "date_time"], orders).cell).toBeNull();
});
