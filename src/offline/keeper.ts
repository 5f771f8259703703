// THIS FILE SHIPS TO THE BROWSER, as the site's own worker (sw.js). In: requests and messages of its pages. Out: files from the network or from what is kept.

import { keyStore } from "../sealed/key-store.ts";
import { type Opener, openerOf } from "../sealed/opener.ts";
import { keep, prepare } from "./fill.ts";
import type { Keeping } from "./manifest.ts";
import type { Kept, Reply, Request as Wish } from "./messages.ts";
import { createResponder, pathOf } from "./respond.ts";
import type { Client, MessageEventOfClient, WorkerScope } from "./scope.ts";
import { openShelf } from "./shelf.ts";

const world = self as unknown as WorkerScope & { readonly PARCOURS: Keeping };
const mine = world.PARCOURS;
const scope = world.registration.scope;
const shelf = openShelf(caches, scope);
const keys = keyStore(indexedDB);
/** Longer, and a reader is shown what is kept, in milliseconds. */
const PATIENCE = 4_000;
const responder = createResponder({ scope, shelf, network: (request) => fetch(request), patience: PATIENCE });

// It waits until no page of an older one is open (nothing here hurries it), and installs without fetching: pages ask it to keep their
// files once they have nothing better to do.
world.addEventListener("activate", (event) => {
  event.waitUntil(take());
});

/** Pages opened before there was a worker are its own too: the network may be cut before they are loaded again. */
async function take(): Promise<void> {
  // Of a sealed site the browser would ask for the lock page each time.
  await world.registration.navigationPreload?.[mine.sealed ? "disable" : "enable"]();
  if (!mine.sealed) await keys.forget(scope);
  await world.clients.claim();
  if ((await pages()).length === 0) await shelf.sweep(mine.version);
}

async function pages(): Promise<readonly Client[]> {
  const all = await world.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
}

world.addEventListener("fetch", (event) => {
  const { request, clientId, resultingClientId, preloadResponse } = event;
  const isOurs = request.url.startsWith(scope) && ["GET", "HEAD"].includes(request.method);
  if (!isOurs || pathOf(request.url, scope) === "sw.js") return;
  // A navigation that is answered without it would tell the console that it was in vain.
  event.waitUntil(preloadResponse.catch(() => undefined));
  const asking = { request, client: clientId, coming: resultingClientId, preloaded: preloadResponse };
  event.respondWith(openerNow().then((opener) => responder.respond(asking, opener)));
});

/** Asked for once: a page that has a new key, or wants it forgotten, says so. */
let opening: Promise<Opener | null> | null = null;

function openerNow(): Promise<Opener | null> {
  opening ??= openerOf(keys, scope).catch(() => null);
  return opening;
}

async function lock(asking: Client | null): Promise<void> {
  await keys.forget(scope);
  opening = null;
  // Whatever else shows the site shows the lock page from now on; the page that asks goes by itself.
  const others = (await pages()).filter(({ id }) => id !== asking?.id);
  await Promise.allSettled(others.map((page) => page.navigate(page.url)));
}

world.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (port === undefined) return;
  event.waitUntil(
    replyTo(event.data as Wish, event, (reply) => port.postMessage(reply)).catch((cause: unknown) => {
      const isFull = cause instanceof DOMException && cause.name === "QuotaExceededError";
      const failed: Reply = { kind: "failed", why: isFull ? "full" : "missing", paths: [] };
      port.postMessage(failed);
    }),
  );
});

/** One filling at a time. */
let filling: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = filling.then(work);
  filling = turn.catch(() => undefined);
  return turn;
}

async function replyTo(
  wish: Wish,
  { source }: MessageEventOfClient,
  reply: (reply: Reply) => void,
): Promise<void> {
  if (wish.kind === "hello") await sweepBehind(wish.build);
  if (wish.kind === "unlocked") opening = null;
  if (wish.kind === "lock") await lock(source);
  if (wish.kind === "keep") await inTurn(() => keep(shelf, get, mine));
  if (wish.kind !== "prepare") return reply({ kind: "kept", kept: await kept(source?.id ?? "") });
  const prepared = await inTurn(() => prepare(shelf, get, mine, (step) => reply({ kind: "step", step })));
  if ("proof" in prepared) reply({ kind: "proved", proof: prepared.proof });
  else reply({ kind: "failed", why: "missing", paths: prepared.missing });
}

async function kept(client: string): Promise<Kept> {
  const build = await shelf.build(mine.version);
  return {
    version: mine.version,
    since: await build.noted(".kept"),
    prepared: await build.noted(".proof"),
    fromKept: responder.shownFrom(client) !== null,
  };
}

/** Files of older builds go once the one page that is open is of this one. */
async function sweepBehind(build: string): Promise<void> {
  if (build === mine.version && (await pages()).length === 1) await shelf.sweep(mine.version);
}

/** Never an older copy of the browser's own, and never before what the reader waits for. */
function get(path: string): Promise<Response> {
  return fetch(scope + path, { cache: "no-cache", priority: "low" });
}
