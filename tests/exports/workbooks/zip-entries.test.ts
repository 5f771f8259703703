// The table of contents of an archive. In: archives made here. Out: names and sizes, and bytes that end where they said.
import { expect, test } from "vitest";
import { unzipped, zipEntries } from "../../../src/exports/workbooks/zip-entries.ts";
import { zip } from "./workbook-files.ts";

const bytesOf = async (blob: Blob, place: number) => {
  const entry = (await zipEntries(blob))?.[place];
  return entry === undefined ? null : new TextDecoder().decode(await unzipped(blob, entry));
};

test("entries are listed with the size they declare, and unpacked, deflated or stored", async () => {
  const parts = [
    { name: "un.txt", content: "é".repeat(500) },
    { name: "deux.txt", content: "b" },
  ];
  for (const stored of [false, true]) {
    const blob = new Blob([zip(parts, stored)]);
    expect((await zipEntries(blob))?.map(({ name, size }) => [name, size])).toEqual([
      ["un.txt", 1000],
      ["deux.txt", 1],
    ]);
    expect([await bytesOf(blob, 0), await bytesOf(blob, 1)]).toEqual(["é".repeat(500), "b"]);
  }
});

test("unpacking stops at the declared size", async () => {
  const blob = new Blob([zip([{ name: "a", content: "x".repeat(1_000_000), declared: 10 }])]);
  await expect(bytesOf(blob, 0)).rejects.toThrow("more bytes than declared");
});

test("an archive that was cut has no table of contents", async () => {
  const bytes = zip([{ name: "a", content: "x" }]);
  expect(await zipEntries(new Blob([bytes.slice(0, bytes.length - 30)]))).toBeNull();
});
