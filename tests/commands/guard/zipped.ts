// Zips written by hand for tests. In: names and texts. Out: the bytes of a zip, as the archivers write it.
import { deflateRawSync } from "node:zlib";

type Options = { readonly locked?: boolean; readonly stored?: boolean };

export function zipped(files: Readonly<Record<string, string | Buffer>>, options: Options = {}): Buffer {
  const parts: Buffer[] = [];
  const contents: Buffer[] = [];
  for (const [name, text] of Object.entries(files)) {
    const at = parts.reduce((sum, part) => sum + part.length, 0);
    const packed = options.stored ? Buffer.from(text) : deflateRawSync(Buffer.from(text));
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(options.locked ? 1 : 0, 2);
    facts.writeUInt16LE(options.stored ? 0 : 8, 4);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), facts, Buffer.from(name), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    contents.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), facts, place, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(
    parts.reduce((sum, part) => sum + part.length, 0),
    16,
  );
  return Buffer.concat([...parts, ...contents, end]);
}
