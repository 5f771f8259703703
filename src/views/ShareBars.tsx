// Two shares, one above the other. In: shares of 1, and whether the first is of something bad. Out: a picture that the sentence beside it says in words.
import type { ReactNode } from "react";

type ShareBarsProps = { readonly share: number; readonly beside: number; readonly isBad: boolean };

export function ShareBars({ share, beside, isBad }: ShareBarsProps): ReactNode {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="share-bars" aria-hidden="true">
      <rect y={0} width={100 * share} height={4} className={isBad ? "share-bad" : "share-first"} />
      <rect y={6} width={100 * beside} height={4} className="share-beside" />
    </svg>
  );
}
