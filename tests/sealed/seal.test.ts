import { expect, it } from "vitest";
import { seal, sealedName, unseal } from "../../src/sealed/seal.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array) => new TextDecoder().decode(found);
const keyOf = (fill: number) =>
  crypto.subtle.importKey("raw", new Uint8Array(32).fill(fill), "HKDF", false, ["deriveKey", "deriveBits"]);
const [key, other] = [await keyOf(1), await keyOf(2)];

it("opens what it closed, an empty file too", async () => {
  for (const content of ["", "Paiement mobile", "é".repeat(5000)])
    expect(text(await unseal(key, "a.json", await seal(key, "a.json", bytes(content))))).toBe(content);
});
it("opens with no other key, under no other path, and not once a byte has changed", async () => {
  const sealed = await seal(key, "a.json", bytes("Paiement mobile"));
  await expect(unseal(other, "a.json", sealed)).rejects.toThrow();
  await expect(unseal(key, "b.json", sealed)).rejects.toThrow();
  const spoilt = sealed.slice();
  spoilt[40] = (spoilt[40] ?? 0) ^ 1;
  await expect(unseal(key, "a.json", spoilt)).rejects.toThrow();
});
it("closes the same file differently each time, and tells its length in steps alone", async () => {
  const [one, two] = [await seal(key, "a", bytes("x")), await seal(key, "a", bytes("x"))];
  expect(one.slice(0, 16)).not.toEqual(two.slice(0, 16));
  expect(one.slice(16)).not.toEqual(two.slice(16));
  expect((await seal(key, "a", bytes("Paiement mobile, 42 parcours"))).length).toBe(one.length);
});
it("names a file the same as long as the key is, and never after what it is", async () => {
  const name = await sealedName(key, "answers/x/all~persona=hotelier.json");
  expect(name).toMatch(/^sealed\/[\da-f]{32}$/u);
  expect(await sealedName(key, "answers/x/all~persona=hotelier.json")).toBe(name);
  expect(await sealedName(key, "answers/x/all.json")).not.toBe(name);
  expect(await sealedName(other, "answers/x/all~persona=hotelier.json")).not.toBe(name);
});
