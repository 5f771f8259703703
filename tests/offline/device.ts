// A device and a host without a browser. In: files by path. Out: caches that hold responses, and a network that counts and can be cut.
import { createHash } from "node:crypto";
import type { Entry, Keeping, Manifest } from "../../src/offline/manifest.ts";
import type { Stores } from "../../src/offline/shelf.ts";
import { gzip } from "../../src/sealed/gzip.ts";

export const SCOPE = "https://maison.example/site/";
export const bytes = (text: string) => new TextEncoder().encode(text);
export const entry = (path: string, content: string | Uint8Array): Entry => {
  const all = typeof content === "string" ? bytes(content) : content;
  return { path, size: all.length, hash: createHash("sha256").update(all).digest("hex") };
};

export function emptyDevice(): Stores {
  const caches = new Map<string, Map<string, Response>>();
  const keyOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const cacheOf = (files: Map<string, Response>) =>
    ({
      match: async (request: RequestInfo) => files.get(keyOf(request))?.clone(),
      put: async (request: RequestInfo, response: Response) => void files.set(keyOf(request), response),
      delete: async (request: RequestInfo) => files.delete(keyOf(request)),
    }) as unknown as Cache;
  return {
    open: async (name) => {
      const files = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, files);
      return cacheOf(files);
    },
    keys: async () => [...caches.keys()],
    delete: async (name) => caches.delete(name),
  };
}

export type Host = {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly asked: string[];
  readonly get: (path: string) => Promise<Response>;
  isCut: boolean;
};

export function hostOf(files: Readonly<Record<string, string>>): Host {
  const held = new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]));
  const host: Host = {
    files: held,
    asked: [],
    isCut: false,
    get: async (path) => {
      if (host.isCut) throw new TypeError("Failed to fetch");
      host.asked.push(path);
      const found = held.get(path);
      return found === undefined
        ? new Response("", { status: 404 })
        : new Response(found, {
            headers: { "content-type": path.endsWith(".json") ? "application/json" : "text/html" },
          });
    },
  };
  return host;
}

/** A build of these files, published at the host: answers in a pack, engine and database for later. */
export async function publish(
  host: Host,
  version: string,
  files: Readonly<Record<string, string>>,
): Promise<Keeping> {
  const entries = Object.entries(files).map(([path, text]) => entry(path, text));
  const holds = entries.filter(({ path }) => path.startsWith("answers/"));
  const later = entries.filter(({ path }) => /\.(?:wasm|duckdb)$/u.test(path));
  const pack = await gzip(bytes(holds.map(({ path }) => files[path]).join("")));
  const manifest: Manifest = {
    first: entries.filter((one) => !holds.includes(one) && !later.includes(one)),
    pack: { file: entry("offline/answers.pack", pack), holds },
    later,
  };
  for (const [path, text] of Object.entries(files)) host.files.set(path, bytes(text));
  host.files.set("offline/answers.pack", pack);
  const text = JSON.stringify(manifest);
  host.files.set(`offline/manifest-${version}.json`, bytes(text));
  return { version, manifest: entry(`offline/manifest-${version}.json`, text), sealed: false };
}

export const FIRST = {
  "": "<h1>une page</h1>",
  "404.html": "perdu",
  "site.json": '{"title":"un"}',
  "_astro/live.1.js": "live",
  "answers/1/a.json": '{"a":1}',
  "answers/1/b~persona=hotelier.json": '{"é":2}',
  "_astro/duckdb.wasm": "wasm",
  "parcours-1.duckdb": "base",
};
