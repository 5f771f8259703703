import { expect, test } from "vitest";
import { decodeSample, takeBytes } from "../../../src/exports/text/sample.ts";
import { exportFile } from "../export-file.ts";

const MB = 1024 * 1024;

async function sampleOf(text: string, encoding: "utf-8" | "utf-16le" = "utf-8") {
  return decodeSample(await takeBytes(exportFile("a.csv", text, encoding).blob));
}

test("of two byte order marks none is left", async () => {
  expect((await sampleOf("\uFEFF\uFEFFa,b\n")).head).toBe("a,b\n");
});

test("a small file is its own sample", async () => {
  const sample = await sampleOf("a,b\n1,é\n");
  expect(sample).toEqual({ encoding: "utf-8", damaged: false, head: "a,b\n1,é\n", slices: [], whole: true });
});

test("a large file gives 1 MB of head and slices of whole lines up to its end", async () => {
  const line = `${"x".repeat(99)}\n`;
  const sample = await sampleOf(line.repeat(90_000));
  expect(sample.whole).toBe(false);
  expect(sample.head.length).toBe(MB);
  expect(sample.slices.length).toBe(8);
  for (const slice of sample.slices)
    expect(
      slice
        .split("\n")
        .slice(0, -1)
        .every((text) => text.length === 99),
    ).toBe(true);
});

test("the slices of a large UTF-16 file stay aligned on its letters", async () => {
  const sample = await sampleOf(`${"é".repeat(98)}\n`.repeat(50_000), "utf-16le");
  expect(sample.encoding).toBe("utf-16le");
  for (const slice of sample.slices) expect(new Set(slice)).toEqual(new Set("é\n"));
});

test("the last slice reaches the end of the file", async () => {
  const sample = await sampleOf(`${"x".repeat(9)}\n`.repeat(900_000).concat("the end\n"));
  expect(sample.slices.at(-1)?.endsWith("the end\n")).toBe(true);
});
