// When the page's scripts begin. In: nothing. Out: the live part, fetched once the browser has nothing better to do.

/** Waits for idle time, or starts at once when the address asks for another picture than the one drawn. */
export function wake(): void {
  const root = document.getElementById("app");
  if (root === null) return;
  const start = (): void => {
    import("./live.tsx").then((live) => live.start(root)).catch((cause: unknown) => fail(root, cause));
  };
  const pending = root.querySelector('[data-state="updating"]') !== null;
  if (pending || !("requestIdleCallback" in window)) start();
  else requestIdleCallback(start, { timeout: 2_000 });
}

/**
 * The picture drawn at build stays, unless the address asked for another one, or the data are of another version than the page: then
 * its place says so.
 */
function fail(root: HTMLElement, cause: unknown): void {
  console.error(new Error("the live part could not start", { cause }));
  // By its name: the class would come with all that this waits to fetch.
  const outdated = cause instanceof Error && cause.name === "OtherVersion";
  const view = root.querySelector(outdated ? "[data-view]" : '[data-view][data-state="updating"]');
  view?.setAttribute("data-state", "failed");
  view?.toggleAttribute("data-outdated", outdated);
  view?.removeAttribute("data-late");
}
