// The sentence above a chart. In: computed sentences, the first the most important. Out: a lead paragraph and what follows from it.
import type { ReactNode } from "react";

export function Takeaway({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const [first, ...rest] = sentences;
  if (first === undefined) return null;
  return (
    <div className="takeaway">
      <p className="lead">{first}</p>
      {rest.length > 0 && <p>{rest.join(" ")}</p>}
    </div>
  );
}
