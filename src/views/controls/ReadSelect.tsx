// How a quarter is read: by the journeys that begin in it, or by those that end in it. In: the state. Out: a select.
import type { ReactNode } from "react";
import { endedWords } from "../../words/ended.ts";
import type { PageProps } from "../page.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";

export function ReadSelect({ language, site, state, live }: PageProps): ReactNode {
  const words = endedWords[language];
  const wanted = live?.wanted ?? state;
  return (
    <ChoiceSelect
      name="read"
      label={words.readLabel}
      options={[
        ["entries", words.readEntries],
        ["ends", words.readEnds],
      ]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}
