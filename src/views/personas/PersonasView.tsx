// The personas page. In: what the journeys of each show. Out: cards two by two, segment by segment, or the two that the reader chose; all of them as a table.
import type { ReactNode } from "react";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { personaFacts } from "../../findings/persona-facts.ts";
import { type PersonaRow, personasTable } from "../../tables/personas.ts";
import { personaWords } from "../../words/personas.ts";
import type { Answers, ViewProps } from "../page.ts";
import { Takeaway } from "../Takeaway.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { PersonaCard } from "./PersonaCard.tsx";
import { Refunds } from "./Refunds.tsx";
import { Values } from "./Values.tsx";

type PersonasViewProps = ViewProps & Pick<Answers, "personas" | "values">;

export function PersonasView(props: PersonasViewProps): ReactNode {
  const { personas, site, language } = props;
  const words = personaWords[language];
  if (site.personas.length === 0) return <p>{words.none}</p>;
  const rows = rowsOf(props);
  return (
    <>
      <section className="part">
        <Takeaway sentences={personaSentences(props)} />
        <TableTwin table={personasTable(rows, site, language)} language={language} />
        <TakeAway {...props} view="personas" n={personas.now.n} />
      </section>
      {groupsOf(rows, props).map(({ id, title, rows: own }) => (
        <section key={id} className="part">
          <h2>{title}</h2>
          <div className="personas">
            {own.map((row) => (
              <PersonaCard key={row.persona.id} {...props} {...row} />
            ))}
          </div>
        </section>
      ))}
      <Values {...props} />
      <Refunds {...props} />
    </>
  );
}

/** The sentences above the cards. */
export function personaSentences(props: PersonasViewProps): string[] {
  const { personas, language, site } = props;
  const words = personaWords[language];
  const all = personas.now.n;
  if (all === null) return [];
  const told = rowsOf(props).reduce((sum, { facts }) => sum + (facts?.n ?? 0), 0);
  return [
    words.lead(site.personas.length, told / all, all),
    ...(site.lived_segments.length > 1 ? [words.apart] : []),
  ];
}

function rowsOf({ personas, site, language }: PersonasViewProps): PersonaRow[] {
  return site.personas.map((persona) => {
    const answer = personas.now.personas.find((one) => one.persona === persona.id);
    const facts = answer === undefined ? null : personaFacts(answer, personas.now.n, site, language);
    return { persona, facts };
  });
}

type Group = { readonly id: string; readonly title: string; readonly rows: readonly PersonaRow[] };

/** Those chosen alone, side by side whatever their segment; else all, segment by segment. */
function groupsOf(rows: readonly PersonaRow[], { site, language, state }: PersonasViewProps): Group[] {
  const words = personaWords[language];
  const chosen = [state.persona, state.beside].filter((id) => id !== null);
  const bySegment = (segment: string | null): PersonaRow[] =>
    rows.filter(
      ({ persona }) => persona.segment === segment && (chosen.length === 0 || chosen.includes(persona.id)),
    );
  const segments = [
    ...site.segments.map(({ id, names }) => ({ id, title: words.segment(names[language]) })),
    { id: null, title: words.noSegment },
  ];
  if (chosen.length === 2) {
    const two = chosen.flatMap((id) => rows.filter(({ persona }) => persona.id === id));
    const title = two.map(({ persona }) => persona.names[language]).join(" · ");
    return [{ id: "chosen", title, rows: two }];
  }
  return segments
    .map(({ id, title }) => ({ id: id ?? "none", title, rows: bySegment(id) }))
    .filter(({ rows: own }) => own.length > 0);
}
