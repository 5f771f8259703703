// What the home page shows of another page. In: that page's sentences and a small picture. Out: the first sentence above the picture.
import type { ReactNode } from "react";

/** The width of one of three columns on a common laptop. */
export const SMALL = { width: 400, size: "small" } as const;

type GlanceProps = { readonly sentences: readonly string[]; readonly children: ReactNode };

export function Glance({ sentences, children }: GlanceProps): ReactNode {
  return (
    <>
      <p className="glance-sentence">{sentences[0]}</p>
      <div className="glance-picture">{children}</div>
    </>
  );
}
