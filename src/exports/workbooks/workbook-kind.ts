// Whether a file is a workbook that can be opened. In: a blob. Out: its format, the code of the problem that says why not, or null when it is no workbook at all.
import type { ProblemCode } from "../../words/problems/index.ts";
import { unzipped, type ZipEntry, zipEntries } from "./zip-entries.ts";

export type WorkbookKind =
  | { readonly format: "xlsx" | "ods"; readonly entries: readonly ZipEntry[] }
  | { readonly refused: ProblemCode; readonly values: Readonly<Record<string, string | number>> };

/** What all parts of a workbook may come to, unpacked. A sheet of a million rows has about as much. */
const MOST_BYTES = 256 * 1024 * 1024;
const MEGABYTE = 1_000_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The name of the part that holds a workbook under a password, in UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].join("\0");

export async function workbookKind(blob: Blob): Promise<WorkbookKind | null> {
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (isStart(start, OLE)) return refused((await isEncrypted(blob)) ? "workbook-protected" : "workbook-old");
  if (!isStart(start, ZIP)) return null;
  const entries = await zipEntries(blob);
  if (entries === null) return (await looksLikeWorkbook(blob)) ? refused("workbook-damaged") : null;
  const kind = await kindOf(blob, entries);
  return kind === "xlsx" || kind === "ods" ? (tooLarge(blob, entries) ?? { format: kind, entries }) : kind;
}

function isStart(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

function refused(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}): WorkbookKind {
  return { refused: code, values };
}

async function isEncrypted(blob: Blob): Promise<boolean> {
  // The directory of such a container may be anywhere: those of one small part at its end.
  const ends = [blob.slice(0, 1024 * 1024), blob.slice(Math.max(0, blob.size - 1024 * 1024))];
  const texts = await Promise.all(
    ends.map(async (part) => new TextDecoder("latin1").decode(await part.arrayBuffer())),
  );
  return texts.some((text) => text.includes(ENCRYPTED));
}

async function looksLikeWorkbook(blob: Blob): Promise<boolean> {
  const head = new TextDecoder("latin1").decode(await blob.slice(0, 4_000).arrayBuffer());
  return /xl\/|\[Content_Types\]|opendocument\.spreadsheet/.test(head);
}

async function kindOf(
  blob: Blob,
  entries: readonly ZipEntry[],
): Promise<"xlsx" | "ods" | WorkbookKind | null> {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("xl/workbook.xml")) return "xlsx";
  if (names.has("xl/workbook.bin")) return refused("workbook-foreign", { format: "XLSB" });
  if (names.has("content.xml")) return openDocument(blob, entries);
  const isNumbers = entries.some(({ name }) => /(?:^|\/)Index(?:\.zip|\/.*\.iwa)$/.test(name));
  if (isNumbers) return refused("workbook-foreign", { format: "Numbers" });
  const isOffice = names.has("[Content_Types].xml") && [...names].some((name) => name.startsWith("xl/"));
  return isOffice ? "xlsx" : null;
}

/** A text document is no workbook; one under a password says so in its manifest. */
async function openDocument(blob: Blob, entries: readonly ZipEntry[]): Promise<"ods" | WorkbookKind | null> {
  const type = await partText(blob, entries, "mimetype");
  if (!type.includes("opendocument.spreadsheet")) return null;
  const manifest = await partText(blob, entries, "META-INF/manifest.xml");
  return manifest.includes("encryption-data") ? refused("workbook-protected") : "ods";
}

const MANIFEST_BYTES = 1024 * 1024;

async function partText(blob: Blob, entries: readonly ZipEntry[], name: string): Promise<string> {
  const entry = entries.find((found) => found.name === name);
  if (entry === undefined || entry.size > MANIFEST_BYTES) return "";
  return new TextDecoder().decode(await unzipped(blob, entry).catch(() => new Uint8Array()));
}

/** Unpacking stops where the declared size does, so that what is declared is all there will be; a size that hides is no size. */
function tooLarge(blob: Blob, entries: readonly ZipEntry[]): WorkbookKind | null {
  const hides = ({ size, packed, method }: ZipEntry) =>
    (size === 0 && packed > 2) || (method === 0 && size !== packed);
  if (entries.some(hides)) return refused("workbook-damaged");
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (Math.max(total, blob.size) <= MOST_BYTES) return null;
  const values = {
    size: Math.round(Math.max(total, blob.size) / MEGABYTE),
    most: Math.round(MOST_BYTES / MEGABYTE),
  };
  return refused("workbook-too-large", values);
}
