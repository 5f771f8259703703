// Many files as one. In: their bytes, one after the other, compressed. Out: each file again, held against its size and hash.
import type { Entry, Pack } from "./manifest.ts";

export type Unpacked = { readonly entry: Entry; readonly bytes: Uint8Array<ArrayBuffer> };

/** The files of a pack in the order in which it names them; throws where it is not what it says. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, pack: Pack): Promise<readonly Unpacked[]> {
  const all = await gunzip(bytes);
  const whole = pack.holds.reduce((sum, { size }) => sum + size, 0);
  if (all.length !== whole) throw new Error(`${pack.file.path}: ${all.length} bytes inside, not ${whole}`);
  let start = 0;
  return pack.holds.map((entry) => {
    const bytes = all.slice(start, start + entry.size);
    start += entry.size;
    return { entry, bytes };
  });
}

export function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream("gzip"));
}

export function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new DecompressionStream("gzip"));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** SHA-256 in hexadecimal. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether these bytes are the file that was published. */
export async function isEntry(bytes: Uint8Array<ArrayBuffer>, { size, hash }: Entry): Promise<boolean> {
  return bytes.length === size && (await hashOf(bytes)) === hash;
}
