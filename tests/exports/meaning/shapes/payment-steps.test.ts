import { expect, test } from "vitest";
import { profilesOf } from "../../../../src/exports/meaning/profile.ts";
import { datedSteps, paymentSteps } from "../../../../src/exports/meaning/shapes/payment-steps.ts";
import { aTable } from "../../a-table.ts";

const header = ["Psp Reference", "Creation Date", "Booking Date", "Record Type", "Shopper Email"];
/** Two payments that were taken, one that was refused. */
const log = [
  ...["Received", "Authorised", "SentForSettle", "Settled"].flatMap((step, i) =>
    ["88151", "88152"].map((number) => [number, "2026-03-02", `2026-03-1${i}`, step, `p${number}@x.org`]),
  ),
  ["88153", "2026-03-02", "2026-03-02", "Received", "p3@x.org"],
  ["88153", "2026-03-02", "2026-03-02", "Refused", "p3@x.org"],
];
const stepsOf = (names: readonly string[], rows: readonly (readonly string[])[]) => {
  const table = aTable(
    [...names],
    rows.map((row) => [...row]),
  );
  return { table, steps: paymentSteps(table, profilesOf(table)) };
};

test("a payment is the row that says that it was taken, dated by what changes from step to step", () => {
  const { table, steps } = stepsOf(header, log);
  expect(steps).toEqual({
    column: 3,
    onTheWay: ["received", "authorised", "sentforsettle"],
    failed: ["refused"],
    reference: 0,
  });
  expect(steps && datedSteps(table, steps, [1, 2])).toEqual([2]);
});

test.each([
  ["authorization", "capture"],
  ["Autorisation", "Débité"],
  ["pending", "paid"],
])("“%s” and “%s” of one order are one payment", (first, second) => {
  const rows = ["o1", "o2"].flatMap((order) => [first, second].map((step) => [order, "2026-03-02", step]));
  expect(stepsOf(["Order", "Created At", "Kind"], rows).steps).toMatchObject({
    onTheWay: [first.toLowerCase()],
    failed: [],
  });
});

test("where each payment has one row, its state is where it stands today; a customer's payments are several", () => {
  const today = log.map(([, ...rest], i) => [`8815${i}`, ...rest]);
  expect(stepsOf(header, today).steps).toBeNull();
  const theirs = log.map(([number = "", a, b, step], i) =>
    [`C${i % 2}`, a, b, step, number].map((x) => x ?? ""),
  );
  expect(stepsOf(["Customer ID", "Created", "Booked", "Record Type", "Note"], theirs).steps).toBeNull();
});
