// Whether the newest picture has been seen. In: its revision, and whether the page stood there already. Out: false from its drawing until it is on screen.
import { startTransition, useEffect, useState } from "react";

export function usePainted(revision: number, stood: boolean): boolean {
  const [seen, setSeen] = useState(stood ? revision : null);
  useEffect(() => {
    if (seen === revision) return undefined;
    return afterPaint(() => startTransition(() => setSeen(revision)));
  }, [seen, revision]);
  return seen === revision;
}

/** A frame is painted right after its callbacks: what is due next comes after the paint. Returns the way to give it up. */
function afterPaint(then: () => void): () => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    due = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(due);
  };
}
