// What opens the files of a sealed site. In: the browser's key, if it has one. Out: names and contents of files; null while the site is locked, or where nothing is sealed.
import type { Bytes } from "./gzip.ts";
import type { KeyStore } from "./key-store.ts";
import { sealedName, unseal } from "./seal.ts";

export type Opener = {
  /** Under which name a path is published. */
  readonly nameOf: (path: string) => Promise<string>;
  readonly open: (path: string, bytes: Bytes) => Promise<Bytes>;
};

export async function openerOf(keys: Pick<KeyStore, "read">, scope: string): Promise<Opener | null> {
  const key = await keys.read(scope);
  return key === null ? null : openerWith(key);
}

export function openerWith(key: CryptoKey): Opener {
  return {
    nameOf: (path) => sealedName(key, path),
    open: (path, bytes) => unseal(key, path, bytes),
  };
}
