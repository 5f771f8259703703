// Events at no known touchpoint, placed on the data page. In: the site's list of them. Out: a button, then one question at a time.
import { type ReactNode, useState } from "react";
import type { Site } from "../../answers/site.ts";
import { askPageWords } from "../../words/ask-page.ts";
import type { Language } from "../../words/format.ts";
import { PlaceEvents, type Placing } from "./ask/PlaceEvents.tsx";
import { placesOf } from "./places.ts";

type PlaceUnclassifiedProps = { readonly site: Site; readonly language: Language };

/** What it needs is fetched once somebody wants it. */
export function PlaceUnclassified({ site, language }: PlaceUnclassifiedProps): ReactNode {
  const [placing, setPlacing] = useState<Placing | null>(null);
  if (placing !== null)
    return (
      <PlaceEvents
        events={site.unclassified}
        places={placesOf(site, language)}
        placing={placing}
        language={language}
      />
    );
  const open = async (): Promise<void> => setPlacing(await import("./ask/asking.ts"));
  return (
    <p>
      <button type="button" className="button" onClick={open}>
        {askPageWords[language].place}
      </button>
    </p>
  );
}
