// How a quarter is read: by the journeys that begin in it, or by those that end in it. In: the state. Out: a select.
import type { ReactNode } from "react";
import { endedWords } from "../../words/ended.ts";
import type { PageProps } from "../page.ts";
import { Select } from "./Select.tsx";

export function ReadSelect({ language, state, live }: PageProps): ReactNode {
  const words = endedWords[language];
  const wanted = live?.wanted ?? state;
  return (
    <Select
      name="read"
      from={wanted}
      label={words.readLabel}
      value={wanted.read}
      options={[
        ["entries", words.readEntries],
        ["ends", words.readEnds],
      ]}
      onChange={(read) => live?.actions.change({ read: read === "ends" ? "ends" : "entries" })}
    />
  );
}
