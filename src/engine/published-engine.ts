// The engine over the published data, started once. In: the site and its address. Out: the engine, and how far it is.
import type { EngineStatus } from "../answers/asker.ts";
import type { Site } from "../answers/site.ts";
import { type EngineClient, startEngine } from "./engine-client.ts";

export type PublishedEngine = {
  /** Starts it, or gives the one that was started. A failed start is kept: asking again would fail again, after as long. */
  readonly start: () => Promise<EngineClient>;
  /** Once it runs: asked at once, without waiting for what is already there. */
  readonly running: () => EngineClient | null;
  readonly status: () => EngineStatus;
  /** Calls the listener at each change of status; returns the way to stop it. */
  readonly onStatus: (listener: (status: EngineStatus) => void) => () => void;
};

/** `base` is the site's root, ending in "/". */
export function createPublishedEngine(base: string, site: Site, startWorker: () => Worker): PublishedEngine {
  const listeners = new Set<(status: EngineStatus) => void>();
  let status: EngineStatus = "idle";
  let starting: Promise<EngineClient> | null = null;
  let running: EngineClient | null = null;
  const tell = (next: EngineStatus): void => {
    status = next;
    for (const listener of listeners) listener(next);
  };
  const start = async (): Promise<EngineClient> => {
    tell("starting");
    running = await open(base, site, startWorker).catch((cause: unknown) => {
      tell("failed");
      throw new Error("the engine could not start", { cause });
    });
    tell("ready");
    return running;
  };
  return {
    start: () => {
      starting ??= start();
      return starting;
    },
    running: () => running,
    status: () => status,
    onStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Closes the engine when it fails: nobody will ask it anything. */
async function open(base: string, site: Site, startWorker: () => Worker): Promise<EngineClient> {
  const client = startEngine(startWorker);
  try {
    const database = new URL(`${base}${site.database}`, location.href).href;
    await client.request<"open">({ kind: "open", site, database });
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}
