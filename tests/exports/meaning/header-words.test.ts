import { expect, test } from "vitest";
import { headerNames, plainHeader, saysUtc } from "../../../src/exports/meaning/header-words.ts";

test.each(["orderId", "order_id", "Order ID", "order-id", "ORDER ID", "[Tool] Order ID", "$order_id"])(
  "%s reads order id",
  (text) => {
    expect(plainHeader(text)).toBe("order id");
  },
);

test.each([
  ["Created date (UTC)", true],
  ["review_datetime_utc", true],
  ["Time GMT", true],
  ["Heure (UTC+2)", false],
  ["Date de création", false],
  ["utcomes", false],
])("%s says UTC: %s", (text, says) => {
  expect(saysUtc(text)).toBe(says);
});

test.each([
  ["Affaire - Heure de l’échec", "heure de l'echec"],
  ["ym:pv:watchID", "watch id"],
  ["case:concept:name", "concept name"],
  ["context_page_url", "page url"],
  ["Created date (UTC)", "created date"],
])("one of the names of %s is %s", (header, name) => {
  expect(headerNames([header, "x"])[0]).toContain(name);
});

test("what three headers begin with is not part of the name", () => {
  const names = headerNames(["Events Created Time", "Events Event Type", "Events URI", "Users ID"]);
  expect(names.map((one) => one.at(-1))).toEqual(["created time", "event type", "uri", "users id"]);
});

test("a question is one name", () => {
  expect(
    headerNames(["Quelle note donnez-vous à la journée : de 1 à 5, toutes choses égales ?"])[0],
  ).toHaveLength(1);
});

test.each([
  ["Identifiant visiteur (cookie)", "identifiant visiteur"],
  ["Overall Satisfaction (OSAT)", "overall satisfaction"],
  ["Champs personnalisés (Satisfaction)", "satisfaction"],
  ["Custom field (Satisfaction)", "satisfaction"],
  ["(Ne pas modifier) Opportunité", "opportunite"],
])("%s is also %s", (text, name) => {
  expect(headerNames([text])[0]).toContain(name);
});
