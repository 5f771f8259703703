import { expect, it } from "vitest";
import { gunzip, gzip } from "../../src/sealed/gzip.ts";

it("compresses and gives back the same bytes", async () => {
  const text = "parcours ".repeat(1000);
  const small = await gzip(new TextEncoder().encode(text));
  expect(small.length).toBeLessThan(200);
  expect(new TextDecoder().decode(await gunzip(small))).toBe(text);
});
