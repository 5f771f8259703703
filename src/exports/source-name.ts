// A source's short name when nobody gave one. In: a path. Out: the file's base name as a lower-case word.
import { fold } from "./fold.ts";

/** "crm/Suivi Leads (2026).csv" → "suivi-leads-2026". */
export function sourceName(path: string): string {
  const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z0-9]{1,4}$/i, "");
  return (
    fold(base)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "") || "export"
  );
}
