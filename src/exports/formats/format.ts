// What one format file says. In: a table's header and sample. Out: what the columns mean.
import { fold } from "../cells/fold.ts";
import type { Meaning } from "../meaning/meaning.ts";
import type { Problem } from "../problem.ts";
import type { Table } from "../rows/table.ts";

export type Format = {
  /** "shopify-orders" */
  readonly id: string;
  /** What people call such a file: "Commandes Shopify". */
  readonly names: { readonly fr: string; readonly en: string };
  /** What people call the tool that wrote it, in every language: "Shopify". */
  readonly tool: string;
  /** Every entry must be met by one column: a name, several names of the same thing, or a pattern on the folded header. */
  readonly signature: readonly (string | readonly string[] | RegExp)[];
  /** Of opinions: "public" where whoever wants to writes, "asked" where the company chose whom to ask. Either way not all customers speak. */
  readonly opinions?: "public" | "asked";
  /** True where each file is a source of its own, called after it: a survey. */
  readonly ownSource?: boolean;
  /** True for one that only names what the shape says. */
  readonly byShape?: boolean;
  /** Null (with a problem) when the export is recognised but says nothing usable. */
  readonly read: (table: Table, report: Problem[]) => Meaning | null;
};

/** True when the header has every column of the signature, whatever the order, the case and the accents. */
export function bears(table: Pick<Table, "folded">, format: Format): boolean {
  return format.signature.every((entry) => {
    if (entry instanceof RegExp) return table.folded.some((header) => entry.test(header));
    const names = (typeof entry === "string" ? [entry] : entry).map(fold);
    return names.some((name) => table.folded.includes(name));
  });
}
