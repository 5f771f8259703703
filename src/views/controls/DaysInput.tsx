// Free days, on one's own files: a site publishes quarters and months alone. In: the state. Out: two fields; once both are filled the flow is kept to what begins between them.
import { type ReactNode, useState } from "react";
import { type Days, daysId, daysOf } from "../../answers/chosen-trait.ts";
import { traitWords } from "../../words/traits.ts";
import type { PageProps } from "../page.ts";
import { chosenIn } from "./choices.ts";

export function DaysInput({ language, site, state, live }: PageProps): ReactNode {
  const wanted = live?.wanted ?? state;
  const known = daysOf(wanted.trait);
  const [written, write] = useState<Partial<Days>>({});
  if (!site.exact) return null;
  const words = traitWords[language];
  const days = { from: known?.from ?? "", until: known?.until ?? "", ...written };
  const change = (one: Partial<Days>): void => {
    const next = { ...days, ...one };
    write({ ...written, ...one });
    const id = daysId(next);
    if (daysOf(id) === null) return;
    write({});
    live?.actions.change(chosenIn("trait", id, wanted, site));
  };
  return (
    <>
      {(["from", "until"] as const).map((end) => (
        <label key={end} className="select">
          <span>{words.days[end]}</span>
          <input
            type="date"
            name={`days-${end}`}
            value={days[end]}
            max={site.data_end}
            onChange={(event) => change({ [end]: event.target.value })}
          />
        </label>
      ))}
    </>
  );
}
