// What a device has of a site, build by build. In: the browser's caches and the site's scope. Out: files put there and looked up, in one build or across all.
import type { Bytes } from "../sealed/gzip.ts";
import type { Proof } from "./messages.ts";

/** What it needs of the browser; a test passes its own. */
export type Stores = Pick<CacheStorage, "open" | "keys" | "delete">;

export type Shelf = {
  /** The files of one build. */
  readonly build: (version: string) => Promise<Build>;
  /** A file of any build, the newest first: its name changes with its content. */
  readonly anywhere: (path: string) => Promise<Response | null>;
  /** The newest build of which all pages and answers are kept. */
  readonly newest: () => Promise<string | null>;
  /** Forgets the builds that came before, once this one is whole. */
  readonly sweep: (version: string) => Promise<void>;
};

/** What is noted of a build beside its files; no file of a site has such a name. */
type Notes = {
  /** Since when all pages and answers are kept. */
  readonly ".kept": string;
  /** When everything was looked at. */
  readonly ".proof": Proof;
};

export type Build = {
  readonly version: string;
  readonly find: (path: string) => Promise<Response | null>;
  readonly put: (path: string, bytes: Bytes, type: string) => Promise<void>;
  readonly drop: (path: string) => Promise<void>;
  readonly noted: <Name extends keyof Notes>(name: Name) => Promise<Notes[Name] | null>;
  readonly note: <Name extends keyof Notes>(name: Name, value: Notes[Name]) => Promise<void>;
};

/** One cache a build; several sites of one origin (project pages) are told apart by their scope. */
export function openShelf(stores: Stores, scope: string): Shelf {
  const prefix = `parcours ${scope} `;
  const build = async (version: string) => openBuild(version, await stores.open(prefix + version), scope);
  const versions = async (): Promise<readonly string[]> =>
    (await stores.keys())
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length))
      .reverse();
  return {
    build,
    anywhere: async (path) => {
      for (const version of await versions()) {
        const found = await (await build(version)).find(path);
        if (found !== null) return found;
      }
      return null;
    },
    newest: async () => {
      const all = (await versions()).map(async (version) => {
        const since = await (await build(version)).noted(".kept");
        return { version, since: since ?? "" };
      });
      const kept = (await Promise.all(all)).filter(({ since }) => since !== "");
      return kept.sort((a, b) => (a.since < b.since ? 1 : -1))[0]?.version ?? null;
    },
    sweep: async (version) => {
      if ((await (await build(version)).noted(".kept")) === null) return;
      const all = await versions();
      for (const older of all.slice(all.indexOf(version) + 1)) await stores.delete(prefix + older);
    },
  };
}

function openBuild(version: string, cache: Cache, scope: string): Build {
  const find = async (path: string) => (await cache.match(scope + path)) ?? null;
  const put = (path: string, bytes: Bytes, type: string) => {
    const headers = { "content-type": type, "content-length": String(bytes.length) };
    return cache.put(scope + path, new Response(bytes, { headers }));
  };
  return {
    version,
    find,
    put,
    drop: async (path) => void (await cache.delete(scope + path)),
    noted: async (name) => (await find(name))?.json() ?? null,
    note: (name, value) => put(name, new TextEncoder().encode(JSON.stringify(value)), "application/json"),
  };
}

export async function bytesOf(response: Response): Promise<Bytes> {
  return new Uint8Array(await response.arrayBuffer());
}
