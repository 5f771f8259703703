// Where a browser keeps the key of a site between two visits. In: the site's scope. Out: the key, until it is forgotten. Its bytes can be read by nobody, this script included.

const DATABASE = "parcours";
const KEYS = "keys";

export type KeyStore = {
  readonly read: (scope: string) => Promise<CryptoKey | null>;
  readonly write: (scope: string, key: CryptoKey) => Promise<void>;
  readonly forget: (scope: string) => Promise<void>;
};

export function keyStore(factory: IDBFactory): KeyStore {
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const opening = factory.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(KEYS);
    const database = await done(opening);
    try {
      return await done(work(database.transaction(KEYS, mode).objectStore(KEYS)));
    } finally {
      database.close();
    }
  };
  return {
    read: async (scope) =>
      (await run<CryptoKey | undefined>("readonly", (store) => store.get(scope))) ?? null,
    write: async (scope, key) => void (await run("readwrite", (store) => store.put(key, scope))),
    forget: async (scope) => void (await run("readwrite", (store) => store.delete(scope))),
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((settle, fail) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => fail(request.error ?? new Error("the key store failed"));
  });
}
