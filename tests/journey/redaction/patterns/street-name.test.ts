import { describe, expect, it } from "vitest";
import { type StreetKind, streetName } from "../../../../src/journey/redaction/patterns/street-name.ts";

const read = (text: string, kind: StreetKind) => {
  const name = streetName(text, 0, kind);
  return name === null ? null : text.slice(0, name.end);
};

describe("streetName", () => {
  it.each<[string, StreetKind, string | null]>([
    [" de la Paix, Paris", "strong", " de la Paix"],
    [" victor hugo merci", "strong", " victor hugo"],
    [" du Général de Gaulle merci", "strong", " du Général de Gaulle"],
    [" du 8 mai 1945", "strong", " du 8 mai 1945"],
    [" Louise 123", "strong", " Louise"],
    [" du parc appt 204", "weak", " du parc"],
    [" à droite", "strong", null],
    [" de table", "weak", null],
    [" des vignes", "weak", " des vignes"],
    [" de Lyon", "weak", " de Lyon"],
    [" de cuisine", "capital", null],
    [" Mirabeau", "capital", " Mirabeau"],
  ])("%s after a %s word is %s", (text, kind, expected) => expect(read(text, kind)).toBe(expected));
});
