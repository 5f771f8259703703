import { describe, expect, it } from "vitest";
import { passphraseAround, passphraseFrom } from "../../src/commands/ask-passphrase.ts";

const PHRASE = "quatre mots à retenir";

async function told(given: string | undefined, typed: readonly string[] | null) {
  const said: string[] = [];
  const waiting = [...(typed ?? [])];
  const ask = typed === null ? null : async () => waiting.shift() ?? "";
  const phrase = await passphraseFrom({ given, ask, say: (sentence) => said.push(sentence) }, "fr");
  return { phrase, said: said.join(" ") };
}

describe("passphraseFrom", () => {
  it("takes the environment's without asking, without what surrounds it", async () => {
    expect(await told(` ${PHRASE}\n`, ["autre chose que cela"])).toEqual({ phrase: PHRASE, said: "" });
  });
  it("asks twice, and takes no phrase that was mistyped", async () => {
    expect((await told(undefined, [PHRASE, PHRASE])).phrase).toBe(PHRASE);
    const mistyped = await told("", [PHRASE, "quatre mots a retenir"]);
    expect([mistyped.phrase, mistyped.said]).toEqual([
      null,
      expect.stringContaining("ne sont pas les mêmes"),
    ]);
  });
  it("refuses a phrase that is soon guessed, wherever it comes from", async () => {
    expect((await told("lumen2026", null)).said).toContain("au moins 12 signes");
    expect((await told(undefined, ["lumen2026", "lumen2026"])).phrase).toBeNull();
  });
  it("says how to give it where nobody can be asked", async () => {
    const { phrase, said } = await told(undefined, null);
    expect(phrase).toBeNull();
    expect(said).toContain("PARCOURS_PASSPHRASE");
  });
});

it("asks nobody where there is no terminal", () => {
  expect(passphraseAround().ask === null).toBe(!process.stdin.isTTY);
});
