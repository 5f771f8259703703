import { expect, it } from "vitest";
import { buildCase } from "../../cases/build-case.ts";
import { inBothEngines } from "../both-engines.ts";

const list = (header: string, rows: readonly string[]) => new Blob([`${[header, ...rows].join("\n")}\n`]);
const people = Array.from({ length: 12 }, (_, at) => at + 10);

inBothEngines("set-aside-first-purchases.ts", ({ database }) => {
  const contacts = {
    path: "hubspot-contacts.csv",
    blob: list(
      "Record ID,First Name,Email,Became a Lead Date,Became a Customer Date,Country",
      people.map((at) => `${at},A,u${at}@x.fr,2026-06-${at} 09:00,2026-07-${at} 15:00,FR`),
    ),
  };
  const orders = {
    path: "commandes.csv",
    blob: list(
      "N° commande;Date de commande;E-mail",
      people.slice(0, 8).map((at) => `C${at};${at}/07/2026;u${at}@x.fr`),
    ),
  };

  it("counts a purchase once, tells it, and keeps what else the list says", async () => {
    const { figures, loaded } = await buildCase(database(), [contacts, orders]);
    expect(figures).toMatchObject({ customers: 12, interactions: 24, goal: 12, kept: 20 });
    const told = loaded.flatMap(({ problems }) => problems);
    expect(told.filter(({ code }) => code === "purchase-repeated")).toMatchObject([
      { file: "hubspot-contacts.csv", rows: 0, values: { cells: 8, other: "commandes.csv" } },
    ]);
  });

  it("changes nothing of a list that is alone", async () => {
    const { figures, loaded } = await buildCase(database(), [contacts]);
    expect(figures).toMatchObject({ interactions: 24, goal: 12 });
    expect(loaded.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(["lifecycle-dates"]);
  });
});
