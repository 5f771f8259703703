// Which of a chart's two pictures is seen. In: the window. Out: both at build and on paper, the one that fits while the page is live.
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** The width from which charts.css shows the wide picture. */
const WIDE_FROM = 1146;

export type Shown = { readonly wide: boolean; readonly narrow: boolean };

const SHOWN = {
  both: { wide: true, narrow: true },
  wide: { wide: true, narrow: false },
  narrow: { wide: false, narrow: true },
} as const satisfies Record<string, Shown>;

/** Drawing only what is seen halves the time of a repaint; paper always gets the wide picture, so printing draws both. */
export function useShown(): Shown {
  return SHOWN[useSyncExternalStore(listen, now, atBuild)];
}

let printing = false;

function listen(changed: () => void): () => void {
  const print = (begins: boolean) => (): void => {
    printing = begins;
    // The browser prints what stands when its event ends.
    flushSync(changed);
  };
  const heard = { resize: changed, beforeprint: print(true), afterprint: print(false) };
  for (const [name, listener] of Object.entries(heard)) window.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(heard)) window.removeEventListener(name, listener);
  };
}

function now(): keyof typeof SHOWN {
  const width = document.querySelector(".picture")?.clientWidth;
  if (printing || width === undefined) return "both";
  return width >= WIDE_FROM ? "wide" : "narrow";
}

function atBuild(): keyof typeof SHOWN {
  return "both";
}
