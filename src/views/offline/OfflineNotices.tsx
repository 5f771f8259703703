// What must be known of the copy on screen. In: what the device keeps. Out: that a newer build is published, which is offered; or that this one is shown for want of network.
import type { ReactNode } from "react";
import { formatDate, type Language } from "../../words/format.ts";
import { offlineWords } from "../../words/offline.ts";
import { useOffline } from "./offline.ts";

export function OfflineNotices({ language }: { readonly language: Language }): ReactNode {
  const { newer, copyOf } = useOffline();
  const words = offlineWords[language];
  return (
    <>
      {newer && (
        <p className="notice" data-notice="newer">
          {words.newer}{" "}
          <button type="button" className="button" onClick={() => location.reload()}>
            {words.showNewer}
          </button>
        </p>
      )}
      {copyOf !== null && (
        <p className="notice" data-notice="copy">
          {words.copy(formatDate(copyOf.slice(0, 10), language))}
        </p>
      )}
    </>
  );
}
