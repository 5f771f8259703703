// How the flow is read: from its start, back from its end, or at a touchpoint. In: the state. Out: a select; a node's menu sets the other choices.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { controlWords } from "../../words/controls.ts";
import type { PageProps } from "../page.ts";
import { ChoiceSelect } from "./ChoiceSelect.tsx";

export function AnchorSelect({ language, site, state, live }: PageProps): ReactNode {
  const words = controlWords[language];
  const wanted = live?.wanted ?? state;
  const [side, id] = wanted.anchor.split(":");
  const name = id === undefined ? "" : touchpointName(site, id, language);
  const chosen = side === "from" ? words.startsAt(name) : words.endsAt(name);
  return (
    <ChoiceSelect
      name="anchor"
      label={words.anchorLabel}
      options={[
        ["start", words.anchorStart],
        ["end", words.anchorEnd],
        ...(id === undefined ? [] : [[wanted.anchor, chosen] as const]),
      ]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}
