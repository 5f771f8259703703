// A table wider than a phone. In: the table and its name. Out: a region that scrolls sideways, by keyboard too.
import type { ReactNode } from "react";

export function ScrollRegion({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the focus (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
