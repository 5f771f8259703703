import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskWebAddresses } from "../../../../src/journey/redaction/patterns/web-address.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskWebAddresses", () => {
  it.each([
    ["Voir https://shop.example/suivi?order=1&mail=x", `Voir ${mask}`],
    ["https://shop.example/reset#token=abc", mask],
    ["shop.example/suivi?token=abc ici", `${mask} ici`],
    ["https://shop.example/r/aZbYcXdWeVfU2", `https://shop.example/r/${mask}`],
    ["https://shop.example/orders/8f3a9c2b7d1e4f60/view", `https://shop.example/orders/${mask}/view`],
    ["shop.example/profil/dupont", `shop.example/profil/${mask}`],
    ["depuis 203.0.113.7 hier", `depuis ${mask} hier`],
    ["2001:db8:85a3::8a2e:370:7334", mask],
    ["insta @helene_l", `insta ${mask}`],
  ])("takes out %s", (words, expected) => expect(maskWebAddresses(words)).toBe(expected));

  it.each([
    ["https://shop.example/aide/livraison-et-retours"],
    ["www.shop.example"],
    ["version 1.2.3"],
    ["0032/475.12.88.04"],
    ["à 10:30:15"],
  ])("leaves %s", (words) => expect(maskWebAddresses(words)).toBe(words));

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskWebAddresses(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});

it("a sheet of a workbook is no address", () => {
  expect(maskWebAddresses("crm/clients.xlsx › Commandes")).toBe("crm/clients.xlsx › Commandes");
});
