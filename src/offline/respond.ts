// How the site's worker answers a page. In: a request, what is kept, the network. Out: the file of the same build as the page that asks, from whichever has it.
import { bytesOf, type Shelf } from "./shelf.ts";

/** What opens the files of a sealed site; null where they are published as they are. */
export type Opener = {
  /** Under which name a path is published. */
  readonly nameOf: (path: string) => Promise<string>;
  readonly open: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
};

export type Asking = {
  readonly request: Request;
  /** The page that asks; "" for a page yet to come. */
  readonly client: string;
  /** The page that a navigation leads to. */
  readonly coming: string;
  /** What the browser has already asked for while the worker woke up. */
  readonly preloaded: Promise<Response | undefined>;
};

export type Surroundings = {
  readonly scope: string;
  readonly shelf: Shelf;
  readonly network: (request: Request | string) => Promise<Response>;
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

  /** A page, or a fact about the site: the network's, unless it does not answer in time and a copy is kept. */
  const newest = async (path: string, stored: string, asking: Asking): Promise<Response> => {
    const { request, client, coming } = asking;
    const from = shown.get(client) ?? (await shelf.newest());
    const kept = from === null ? null : await (await shelf.build(from)).find(stored);
    const showKept = (response: Response): Response => {
      if (coming !== "" && from !== null) shown.set(coming, from);
      return response;
    };
    if (kept !== null && (shown.has(client) || Date.now() < slowUntil)) return showKept(kept);
    const late = Symbol("late");
    const ask = (async () =>
      (await asking.preloaded) ?? network(stored === path ? request : scope + stored))();
    const waits = kept === null ? [ask] : [ask, after(patience, late)];
    const answer = await Promise.race(waits).catch(() => null);
    if (answer === late) {
      slowUntil = Date.now() + PAUSE;
      ask.catch(() => undefined);
    }
    if (answer instanceof Response && answer.status < 500) return answer;
    if (kept !== null) return showKept(kept);
    return answer instanceof Response ? answer : noPage(request);
  };
  /** An address of no page, without network: the site's own page for those. */
  const noPage = async (request: Request): Promise<Response> => {
    const from = request.mode === "navigate" ? await shelf.newest() : null;
    const page = from === null ? null : await (await shelf.build(from)).find("404.html");
    return page === null ? Response.error() : new Response(page.body, { status: 404, headers: page.headers });
  };
  const find = async (path: string, stored: string, asking: Asking): Promise<Response> => {
    if (!LASTING.test(path)) return newest(path, stored, asking);
    return (await shelf.anywhere(stored)) ?? network(stored === path ? asking.request : scope + stored);
  };

  return {
    respond: async (asking, opener) => {
      const path = pathOf(asking.request.url, scope);
      const stored = opener === null ? path : await opener.nameOf(path);
      const found = await find(path, stored, asking);
      const opened = opener === null || !found.ok ? found : await openedBy(opener, path, found);
      return asking.request.method === "HEAD" ? headOf(opened) : opened;
    },
    shownFrom: (client) => shown.get(client) ?? null,
  };
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
