import { expect, test } from "vitest";
import { mailReadings } from "../../../../src/exports/meaning/shapes/mails.ts";
import { rolesOf } from "../../../../src/exports/meaning/shapes/roles.ts";
import { aTable } from "../../a-table.ts";

function told(states: readonly string[], key = "email") {
  const rows = states.map((state, at) => [state, `0${at + 1}-07-2026 10:12:03`, `p${at % 3}@exemple.fr`]);
  const table = aTable(["st_text", "ts", key], rows);
  return mailReadings(table, rolesOf(table), []).map(({ event, only }) => [event, only]);
}

test("each state of a message is an interaction of the rows that are in it", () => {
  expect(told(["Envoyé", "Délivré", "Première ouverture", "Cliqué", "Soft bounce", "Envoyé"])).toEqual([
    [{ text: "email_sent" }, { column: 0, texts: ["envoye"] }],
    [{ text: "email_delivered" }, { column: 0, texts: ["delivre"] }],
    [{ text: "email_opened" }, { column: 0, texts: ["premiere ouverture"] }],
    [{ text: "email_clicked" }, { column: 0, texts: ["clique"] }],
    [{ text: "email_bounced" }, { column: 0, texts: ["soft bounce"] }],
  ]);
});

test("whoever says “unsub” unsubscribed", () => {
  expect(told(["Sent", "Open", "Unsub", "Opt-out"]).at(-1)).toEqual([
    { text: "email_unsubscribed" },
    { column: 0, texts: ["unsub", "opt-out"] },
  ]);
});

test.each([
  [["Envoyé", "Livré", "Annulé", "Envoyé"], "email"],
  [["Envoyé", "Délivré", "Envoyé", "Délivré"], "email"],
  [["Ouvert", "Clos", "Ouvert", "En attente"], "email"],
])("%j are states of something else", (states, key) => {
  expect(told(states, key)).toEqual([]);
});

test("where each state has its own date, the last state says nothing more", () => {
  const rows = ["clicked", "opened", "sent"].map((state, at) => [
    `p${at}@x.fr`,
    state,
    "2026-07-01",
    "2026-07-02",
  ]);
  const table = aTable(["email", "status", "Sent at", "Opened at"], rows);
  expect(mailReadings(table, rolesOf(table), [])).toEqual([]);
  const once = aTable(["email", "status", "Sent at"], rows);
  expect(mailReadings(once, rolesOf(once), [])).toHaveLength(3);
});
