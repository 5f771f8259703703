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

/** Whether the page came closed; a page drawn at build does not know yet. */
export function isSealed(): boolean {
  return typeof document !== "undefined" && "sealed" in document.documentElement.dataset;
}

/** Forgets the key on this device; the same address then shows the lock page. */
export async function lockHere(): Promise<void> {
  await offline.lock();
  location.reload();
}

/** A page that Back brings whole out of the browser's memory may have been locked since. */
export function reloadWhenBroughtBack(): void {
  if (!isSealed()) return;
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
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
