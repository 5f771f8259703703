// One dropped file by itself. In: the file, and an entry that says how to read it. Out: what reading gives.
import type { SourceMapping } from "../exports/meaning/mapping.ts";
import { startEngine } from "./engine-client.ts";
import { fetchCompany } from "./fetch-company.ts";
import type { EngineResults } from "./messages.ts";
import { newWorker } from "./new-worker.ts";

type ReadAlone = {
  /** The site's root, ending in "/". */
  readonly base: string;
  readonly mapping: SourceMapping;
  readonly startWorker?: () => Worker;
};

/** A file read by itself, in an engine of its own, as the entry that is offered for it would have it read. */
export async function readAlone(
  file: File,
  { base, mapping, startWorker = newWorker }: ReadAlone,
): Promise<EngineResults["load"]> {
  const client = startEngine(startWorker);
  try {
    const company = { ...(await fetchCompany(base)), sources: [mapping] };
    return await client.request<"load">({ kind: "load", files: [file], company, telling: true });
  } finally {
    client.close();
  }
}
