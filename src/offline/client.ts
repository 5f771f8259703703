// The page's side of the site's worker. In: a base path and the build that the page is of. Out: what this device keeps, as a store to subscribe to, and the wish to prepare a meeting.
import type { Kept, Proof, Reply, Request, Step } from "./messages.ts";

export type OfflineState = {
  /** Null until it is known; false where this browser keeps no site. */
  readonly able: boolean | null;
  /** Whether pages and answers of this build are kept. */
  readonly kept: boolean;
  readonly proof: Proof | null;
  readonly step: Step | null;
  readonly failed: { readonly why: "full" | "missing"; readonly paths: readonly string[] } | null;
  /** A newer build is published than the one on screen. */
  readonly newer: boolean;
  /** Since when the copy on screen is kept, where it is shown for want of network. */
  readonly copyOf: string | null;
};

/** What it needs of the browser; a test passes its own. */
export type Browser = {
  readonly container: () => ServiceWorkerContainer | undefined;
  readonly persist: () => Promise<unknown>;
  /** Whether pages and answers may be kept without being asked. */
  readonly mayKeep: () => boolean;
  /** Whenever the reader comes back to the page. */
  readonly onReturn: (listener: () => void) => void;
};

export type Offline = {
  readonly snapshot: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for the worker, and has this build kept. */
  readonly start: (base: string, build: string) => Promise<void>;
  readonly prepare: () => Promise<void>;
  /** Has the worker that answers this page forget the key of a sealed site. */
  readonly lock: () => Promise<void>;
};

const NOTHING: OfflineState = {
  able: null,
  kept: false,
  proof: null,
  step: null,
  failed: null,
  newer: false,
  copyOf: null,
};

export function createOffline(browser: Browser): Offline {
  let state = NOTHING;
  let started: { readonly registration: ServiceWorkerRegistration; readonly build: string } | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<OfflineState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** What the worker of some build says; that of another build is of one yet to be shown, or about to go. */
  const hear = ({ version, since, prepared, fromKept }: Kept, build: string): void => {
    if (version === build) set({ kept: since !== null, proof: prepared });
    if (fromKept) set({ copyOf: since });
  };
  const meet = async (worker: ServiceWorker, build: string): Promise<void> => {
    await installed(worker);
    if (worker.state === "redundant") return;
    const kept = await ask(worker, { kind: "hello", build });
    if (kept === null) return;
    hear(kept, build);
    // One that waits is newer than the page, or of its own build.
    const isNewer = kept.version !== build && started?.registration.active !== worker;
    if (kept.since === null && browser.mayKeep()) {
      const now = await ask(worker, { kind: "keep" });
      if (now !== null) hear(now, build);
    }
    if (isNewer) set({ newer: true });
    else if (kept.version === build) set({ newer: false });
  };

  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async (base, build) => {
      const container = browser.container();
      const registration = await container
        ?.register(`${base}sw.js`, { scope: base, updateViaCache: "none" })
        .catch(() => container.getRegistration(base));
      if (registration === undefined) return set({ able: false });
      started = { registration, build };
      set({ able: true });
      const workers = [registration.active, registration.waiting, registration.installing];
      registration.addEventListener("updatefound", () => {
        if (registration.installing !== null) void meet(registration.installing, build);
      });
      browser.onReturn(() => void registration.update().catch(() => undefined));
      for (const worker of workers) if (worker !== null) await meet(worker, build);
    },
    lock: async () => {
      const active = browser.container()?.controller;
      if (active) await ask(active, { kind: "lock" });
    },
    prepare: async () => {
      if (started === null) return;
      const { registration, build } = started;
      set({ step: { done: 0, files: 0, phase: "fetch" }, failed: null, proof: null });
      await browser.persist().catch(() => undefined);
      const worker = await workerOf(registration, build);
      const end = worker === null ? null : await talk(worker, { kind: "prepare" }, (step) => set({ step }));
      if (end?.kind === "proved") return set({ step: null, kept: true, proof: end.proof });
      const { why, paths } = end?.kind === "failed" ? end : ({ why: "missing", paths: [] } as const);
      set({ step: null, failed: { why, paths } });
    },
  };
}

/** The worker of the build on screen, among those there are. */
async function workerOf(
  { active, waiting, installing }: ServiceWorkerRegistration,
  build: string,
): Promise<ServiceWorker | null> {
  for (const worker of [active, waiting, installing]) {
    if (worker === null) continue;
    await installed(worker);
    const kept = await ask(worker, { kind: "hello", build });
    if (kept?.version === build) return worker;
  }
  return null;
}

function installed(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (worker.state !== "installing" && worker.state !== "parsed") done();
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

async function ask(worker: ServiceWorker, request: Request): Promise<Kept | null> {
  const end = await talk(worker, request, () => undefined);
  return end.kind === "kept" ? end.kept : null;
}

type End = Exclude<Reply, { readonly kind: "step" }>;

/** Longer without a word, and the worker is taken for dead (browsers end those that take too long), in milliseconds. */
const SILENCE = 300_000;

function talk(worker: ServiceWorker, request: Request, tell: (step: Step) => void): Promise<End> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const end = (reply: End): void => {
      clearTimeout(watch);
      port1.close();
      done(reply);
    };
    const giveUp = (): void => end({ kind: "failed", why: "missing", paths: [] });
    let watch = setTimeout(giveUp, SILENCE);
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind !== "step") return end(data);
      clearTimeout(watch);
      watch = setTimeout(giveUp, SILENCE);
      tell(data.step);
    };
    worker.postMessage(request, [port2]);
  });
}
