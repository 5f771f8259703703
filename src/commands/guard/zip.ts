// What a zip holds (a workbook is one). In: bytes. Out: each file inside it, unpacked, or null where it cannot be looked into.
import { inflateRawSync } from "node:zlib";

export type Member = { readonly name: string; readonly bytes: Buffer };

/** A table of contents ends within its last 64 KB; one file inside unpacks to at most this, so that a zip bomb is refused, not opened. */
const END_WITHIN = 65_557;
const LARGEST = 256 * 1024 * 1024;
const [STORED, DEFLATED] = [0, 8];

/** Null for what is no whole zip, for one under a password, and for one packed in a way that only its own tool knows. */
export function unzip(bytes: Buffer): Member[] | null {
  try {
    const end = bytes.lastIndexOf("PK\u0005\u0006", bytes.length, "latin1");
    if (end < 0 || end < bytes.length - END_WITHIN) return null;
    const members: Member[] = [];
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      const { member, next } = memberAt(bytes, at);
      if (!member.name.endsWith("/")) members.push(member);
      at = next;
    }
    return members;
  } catch {
    return null;
  }
}

/** One line of the table of contents, and the file that it tells of; throws where either is not as zips have it. */
function memberAt(bytes: Buffer, at: number): { member: Member; next: number } {
  if (bytes.readUInt32LE(at) !== 0x02014b50) throw new RangeError("no table of contents");
  const isLocked = (bytes.readUInt16LE(at + 8) & 1) === 1;
  const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
  const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (isLocked || ![STORED, DEFLATED].includes(method)) throw new RangeError("locked");
  const content = bytes.subarray(start, start + packed);
  return {
    member: {
      name,
      bytes: method === STORED ? content : inflateRawSync(content, { maxOutputLength: LARGEST }),
    },
    next: at + 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0),
  };
}
