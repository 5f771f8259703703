import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hashOf, isEntry, unpack } from "../../src/offline/pack.ts";
import { bytes, entry } from "./device.ts";

const holds = [entry("answers/a.json", "un"), entry("answers/vide.json", ""), entry("answers/é.json", "été")];
const pack = (text: string) => new Uint8Array(gzipSync(text));
const file = entry("offline/answers.pack", "");

describe("unpack", () => {
  it("gives each file its own bytes, the empty one too", async () => {
    const found = await unpack(pack("unété"), { file, holds });
    expect(found.map((one) => new TextDecoder().decode(one.bytes))).toEqual(["un", "", "été"]);
    expect(found.map((one) => one.entry)).toEqual(holds);
  });
  it("refuses a pack that is longer or shorter than its list", async () => {
    await expect(unpack(pack("unétéx"), { file, holds })).rejects.toThrow("8 bytes inside, not 7");
    await expect(unpack(pack("un"), { file, holds })).rejects.toThrow("2 bytes inside, not 7");
  });
});

it("hashes as everybody does", async () => {
  expect(await hashOf(bytes("été"))).toBe(createHash("sha256").update("été").digest("hex"));
});

it("tells a file of the same length but another content apart", async () => {
  expect(await isEntry(bytes("un"), entry("a", "un"))).toBe(true);
  expect(await isEntry(bytes("on"), entry("a", "un"))).toBe(false);
  expect(await isEntry(bytes("un "), entry("a", "un"))).toBe(false);
});
