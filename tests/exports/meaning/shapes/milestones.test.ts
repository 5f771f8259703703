import { expect, test } from "vitest";
import {
  isFormStamp,
  milestoneReadings,
  momentsOf,
} from "../../../../src/exports/meaning/shapes/milestones.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import type { Problem } from "../../../../src/exports/problem.ts";
import { aTable } from "../../a-table.ts";

const dates = ["2026-07-03", "2026-07-05", "2026-07-06"];

test("each date column but plans is an interaction named by its header", () => {
  const table = aTable(["order_id", "Payé le", "Livré le", "Livraison prévue le"], [["o1", ...dates]]);
  const roles = rolesOf(table);
  const readings = milestoneReadings(table, roles, momentsOf(roles, "order"), "order", []);
  expect(readings.map(({ event, time, once }) => [event, time.column, once])).toEqual([
    [{ text: "Payé le" }, 1, true],
    [{ text: "Livré le" }, 2, true],
  ]);
});

test("a ticket that was solved and then closed was solved", () => {
  const roles = rolesOf(
    aTable(["ticket_id", "Created time", "Resolved time", "Closed time"], [["t1", ...dates]]),
  );
  expect(momentsOf(roles, "ticket")).toEqual([1, 2]);
  expect(momentsOf(roles, null)).toEqual([1, 2, 3]);
  expect(momentsOf(roles, null, [2])).toEqual([1, 3]);
});

test("a form's own stamps are told from what a customer lived", () => {
  const roles = rolesOf(
    aTable(["email", "Start Date", "Livré le"], [["a@b.fr", "2026-07-03", "2026-07-05"]]),
  );
  expect([1, 2].map((column) => isFormStamp(roles, column))).toEqual([true, false]);
});

test("a call is one moment in all its zones, and a message is sent once", () => {
  const calls = rolesOf(
    aTable(["from", "date (CET)", "datetime (UTC)"], [["+33612000001", ...dates.slice(0, 2)]]),
  );
  expect(momentsOf(calls, "call")).toEqual([2]);
  const mails = rolesOf(aTable(["email", "Send_Date", "Delivered_Date"], [["a@x.fr", ...dates.slice(0, 2)]]));
  expect(momentsOf(mails, "mail")).toEqual([1]);
  const delivered = rolesOf(
    aTable(["email", "Delivered_Date", "Open_Date"], [["a@x.fr", ...dates.slice(0, 2)]]),
  );
  expect(momentsOf(delivered, "mail")).toEqual([1, 2]);
});

test("a closing date that is estimated is none", () => {
  const roles = rolesOf(
    aTable(["deal_id", "Est. close date", "Actual Close Date"], [["d1", ...dates.slice(0, 2)]]),
  );
  expect(momentsOf(roles, "deal")).toEqual([2]);
});

test("deals that a state calls won end on their only date, told; not where another date says it", () => {
  const read = (header: string[], more: string[] = []) => {
    const rows = ["Accepté", "Refusé", "Envoyé", "Accepté"].map((state, at) => [
      `d${at}`,
      "2026-07-03",
      state,
      ...more,
    ]);
    const roles = rolesOf(aTable(header, rows));
    const report: Problem[] = [];
    const table = aTable(header, rows);
    const readings = milestoneReadings(table, roles, momentsOf(roles, "deal"), "deal", report);
    return {
      events: readings.map(({ event, only }) => [event, only?.texts]),
      codes: report.map(({ code }) => code),
    };
  };
  expect(read(["N° devis", "Date", "Statut"])).toEqual({
    events: [
      [{ text: "deal_created" }, undefined],
      [{ text: "deal_won" }, ["accepte"]],
      [{ text: "deal_lost" }, ["refuse"]],
    ],
    codes: ["deals-dated-otherwise"],
  });
  const dated = read(["N° devis", "Date", "Statut", "Date d'acceptation"], ["2026-07-09"]);
  expect(dated.codes).toEqual([]);
  expect(dated.events).toContainEqual([{ text: "deal_won" }, undefined]);
});
