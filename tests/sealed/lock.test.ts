import { describe, expect, it } from "vitest";
import { keyFor, lockWith, opens } from "../../src/sealed/lock.ts";
import { seal, unseal } from "../../src/sealed/seal.ts";

const phrase = "quatre mots à retenir";
const { lock, key } = await lockWith(phrase, null);

describe("a lock", () => {
  it("opens with its phrase alone, however it is typed", async () => {
    expect(await keyFor("quatre mots a retenir", lock)).toBeNull();
    // The accent in two pieces, a space that a phone added.
    expect(await keyFor(`${phrase.normalize("NFD")} `, lock)).not.toBeNull();
  });
  it("gives the same key each time: what one closes the other opens", async () => {
    const again = await keyFor(phrase, lock);
    if (again === null) throw new Error("the phrase should open");
    const sealed = await seal(key, "a", new Uint8Array([1, 2, 3]));
    expect(await unseal(again, "a", sealed)).toEqual(new Uint8Array([1, 2, 3]));
    expect(await opens(again, lock)).toBe(true);
  });
  it("stays for the next build of the same phrase, and is changed for another phrase", async () => {
    expect((await lockWith(phrase, lock)).lock).toBe(lock);
    const changed = await lockWith("une tout autre phrase", lock);
    expect(changed.lock.salt).not.toBe(lock.salt);
    expect(await opens(key, changed.lock)).toBe(false);
  });
  it("has a key that nobody can read", async () => {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
  });
});
