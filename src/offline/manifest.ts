// What a device keeps of one build of a site. In: nothing. Out: the type of offline/manifest-….json, which the build writes and the site's worker reads.

/** One file as it is published, or one that lies inside a pack. */
export type Entry = {
  /** Its address below the site's base path ("revue/"), or its name where the site is sealed. */
  readonly path: string;
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
};

/** Many small files fetched as one: a device would ask hundreds of times otherwise. */
export type Pack = { readonly file: Entry; readonly holds: readonly Entry[] };

export type Manifest = {
  /** Pages, scripts, styles and facts: kept without being asked. */
  readonly first: readonly Entry[];
  /** Answers. */
  readonly pack: Pack;
  /** Engine and database: kept when a meeting is prepared. */
  readonly later: readonly Entry[];
};

/** What stands on top of the worker, told apart from build to build. */
export type Keeping = {
  /** Of the whole build; every page carries it. */
  readonly version: string;
  /** Path of the manifest, and its hash. */
  readonly manifest: Entry;
  /** Whether its files open with a key alone. */
  readonly sealed: boolean;
};

/** Every file that must be there for a meeting without network. */
export function everyEntry({ first, pack, later }: Manifest): readonly Entry[] {
  return [...first, ...pack.holds, ...later];
}
