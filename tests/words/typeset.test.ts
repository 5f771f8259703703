import { describe, expect, it } from "vitest";
import { typesetAll, typesetFrench } from "../../src/words/typeset.ts";

describe("typesetFrench", () => {
  it("keeps double marks on the line with the space that French gives each", () => {
    expect(typesetFrench("Quoi ? Ceci ; cela : 5 %")).toBe("Quoi\u202F? Ceci\u202F; cela\u00A0: 5\u00A0%");
  });
  it("keeps quotes with what they hold", () => {
    expect(typesetFrench("à « Panier » :")).toBe("à «\u00A0Panier\u00A0»\u00A0:");
  });
  it("leaves addresses and times alone", () => {
    expect(typesetFrench("from:12 à 10:30")).toBe("from:12 à 10:30");
  });
});

describe("typesetAll", () => {
  it("reaches every sentence of a dictionary, those of functions too", () => {
    const words = typesetAll({
      a: "Oui ?",
      deep: { b: ["Non !"] },
      say: (name: string) => `Salut ${name} !`,
      n: 3,
    });
    expect(words.a).toBe("Oui\u202F?");
    expect(words.deep.b).toEqual(["Non\u202F!"]);
    expect(words.say("toi")).toBe("Salut toi\u202F!");
    expect(words.n).toBe(3);
  });
});
