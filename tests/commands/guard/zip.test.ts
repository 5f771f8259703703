import { expect, test } from "vitest";
import { unzip } from "../../../src/commands/guard/zip.ts";
import { zipped } from "./zipped.ts";

const files = { "a.csv": "x;y\n1;2\n", "deep/é.csv": "z\n".repeat(500) };

test("every file of a zip comes out as it went in, packed or not", () => {
  for (const stored of [false, true]) {
    const members = unzip(zipped(files, { stored })) ?? [];
    expect(Object.fromEntries(members.map(({ name, bytes }) => [name, String(bytes)]))).toEqual(files);
  }
});

test("what is no whole zip, or is locked, cannot be looked into", () => {
  const whole = zipped(files);
  expect(unzip(zipped(files, { locked: true }))).toBeNull();
  expect(unzip(Buffer.from("PK\u0003\u0004 and nothing more"))).toBeNull();
  for (let length = 0; length < whole.length - 1; length += 7)
    expect(unzip(whole.subarray(0, length))).toBeNull();
});
