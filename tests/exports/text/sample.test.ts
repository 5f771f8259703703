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
  expect(sample).toEqual({
    encoding: "utf-8",
    damaged: false,
    head: "a,b\n1,é\n",
    slices: [],
    whole: true,
    nul: false,
  });
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

/** Over 8 MB of lines, one of which, in the middle, is another. */
function largeWith(odd: Uint8Array): Blob {
  const lines = new TextEncoder().encode(`${"x".repeat(99)}\n`.repeat(45_000));
  return new Blob([lines, new Uint8Array(odd), lines]);
}

test("one letter between the slices of a large file decides as one in its head would", async () => {
  const windows = decodeSample(await takeBytes(largeWith(new Uint8Array([0x61, 0xe9, 0x0a]))));
  expect(windows.encoding).toBe("windows-1252");
  const dos = [..."Qualité : le délai de réponse, déjà évoqué\n"].map((letter) =>
    letter === "é" ? 0x82 : letter === "à" ? 0x85 : (letter.codePointAt(0) ?? 0),
  );
  expect(decodeSample(await takeBytes(largeWith(new Uint8Array(dos)))).encoding).toBe("cp850");
  const good = new TextEncoder().encode("é".repeat(30));
  const damaged = decodeSample(await takeBytes(largeWith(new Uint8Array([...good, 0xff]))));
  expect(damaged).toMatchObject({ encoding: "utf-8", damaged: true });
  const sound = decodeSample(await takeBytes(largeWith(good)));
  expect(sound).toMatchObject({ encoding: "utf-8", damaged: false, nul: false });
});

test("a NUL is told wherever it is, and is no letter", async () => {
  expect(decodeSample(await takeBytes(largeWith(new Uint8Array([0x61, 0, 0x0a])))).nul).toBe(true);
  const small = await sampleOf("a,b\n1,x\0y\n");
  expect(small).toMatchObject({ nul: true, head: "a,b\n1,xy\n" });
  expect((await sampleOf("a,b\n1,é\n", "utf-16le")).nul).toBe(false);
});
