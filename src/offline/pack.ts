// Many files as one. In: their bytes, one after the other, compressed. Out: each file again, held against its size and hash.
import { type Bytes, gunzip } from "../sealed/gzip.ts";
import type { Entry, Pack } from "./manifest.ts";

export type Unpacked = { readonly entry: Entry; readonly bytes: Bytes };

/** The files of a pack in the order in which it names them; throws where it is not what it says. */
export async function unpack(bytes: Bytes, pack: Pack): Promise<readonly Unpacked[]> {
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

/** SHA-256 in hexadecimal. */
export async function hashOf(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether these bytes are the file that was published. */
export async function isEntry(bytes: Bytes, { size, hash }: Entry): Promise<boolean> {
  return bytes.length === size && (await hashOf(bytes)) === hash;
}
