// What an archive holds. In: its bytes. Out: each file's own, by its path.
import { inflateRawSync } from "node:zlib";
import { zipEntries } from "../../src/exports/workbooks/zip-entries.ts";

export async function openArchive(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await zipEntries(new Blob([new Uint8Array(bytes)]));
  if (entries === null) throw new Error("no whole archive");
  return new Map(
    entries.map(({ name, method, packed, at }) => {
      const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
      const data = bytes.subarray(start, start + packed);
      return [name, method === 0 ? data : inflateRawSync(data)];
    }),
  );
}
