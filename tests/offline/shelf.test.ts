import { describe, expect, it } from "vitest";
import { openShelf } from "../../src/offline/shelf.ts";
import { bytes, emptyDevice, SCOPE } from "./device.ts";

const text = async (response: Response | null | undefined) => (response ? response.text() : null);

describe("openShelf", () => {
  it("finds a file of any build, and of one build its own alone", async () => {
    const shelf = openShelf(emptyDevice(), SCOPE);
    const [one, two] = [await shelf.build("un"), await shelf.build("deux")];
    await one.put("site.json", bytes("1"), "application/json");
    await one.put("_astro/a.js", bytes("a"), "text/javascript");
    await two.put("site.json", bytes("2"), "application/json");
    expect(await text(await shelf.anywhere("_astro/a.js"))).toBe("a");
    expect(await text(await shelf.anywhere("site.json"))).toBe("2");
    expect(await text(await one.find("site.json"))).toBe("1");
    expect(await text(await two.find("_astro/a.js"))).toBeNull();
  });
  it("knows the newest build that is whole, whatever began later", async () => {
    const shelf = openShelf(emptyDevice(), SCOPE);
    expect(await shelf.newest()).toBeNull();
    await (await shelf.build("deux")).note(".kept", "2026-10-02T00:00:00Z");
    await (await shelf.build("un")).note(".kept", "2026-10-01T00:00:00Z");
    await (await shelf.build("trois")).put("", bytes("en cours"), "text/html");
    expect(await shelf.newest()).toBe("deux");
  });
  it("forgets what came before a whole build, never before that, nor what comes after", async () => {
    const device = emptyDevice();
    const shelf = openShelf(device, SCOPE);
    for (const version of ["un", "deux", "trois"]) await shelf.build(version);
    await shelf.sweep("deux");
    expect(await device.keys()).toHaveLength(3);
    await (await shelf.build("deux")).note(".kept", "2026-10-02T00:00:00Z");
    await shelf.sweep("deux");
    expect((await device.keys()).map((name) => name.split(" ").at(-1))).toEqual(["deux", "trois"]);
  });
  it("leaves another site of the same origin alone", async () => {
    const device = emptyDevice();
    await (await openShelf(device, "https://maison.example/autre/").build("un")).note(".kept", "2026");
    const shelf = openShelf(device, SCOPE);
    await (await shelf.build("deux")).note(".kept", "2027");
    await shelf.sweep("deux");
    expect(await device.keys()).toHaveLength(2);
    expect(await shelf.newest()).toBe("deux");
  });
});
