import { expect, it } from "vitest";
import { later } from "../../src/views/later.ts";

it("fetches once, and has the thing from then on", async () => {
  let fetched = 0;
  const thing = later("paths/PathsView", async () => {
    fetched += 1;
    return "drawn";
  });
  expect(() => thing.get()).toThrow("paths/PathsView is drawn before it has come");
  expect(await Promise.all([thing.come(), thing.come()])).toEqual(["drawn", "drawn"]);
  expect([thing.get(), await thing.come(), fetched]).toEqual(["drawn", "drawn", 1]);
});

it("asks again for what could not be had", async () => {
  const lines = [() => Promise.reject(new Error("no line")), () => Promise.resolve("drawn")];
  const thing = later("paths/PathsView", () => (lines.shift() as () => Promise<string>)());
  await expect(thing.come()).rejects.toThrow("no line");
  expect(await thing.come()).toBe("drawn");
});
