// How the site's worker answers a page. In: a request, what is kept, the network. Out: the file of the same build as the page that asks, from whichever has it.
import type { Opener } from "../sealed/opener.ts";
import { bytesOf, type Shelf } from "./shelf.ts";

export type Asking = {
  readonly request: Request;
  /** The page that asks; "" for a page yet to come. */
  readonly client: string;
  /** The page, or the worker, that the answer becomes. */
  readonly coming: string;
  /** What the browser has already asked for while the worker woke up. */
  readonly preloaded: Promise<Response | undefined>;
};

export type Surroundings = {
  readonly scope: string;
  readonly shelf: Shelf;
  readonly network: (request: Request) => Promise<Response>;
  readonly patience: number;
};

export type Responder = {
  readonly respond: (asking: Asking, opener: Opener | null) => Promise<Response>;
  /** The build from which a page was shown for want of network, or null. */
  readonly shownFrom: (client: string) => string | null;
};

/** Names that change with their content: whoever has such a file has the right one. */
const LASTING = /^(?:_astro|answers|offline)\/|^parcours-[\w-]+\.duckdb$/u;
/** After a network that did not answer in time, for how long it is not waited for again, in milliseconds. */
const PAUSE = 60_000;

export function createResponder({ scope, shelf, network, patience }: Surroundings): Responder {
  const shown = new Map<string, string>();
  let slowUntil = 0;

  /** The request as it came, unless what is published has another name. */
  const online = async (stored: string, { request, preloaded }: Asking): Promise<Response> => {
    if (pathOf(request.url, scope) === stored) return (await preloaded) ?? network(request);
    // Under its closed name a page is no page to the browser, which would show an old one without asking.
    return network(new Request(scope + stored, { method: request.method, cache: "no-cache" }));
  };
  /** A page, or a fact about the site: the network's, unless it does not answer in time and a copy is kept. */
  const newest = async (stored: string, asking: Asking): Promise<Response> => {
    // A page yet to come is asked for anew, whatever the one before it was shown from (browsers name that one as the client).
    const before = isPage(asking) ? undefined : shown.get(asking.client);
    const from = before ?? (await shelf.newest());
    const kept = from === null ? null : await (await shelf.build(from)).find(stored);
    const showKept = (response: Response): Response => {
      if (isPage(asking) && from !== null) shown.set(asking.coming, from);
      return response;
    };
    if (kept !== null && (before !== undefined || Date.now() < slowUntil)) return showKept(kept);
    const late = Symbol("late");
    const ask = online(stored, asking);
    const waits = kept === null ? [ask] : [ask, after(patience, late)];
    const answer = await Promise.race(waits).catch(() => null);
    if (answer === late) {
      slowUntil = Date.now() + PAUSE;
      // An answer after all, or a refusal: the next page asks again.
      const again = (): void => {
        slowUntil = 0;
      };
      ask.then(again, again);
    }
    if (answer instanceof Response && answer.status < 500) return answer;
    if (kept !== null) return showKept(kept);
    return answer instanceof Response ? answer : Response.error();
  };
  /** A file as it is published, opened where it is sealed. */
  const file = async (path: string, asking: Asking, opener: Opener | null): Promise<Response> => {
    const stored = opener === null ? path : await opener.nameOf(path);
    const found = await (LASTING.test(path) ? lasting(stored, asking) : newest(stored, asking));
    // Whether it is there can be told without opening it.
    const isClosed = opener !== null && found.ok && asking.request.method !== "HEAD";
    return isClosed ? openedBy(opener, path, found) : found;
  };
  const lasting = async (stored: string, asking: Asking): Promise<Response> =>
    (await shelf.anywhere(stored)) ?? online(stored, asking);
  /** The site's own page for addresses of none; null where there is none either. */
  const lost = async (asking: Asking, opener: Opener | null): Promise<Response | null> => {
    const page = isPage(asking) ? await file("404.html", asking, opener) : null;
    return page?.ok ? new Response(page.body, { status: 404, headers: page.headers }) : null;
  };
  const answer = async (path: string, asking: Asking, opener: Opener | null): Promise<Response> => {
    const found = await file(path, asking, opener);
    const isLost = found.type === "error" || (opener !== null && found.status === 404);
    if (!isLost) return found;
    // What is not sealed lies open (the lock page and its script), or is of a build with another lock: then that one's lock page is shown.
    return (await lost(asking, opener)) ?? (opener === null ? found : file(path, asking, null));
  };

  return {
    respond: async (asking, opener) => {
      const path = pathOf(asking.request.url, scope);
      // "…/revue" is no page, but what hosts lead to "…/revue/".
      const isOpen = isPage(asking) && !/^$|\/$|\.html$/u.test(path);
      const found = await answer(path, asking, isOpen ? null : opener);
      return asking.request.method === "HEAD" ? headOf(found) : found;
    },
    shownFrom: (client) => shown.get(client) ?? null,
  };
}

/** An engine's worker is yet to come too, but no page. */
function isPage({ request }: Asking): boolean {
  return request.mode === "navigate";
}

/** "https://…/base/revue/index.html?a=b" → "revue/". */
export function pathOf(url: string, scope: string): string {
  const { origin, pathname } = new URL(url);
  return decoded((origin + pathname).slice(scope.length)).replace(/(^|\/)index\.html$/u, "$1");
}

/** "%" that stands for nothing is a sign like any other. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function openedBy(opener: Opener, path: string, response: Response): Promise<Response> {
  const bytes = await opener.open(path, await bytesOf(response));
  const headers = { "content-type": typeOf(path), "content-length": String(bytes.length) };
  return new Response(bytes, { headers: { ...headers, "cache-control": "no-store" } });
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain;charset=utf-8",
  wasm: "application/wasm",
  woff2: "font/woff2",
};

/** What a file is, by its name: pages have none. */
function typeOf(path: string): string {
  if (path === "" || /(?:\/|\.html)$/u.test(path)) return "text/html;charset=utf-8";
  return TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}

function headOf({ status, headers }: Response): Response {
  return new Response(null, { status, headers });
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((done) => setTimeout(() => done(value), milliseconds));
}
