// The engine over dropped files. In: files, one wish after another. Out: the engine of the latest that held something, and its site.
import type { Loaded, Progress } from "../answers/asker.ts";
import type { Site } from "../answers/site.ts";
import { type EngineClient, startEngine } from "./engine-client.ts";
import { fetchCompany } from "./fetch-company.ts";

export type DroppedEngine = {
  /** Null while the published data is shown. */
  readonly current: () => { readonly engine: EngineClient; readonly site: Site } | null;
  readonly load: (files: readonly File[], tell?: (progress: Progress) => void) => Promise<Loaded>;
  /** Stops reading and gives its memory back; what is being loaded then has nothing usable. */
  readonly cancel: () => void;
  /** Gives up the dropped data too. */
  readonly reset: () => void;
};

/** `base` is the site's root, ending in "/". */
export function createDroppedEngine(base: string, startWorker: () => Worker): DroppedEngine {
  let current: ReturnType<DroppedEngine["current"]> = null;
  /** Reads dropped files now. */
  let loading: EngineClient | null = null;
  let lastWish = 0;
  const cancel = (): void => {
    lastWish += 1;
    loading?.close();
    loading = null;
  };
  return {
    current: () => current,
    load: async (files, tell) => {
      // Two loads at once would take the memory of two.
      cancel();
      const wish = lastWish;
      const client = startEngine(startWorker);
      loading = client;
      const loaded = await loadInto(client, base, files, tell).catch((error: unknown) => {
        if (wish === lastWish) throw error;
        return { site: null, problems: [] };
      });
      if (loading === client) loading = null;
      // Files dropped since, or a return to the published data, must not be undone by slower ones.
      if (loaded.site === null || wish !== lastWish) {
        client.close();
        return loaded;
      }
      current?.engine.close();
      current = { engine: client, site: loaded.site };
      return loaded;
    },
    cancel,
    reset: () => {
      cancel();
      current?.engine.close();
      current = null;
    },
  };
}

/** Closes the engine when it fails: nobody will ask it anything. */
async function loadInto(
  client: EngineClient,
  base: string,
  files: readonly File[],
  tell?: (progress: Progress) => void,
): Promise<Loaded> {
  try {
    return await client.request<"load">({ kind: "load", files, company: await fetchCompany(base) }, tell);
  } catch (error) {
    client.close();
    throw error;
  }
}
