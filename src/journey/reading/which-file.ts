// Of which file and of which source a row is, as SQL over `incoming`. In: what the readings of a table share. Out: expressions: words of ours where there is one file, columns where there are several.
import { quoted } from "../../database/load-table.ts";
import type { Meaning } from "../../exports/meaning/meaning.ts";

type Known = { readonly fileId: number | null; readonly meaning: Pick<Meaning, "source"> };

export function fileOf({ fileId }: Pick<Known, "fileId">): string {
  return fileId === null ? "file_id" : `${fileId}::usmallint`;
}

export function sourceOf({ fileId, meaning }: Known): string {
  return fileId === null ? "source" : `'${quoted(meaning.source)}'`;
}
