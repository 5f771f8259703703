// Groups whose rule asks for what is measured. In: the groups that a picture is of. Out: a note that names them, or nothing.
import type { ReactNode } from "react";
import type { Site } from "../answers/site.ts";
import { controlWords } from "../words/controls.ts";
import type { Language } from "../words/format.ts";

type NoteProps = { readonly groups: Site["personas"]; readonly language: Language };

export function MeasuredNote({ groups, language }: NoteProps): ReactNode {
  const measured = groups.filter((group) => group.measured);
  if (measured.length === 0) return null;
  const names = measured.map((group) => group.names[language]);
  return (
    <p className="note" data-measured={measured.map(({ id }) => id).join(" ")}>
      {controlWords[language].measuredNote(names.join(", "), names.length)}
    </p>
  );
}
