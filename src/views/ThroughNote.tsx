// What became of a touchpoint that journeys must pass. In: a sentence, or null. Out: a note, or nothing.
import type { ReactNode } from "react";

export function ThroughNote({ text }: { readonly text: string | null }): ReactNode {
  return text === null ? null : <p className="note through-note">{text}</p>;
}
