import { describe, expect, it } from "vitest";
import { keep, prepare } from "../../src/offline/fill.ts";
import { openShelf } from "../../src/offline/shelf.ts";
import { bytes, emptyDevice, FIRST, hostOf, publish, SCOPE } from "./device.ts";

async function published() {
  const host = hostOf({});
  const keeping = await publish(host, "un", FIRST);
  return { host, keeping, shelf: openShelf(emptyDevice(), SCOPE) };
}
const nothing = () => undefined;

describe("keep", () => {
  it("keeps pages and answers, with one request for all answers and none for engine and database", async () => {
    const { host, keeping, shelf } = await published();
    await keep(shelf, host.get, keeping);
    const build = await shelf.build("un");
    expect(await (await build.find("answers/1/b~persona=hotelier.json"))?.json()).toEqual({ é: 2 });
    expect((await build.find(""))?.headers.get("content-type")).toBe("text/html");
    expect(await build.find("parcours-1.duckdb")).toBeNull();
    expect(await build.noted(".kept")).not.toBeNull();
    expect(host.asked.filter((path) => /answers|wasm|duckdb/u.test(path))).toEqual(["offline/answers.pack"]);
  });
  it("is not whole while one file is another than was published, and goes on from there", async () => {
    const { host, keeping, shelf } = await published();
    host.files.set("site.json", bytes('{"title":"deux"}'));
    await expect(keep(shelf, host.get, keeping)).rejects.toThrow("missing: site.json");
    expect(await shelf.newest()).toBeNull();
    host.files.set("site.json", bytes(FIRST["site.json"]));
    host.asked.length = 0;
    await keep(shelf, host.get, keeping);
    expect(host.asked).toEqual(["site.json"]);
    expect(await shelf.newest()).toBe("un");
  });
  it("takes from an older build what is the same, engine included", async () => {
    const { host, keeping, shelf } = await published();
    await prepare(shelf, host.get, keeping, nothing);
    const { "parcours-1.duckdb": _, ...others } = FIRST;
    const next = await publish(host, "deux", {
      ...others,
      "": "<h1>autre</h1>",
      "parcours-2.duckdb": "base 2",
    });
    host.asked.length = 0;
    await keep(shelf, host.get, next);
    expect(host.asked.sort()).toEqual(
      ["", "offline/manifest-deux.json"].concat("offline/answers.pack").sort(),
    );
    expect(await (await shelf.build("deux")).find("_astro/duckdb.wasm")).not.toBeNull();
  });
});

describe("prepare", () => {
  it("proves as many files and bytes as were published, and tells how far it is", async () => {
    const { host, keeping, shelf } = await published();
    const steps: string[] = [];
    const told = await prepare(shelf, host.get, keeping, ({ phase, done, files }) =>
      steps.push(`${phase} ${done}/${files}`),
    );
    const sizes = Object.values(FIRST).map((text) => Buffer.byteLength(text));
    expect(told).toMatchObject({ proof: { files: sizes.length, bytes: sizes.reduce((a, b) => a + b) } });
    expect(steps.at(-1)).toBe("check 8/8");
    expect(await (await shelf.build("un")).noted(".proof")).not.toBeNull();
  });
  it("gets a spoilt file once more; without network it is named, and the proof is gone", async () => {
    const { host, keeping, shelf } = await published();
    await prepare(shelf, host.get, keeping, nothing);
    const build = await shelf.build("un");
    // As long as the right one: only its hash tells.
    await build.put("answers/1/a.json", bytes('{"a":9}'), "application/json");
    expect(await prepare(shelf, host.get, keeping, nothing)).toHaveProperty("proof");
    expect(await (await build.find("answers/1/a.json"))?.text()).toBe('{"a":1}');
    await build.put("parcours-1.duckdb", bytes("xxxx"), "application/octet-stream");
    host.isCut = true;
    expect(await prepare(shelf, host.get, keeping, nothing)).toEqual({ missing: ["parcours-1.duckdb"] });
    expect(await build.noted(".proof")).toBeNull();
  });
});
