import { appendFile, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileOnDisk } from "../../src/commands/disk-file.ts";

const folder = await mkdtemp(join(tmpdir(), "parcours-disk-"));
const HUGE = 5_920_883_790;

/** A file with holes, which takes no room: its first line, its last one, and one across the place where 32 bits end. */
async function hugeFile(): Promise<string> {
  const path = join(folder, "huge.csv");
  const file = await open(path, "w");
  await file.write("first\n", 0);
  await file.write("middle\n", 2 ** 32 - 3);
  await file.write("last\n", HUGE - 5);
  await file.close();
  return path;
}

test("a file of more than 4 GiB has its whole size, and is read on both sides of 32 bits and to its end", async () => {
  const blob = await fileOnDisk(await hugeFile());
  expect(blob.size).toBe(HUGE);
  expect(await blob.slice(0, 6).text()).toBe("first\n");
  expect(await blob.slice(2 ** 32 - 3, 2 ** 32 + 4).text()).toBe("middle\n");
  expect(await blob.slice(-5).text()).toBe("last\n");
  const rest = blob.slice(HUGE - 10_000_000);
  let streamed = 0;
  let end = new Uint8Array();
  for await (const piece of rest.stream()) {
    streamed += piece.length;
    end = piece.slice(-5);
  }
  expect(streamed).toBe(10_000_000);
  expect(new TextDecoder().decode(end)).toBe("last\n");
});

test("it is sliced, read and streamed as a Blob in memory is", async () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => index * 7);
  const path = join(folder, "small.bin");
  await writeFile(path, bytes);
  const [inMemory, onDisk] = [new Blob([bytes]), await fileOnDisk(path)];
  const place = fc.option(fc.integer({ min: -150, max: 150 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(place, place, place, place, async (a, b, c, d) => {
      const [expected, found] = [inMemory, onDisk].map((blob) => blob.slice(a, b).slice(c, d));
      expect(found?.size).toBe(expected?.size);
      expect(await found?.bytes()).toEqual(await expected?.bytes());
      expect(await new Response(found?.stream()).bytes()).toEqual(await expected?.bytes());
    }),
  );
  expect(onDisk).toBeInstanceOf(Blob);
  expect(await onDisk.text()).toBe(await inMemory.text());
});

test("a file that changed or went since it was listed is not read by halves", async () => {
  const path = join(folder, "changing.csv");
  await writeFile(path, "a,b\n1,2\n");
  const blob = await fileOnDisk(path);
  await appendFile(path, "3,4\n");
  await expect(blob.text()).rejects.toMatchObject({ name: "NotReadableError" });
  await rm(path);
  await expect(blob.slice(0, 1).bytes()).rejects.toMatchObject({ name: "NotReadableError" });
  await expect(fileOnDisk(path)).rejects.toMatchObject({ code: "ENOENT" });
});
