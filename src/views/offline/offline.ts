// What this page's device keeps, for all components. In: the browser. Out: one store, and a way to begin once the reader has what they came for.
import { useSyncExternalStore } from "react";
import { createOffline, type OfflineState } from "../../offline/client.ts";

export const offline = createOffline({
  // Without a secure address there is none, and some browsers have none in private windows.
  container: () => navigator.serviceWorker,
  persist: () => navigator.storage.persist(),
  mayKeep: () =>
    (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData !== true,
  onReturn: (listener) => {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") listener();
    });
  },
});

export function useOffline(): OfflineState {
  return useSyncExternalStore(offline.subscribe, offline.snapshot, offline.snapshot);
}

/** After the first picture, its own idle time and what is fetched ahead in it, in milliseconds. */
const PAUSE = 1_500;

export function whenQuiet(work: () => void): void {
  const later = (): void => {
    setTimeout(work, PAUSE);
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(later);
  else later();
}
