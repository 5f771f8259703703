// Stages × channels. In: the facts of each touchpoint. Out: a table whose empty cells say so, each touchpoint with its journeys and the way to its paths.
import type { ReactNode } from "react";
import type { TouchpointFacts } from "../../findings/touchpoint-facts.ts";
import { contactWords } from "../../words/contacts.ts";
import { href } from "../href.ts";
import { moodClass } from "../map/TouchpointsCell.tsx";
import type { ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";
import { writeState } from "../state.ts";
import { touchpointPlace } from "../touchpoint-href.ts";

type GridProps = ViewProps & { readonly facts: readonly TouchpointFacts[] };

export function ContactGrid(props: GridProps): ReactNode {
  const { facts, site, language } = props;
  const words = contactWords[language].grid;
  const channels = [...new Set(facts.map(({ channel }) => channel))];
  const cellOf = (channel: string, stage: string) =>
    facts.filter((one) => one.channel === channel && one.stage === stage);
  const empty = channels.flatMap((channel) =>
    site.stages.filter(({ id }) => cellOf(channel, id).length === 0),
  ).length;
  return (
    <>
      <p>{words.empty(empty, channels.length * site.stages.length)}</p>
      <ScrollRegion name={words.title}>
        <table className="contact-grid">
          <caption className="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.channel}</th>
              {site.stages.map(({ id, names }) => (
                <th key={id} scope="col">
                  {names[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <tr key={channel}>
                <th scope="row">{channel}</th>
                {site.stages.map(({ id }) => (
                  <Cell key={id} {...props} list={cellOf(channel, id)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Cell({ list, ...props }: GridProps & { readonly list: readonly TouchpointFacts[] }): ReactNode {
  const words = contactWords[props.language].grid;
  if (list.length === 0)
    return (
      <td className="contact-empty">
        <span aria-hidden="true">–</span>
        <span className="unseen">{words.none}</span>
      </td>
    );
  return (
    <td>
      <ul>
        {list.map((one) => (
          <li key={one.id} id={touchpointPlace(one.id)} data-touchpoint={one.id}>
            <span className={`map-dot ${moodClass(one.feeling)}`} aria-hidden="true" />
            <a href={pathsHref(one.id, props)}>{one.name}</a>
            <span className="contact-n">
              {one.n === null || one.share === null ? words.untold : words.share(one.n, one.share)}
            </span>
          </li>
        ))}
      </ul>
    </td>
  );
}

/** Where its journeys go from there. */
function pathsHref(id: string, { pages, language, base, state, site }: ViewProps): string {
  const paths = pages.find(({ choices }) => choices.includes("anchor"));
  if (paths === undefined) throw new Error("no page draws paths from a touchpoint");
  return href(paths, language, base, writeState({ ...state, anchor: `from:${id}` }, site));
}
