import { expect, test } from "vitest";
import { inFrench } from "../../../src/exports/meaning/foreign-headers.ts";
import { plainHeader } from "../../../src/exports/meaning/header-words.ts";

const french = (header: readonly string[]) => inFrench(header.map(plainHeader));

test.each([
  ["Numero ordine", "Data ordine", "Cliente", "Importo totale (EUR)", "Stato ordine"],
  ["Número de pedido", "Fecha del pedido", "Cliente", "Importe total", "Estado del pedido"],
  ["Nº da encomenda", "Data da encomenda", "Cliente", "Valor total", "Estado da encomenda"],
  ["Bestellnummer", "Bestelldatum", "Kunde", "Gesamtbetrag", "Bestellstatus"],
  ["Bestelnummer", "Besteldatum", "Klant", "Totaalbedrag", "Bestelstatus"],
])("%s, %s…: headers of orders in five languages are the same five", (...header) => {
  expect(french(header)).toEqual([
    "numero de la commande",
    "date de la commande",
    "client",
    "montant total",
    "statut de la commande",
  ]);
});

test("what is with taxes says so, what is without them is no total", () => {
  expect(french(["Fecha", "Importe IVA incluido", "Importe sin IVA"])).toEqual(["date", "total ttc", null]);
});

test.each([
  [["Date", "Data", "Nombre de nuits", "Total"]],
  [["id", "data", "status", "type"]],
  [["Date", "Client", "Montant", "Cliente"]],
  [["Name", "Tag", "Status", "Note", "Plan"]],
])("%j: an English or a French table stays what it is", (header) => {
  expect(french(header).every((one) => one === null)).toBe(true);
});
