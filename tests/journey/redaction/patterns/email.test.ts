import { describe, expect, it } from "vitest";
import { mask } from "../../../../src/journey/redaction/mask.ts";
import { maskEmails } from "../../../../src/journey/redaction/patterns/email.ts";
import { PATIENCE, slowest } from "../hostile.ts";

describe("maskEmails", () => {
  it.each([
    ["à jean.dupont+shop@orange.fr svp", `à ${mask} svp`],
    ["HELENE@EXAMPLE.CO.UK", mask],
    ["compte/jean%40orange.fr/", `compte/${mask}/`],
    ["jean (at) orange.fr", mask],
    ["jean[at]orange[dot]fr", mask],
    ["paul point dupont arobase gmail point com.", `${mask}.`],
    ["paul . dupont @ gmail . com", mask],
    ["paul(at)gmail(dot)com", mask],
    ["paul dot dupont at gmail dot com", mask],
    ["paul tiret dupont arobase orange.fr. Merci", `${mask}. Merci`],
    ["p.dupont chez gmail.com", mask],
    ["p.dupont@gmail,com", mask],
    ["p.dupont gmail.com", mask],
    ["p.dupont@proton . me", mask],
    ["paul AROBASE skynet PT be", mask],
  ])("takes out %s", (words, expected) => expect(maskEmails(words)).toBe(expected));

  it.each([
    ["rendez-vous @ noon"],
    ["bought at lumen.example"],
    ["un bon point, à revoir"],
    ["Merci. Au revoir (a priori)"],
    ["Colis livré.com dommage"],
  ])("leaves %s", (words) => expect(maskEmails(words)).toBe(words));

  it("takes no longer than the text is long", () => {
    expect(slowest((text) => maskEmails(text)).milliseconds).toBeLessThan(PATIENCE);
  });
});
