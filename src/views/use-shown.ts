// Which of a chart's pictures are drawn. In: the window. Out: all of a screen's at build, the one that fits while the page is live, paper's while it prints.
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { ChartSize, FlowSize } from "../charts/ChartSizes.tsx";

/** The widths from which charts.css shows the medium and the wide picture. */
const MEDIUM_FROM = 704;
const WIDE_FROM = 1146;

const SHOWN = {
  all: ["wide", "medium", "narrow"],
  wide: ["wide"],
  medium: ["medium"],
  narrow: ["narrow"],
  print: ["wide", "paper"],
} as const satisfies Record<string, readonly ChartSize[]>;

/** Drawing only what is seen saves two thirds of a repaint's time; paper gets pictures of its own, whatever the window. */
export function useShown(): readonly ChartSize[] {
  return SHOWN[useSyncExternalStore(listen, now, atBuild)];
}

/** As charts.css says: below, a wide flow is not seen whole. */
const LOW = "(max-height: 820px)";

/** The same for a flow, which has a picture of its own for a low window, and one for what a meeting looks behind. */
export function useShownFlow(isMeeting: boolean): readonly FlowSize[] {
  const sizes = useShown();
  const isLow = useSyncExternalStore<boolean | null>(
    listenToHeight,
    () => matchMedia(LOW).matches,
    () => null,
  );
  if (sizes.includes("paper")) return sizes;
  if (isMeeting) return sizes.map((size) => (size === "wide" ? "projected" : size));
  if (isLow === false) return sizes;
  return sizes.flatMap((size): readonly FlowSize[] => {
    if (size !== "wide") return [size];
    return isLow === null || sizes.length > 1 ? ["wide", "low"] : ["low"];
  });
}

function listenToHeight(changed: () => void): () => void {
  const media = matchMedia(LOW);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

let printing = false;
/** Width of the place for pictures, in pixels. Kept: asking a page that is being redrawn lays it out once more. */
let width: number | null = null;

function listen(changed: () => void): () => void {
  // A scroll bar that comes or goes changes it as the window does.
  const observer = new ResizeObserver(() => {
    width = measured() ?? width;
    changed();
  });
  observer.observe(document.body);
  const print = (begins: boolean) => (): void => {
    printing = begins;
    // The browser prints what stands when its event ends.
    flushSync(changed);
  };
  const [before, after] = [print(true), print(false)];
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    observer.disconnect();
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

/** Null while the page shows no picture, or a sentence in its place: the next one will be as wide as the last. */
function measured(): number | null {
  return document.querySelector(".picture")?.clientWidth || null;
}

function now(): keyof typeof SHOWN {
  width ??= measured();
  if (printing) return "print";
  if (width === null) return "all";
  if (width >= WIDE_FROM) return "wide";
  return width >= MEDIUM_FROM ? "medium" : "narrow";
}

function atBuild(): keyof typeof SHOWN {
  return "all";
}
