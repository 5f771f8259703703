// The table of contents of a ZIP archive. In: a blob. Out: its entries with the sizes they declare, or null when it is no whole archive.

export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  /** Size once unpacked, as declared: whoever unpacks must stop there. */
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record may be followed by a comment of 64 KB. */
const LOOKED_BYTES = 22 + 65_535;
const FULL_32 = 0xffffffff;

export async function zipEntries(blob: Blob): Promise<ZipEntry[] | null> {
  const tail = await viewOf(blob, Math.max(0, blob.size - LOOKED_BYTES), blob.size);
  const end = endRecord(tail);
  if (end === null) return null;
  const count = tail.getUint16(end + 10, true);
  const [size, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  // Sizes of 4 GB and more, or 65,535 entries, stand elsewhere: no workbook that we would open.
  if (start + size > blob.size || count === 0xffff) return null;
  return entriesIn(await viewOf(blob, start, start + size), count);
}

/** The bytes of an entry; rejects when they are not what the entry declares. */
export async function unzipped(blob: Blob, entry: ZipEntry): Promise<Uint8Array> {
  const header = await viewOf(blob, entry.at, entry.at + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw new Error("not a local header");
  const start = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = blob.slice(start, start + entry.packed);
  if (entry.method === 0) return new Uint8Array(await packed.arrayBuffer());
  const stream = packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return firstBytes(stream, entry.size);
}

async function firstBytes(stream: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let read = 0;
  for await (const piece of pieces(stream)) {
    if (read + piece.length > size) throw new Error("more bytes than declared");
    bytes.set(piece, read);
    read += piece.length;
  }
  return bytes.subarray(0, read);
}

/** Not every browser lets a stream be walked through. */
async function* pieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function viewOf(blob: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await blob.slice(start, end).arrayBuffer());
}

function endRecord(tail: DataView): number | null {
  for (let at = tail.byteLength - 22; at >= 0; at--) if (tail.getUint32(at, true) === END) return at;
  return null;
}

function entriesIn(view: DataView, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const lengths = { name: name ?? 0, extra: extra ?? 0, comment: comment ?? 0 };
    if (at + 46 + lengths.name + lengths.extra > view.byteLength) return null;
    entries.push(entryAt(view, at, lengths));
    at += 46 + lengths.name + lengths.extra + lengths.comment;
  }
  return entries;
}

function entryAt(view: DataView, at: number, lengths: { name: number; extra: number }): ZipEntry {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, lengths.name);
  const wide = wideSizes(view, at + 46 + lengths.name, lengths.extra);
  // The wide sizes are there only for those that are full, in this order.
  const sized = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  const [size = 0, packed = 0, start = 0] = sized.map((value) =>
    value === FULL_32 ? (wide.shift() ?? value) : value,
  );
  return {
    name: new TextDecoder().decode(bytes),
    method: view.getUint16(at + 10, true),
    packed,
    size,
    at: start,
  };
}

/** Some tools write the sizes of ZIP64 beside every entry, however small. */
function wideSizes(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fields = Math.min(3, view.getUint16(at + 2, true) >> 3, (start + length - at - 4) >> 3);
    return Array.from({ length: fields }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
  }
  return [];
}
