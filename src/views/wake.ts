// When the page's scripts begin. In: the site's worker as it was bundled. Out: the live part, begun once the page is painted; all that it needs is fetched before.
import { type Early, takeEarly } from "./early.ts";

declare global {
  interface Window {
    /** Set by the page itself. */
    readonly parcoursEarly?: Early;
  }
}

/** Waits for the picture drawn at build to be seen, or starts at once when the address asks for another one. */
export function wake(keeper: string): void {
  const root = document.getElementById("app");
  if (root === null) return;
  root.dataset["keeper"] = keeper;
  const pending = root.querySelector('[data-state="updating"]') !== null;
  const get = takeEarly(window.parcoursEarly ?? []);
  const live = import("./live.tsx");
  live.catch(() => undefined);
  const start = (): void => {
    live
      .then((part) => part.start(root, get, isAsDrawn(pending) ? "taken over" : "drawn"))
      .catch((cause: unknown) => fail(root, cause));
  };
  if (pending || document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
}

/** Choices that change no figure of this page still change where its links lead: the markup knows none. */
const isAsDrawn = (pending: boolean): boolean => !pending && location.search === "";

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
