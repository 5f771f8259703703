// Names of events without an engine. In: names as tools write them. Out: the same words as the engine makes of them, and whether rules know them.
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventPhrase, eventWords, isKnownEvent } from "../../src/company/known-event.ts";
import { readCompany } from "../../src/company/read-company.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { readingMacros } from "../../src/journey/reading/macros.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
  for (const macros of readingMacros) await database.run(macros);
});
afterAll(() => database.close());

const names = [
  "[Amplitude] Page Viewed",
  "$pageview",
  "addToCart",
  "Add-To-Cart",
  "Date de commande",
  "Date et heure de l'appel",
  "Viewed Product",
  "user viewed product",
  "viewed a product",
  "Fulfillment_0 Shipped At",
  "Réservé le",
  "Customer has bought the ring",
  "Livraison - Date",
  "  Ajout au panier ",
  "PDFOpened",
  "date",
  "étape.Étape/2",
];

test("words and phrases are the engine's own", async () => {
  for (const name of names) {
    const [found] = await database.query<{ words: string; phrase: string }>(
      "select event_words($name) as words, event_phrase(event_words($name)) as phrase",
      { name },
    );
    const words = eventWords(name);
    expect({ name, words, phrase: eventPhrase(words) }).toEqual({ name, ...found });
  }
});

test("usual names are known, in every spelling; others are not", async () => {
  const { touchpointRules } = (await readCompany([])).company;
  const isKnown = (event: string) => isKnownEvent(touchpointRules, { source: "crm", event });
  for (const event of ["addToCart", "Viewed Product", "Date de commande", "purchase", "check-out"])
    expect([event, isKnown(event)]).toEqual([event, true]);
  for (const event of ["Bilan annuel", "zz_42"]) expect([event, isKnown(event)]).toEqual([event, false]);
});
