// PrestaShop orders. In: rows in the shape of an export. Out: the facts they yield, under the tool's name.
import { expect, test } from "vitest";
import { factsOf } from "./facts-of.ts";

test("orders at their date, cancelled ones told", async () => {
  const facts = await factsOf(
    ["ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date"],
    [
      "1{i};ABCD0{i};Oui;France;C. Legoff;50,00 €;Carte;Paiement accepté;1{i}/06/2026 09:00:00",
      "2{i};EFGH0{i};Non;France;A. Petit;20,00 €;Carte;Annulé;2{i}/06/2026 09:00:00",
    ],
  );
  expect(facts).toMatchObject({
    format: "prestashop-orders",
    source: "prestashop",
    problems: ["status-unfinished"],
  });
  expect(facts.readings[0]).toBe("interactions order_created @Date local");
});
