// How long each part of the meeting has taken. In: the screen that is shown. Out: seconds spent on it so far, kept while the window is open, and a way to pause.
import { useEffect, useState } from "react";

/** Kept by the window, so that a look behind a figure does not start the clock anew. */
const NAME = "parcours-clock";

export type Clock = {
  readonly seconds: number;
  readonly isPaused: boolean;
  readonly toggle: () => void;
};

export function useClock(screen: string): Clock {
  const [spent, setSpent] = useState(readSpent);
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    if (isPaused) return undefined;
    let last = Date.now();
    const tick = setInterval(() => {
      const now = Date.now();
      const passed = (now - last) / 1000;
      last = now;
      setSpent((before) => {
        const after = { ...before, [screen]: (before[screen] ?? 0) + passed };
        writeSpent(after);
        return after;
      });
    }, 1000);
    return () => clearInterval(tick);
  }, [screen, isPaused]);
  return { seconds: Math.floor(spent[screen] ?? 0), isPaused, toggle: () => setPaused((was) => !was) };
}

/** 75 → "1:15". */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

type Spent = Readonly<Record<string, number>>;

function readSpent(): Spent {
  try {
    const json: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? "{}");
    const pairs = Object.entries(json ?? {}).filter(([, value]) => typeof value === "number");
    return Object.fromEntries(pairs) as Spent;
  } catch {
    return {};
  }
}

function writeSpent(spent: Spent): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(spent));
  } catch {
    // Without storage the clock starts anew with the page.
  }
}
