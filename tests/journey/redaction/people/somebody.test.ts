import { describe, expect, it } from "vitest";
import { isSomebody } from "../../../../src/journey/redaction/people/somebody.ts";

const nobodys = () => false;

describe("isSomebody", () => {
  it.each([
    ..."Gontran|Zorovaxel|Gontran Quasovaxel|Rose Petit|Marine|J. Trévidic|Anne-Lyse de la Tour-Kerven".split(
      "|",
    ),
  ])("is true of %s", (text) => expect(isSomebody(text, nobodys)).toBe(true));

  it.each([
    ..."E-commerce|Digital|Commercial B2B|Marketing|Communication|Logistique|Boutiques|Réseau|Qualité|Évènements|Service client|CSM|Back-office|Bénévoles|Acquisition|Ventes|Produit|Installation|SAV|DSI|RH|IT|Relation client|Customer Care|Sales Ops|Direction générale|Équipe Zorovaxel|Pôle digital|Entrepôt|Web|Comptabilité|Data & CRM|tout le monde||Fidélisation|Approvisionnement|Merchandising".split(
      "|",
    ),
  ])("is false of “%s”", (text) => expect(isSomebody(text, nobodys)).toBe(false));

  it("is false of what is the company's own", () =>
    expect(isSomebody("Lumen", (folded) => folded === "lumen")).toBe(false));
});
