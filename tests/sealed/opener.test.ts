import { expect, it } from "vitest";
import { openerOf, openerWith } from "../../src/sealed/opener.ts";
import { seal, sealedName } from "../../src/sealed/seal.ts";

const key = await crypto.subtle.importKey("raw", new Uint8Array(32), "HKDF", false, [
  "deriveKey",
  "deriveBits",
]);

it("finds a file by its path and opens it", async () => {
  const opener = await openerOf({ read: async () => key }, "https://maison.example/");
  expect(await opener?.nameOf("site.json")).toBe(await sealedName(key, "site.json"));
  const sealed = await seal(key, "site.json", new Uint8Array([7]));
  expect(await openerWith(key).open("site.json", sealed)).toEqual(new Uint8Array([7]));
});
it("is none without a key of that site", async () => {
  expect(await openerOf({ read: async () => null }, "https://maison.example/")).toBeNull();
});
