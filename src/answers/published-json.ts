// A published JSON file, written and read. In: what it holds. Out: its text with the schema's version, and back; another version is told, never half understood.
import { inColumns, inRows } from "./columns.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";

/** A file written by another version of the site: whoever reads it must say so. */
export class OtherVersion extends Error {
  override readonly name = "OtherVersion";
}

export function publishedText(content: object): string {
  return JSON.stringify({ version: SCHEMA_VERSION, ...content });
}

/** An answer: its lists by column, half as long (columns.ts). Files that people keep and read are told by row. */
export function answerText(content: object): string {
  return publishedText(inColumns(content) as object);
}

/**
 * Reads a file's JSON by its version, and answers by their kind too. Its whole shape is held against schema.ts at build and in tests: a
 * browser would fetch and run that library at every visit, for files that one build wrote together.
 * @throws OtherVersion, and Error when it is another file than the one asked for.
 */
export function fromPublished<T extends object>(json: unknown, file: string, kind?: string): T {
  if (typeof json !== "object" || json === null) throw new Error(`invalid ${file}: no object`);
  const { version, ...content } = json as { readonly version?: unknown; readonly kind?: unknown };
  if (version !== SCHEMA_VERSION)
    throw new OtherVersion(`${file} is of version ${String(version)}, not ${SCHEMA_VERSION}`);
  if (kind !== undefined && content.kind !== kind) throw new Error(`invalid ${file}: no ${kind}`);
  return inRows(content) as T;
}
