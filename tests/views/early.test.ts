// What is fetched early is handed over once; what failed is asked again.
import { afterEach, expect, test, vi } from "vitest";
import { takeEarly } from "../../src/views/early.ts";

afterEach(() => vi.unstubAllGlobals());

function stub(answers: Readonly<Record<string, string | null>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    const text = asked.filter((one) => one === url).length > 1 ? "again" : answers[url];
    if (text === null || text === undefined) throw new TypeError("no network");
    return new Response(text);
  });
  return asked;
}

test("what is on its way is not asked for twice, but after that it is", async () => {
  const asked = stub({ "/site.json": "site", "/a.json": "a" });
  const get = takeEarly([["/site.json", fetch("/site.json")]]);
  expect(asked).toEqual(["/site.json"]);
  expect(await (await get("/site.json")).text()).toBe("site");
  expect(await (await get("/a.json")).text()).toBe("a");
  expect(asked).toEqual(["/site.json", "/a.json"]);
  expect(await (await get("/site.json")).text()).toBe("again");
});

test("what failed before anybody waited is asked again, and complains to nobody meanwhile", async () => {
  const asked = stub({ "/site.json": null });
  const get = takeEarly([["/site.json", fetch("/site.json")]]);
  await new Promise((done) => setTimeout(done));
  expect(await (await get("/site.json")).text()).toBe("again");
  expect(asked).toEqual(["/site.json", "/site.json"]);
});

test("what the page asked for since, for a choice made before its scripts came, is not asked for twice either", async () => {
  const asked = stub({ "/b.json": "b" });
  const early: [string, Promise<Response>][] = [];
  const get = takeEarly(early);
  early.push(["/b.json", fetch("/b.json")]);
  expect(await (await get("/b.json")).text()).toBe("b");
  expect(asked).toEqual(["/b.json"]);
  expect(await (await get("/b.json")).text()).toBe("again");
});
