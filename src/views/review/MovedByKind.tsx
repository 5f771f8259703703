// What moved, measure by measure. In: findings against two quarters, and the site. Out: a table of both, the irritants that came, went, grew or shrank, and what there was to compare.
import type { ReactNode } from "react";
import type { Finding, FindingsAnswer } from "../../answers/finding.ts";
import { sourceName } from "../../answers/names.ts";
import type { Pair } from "../../answers/pair.ts";
import type { FunnelAnswer } from "../../answers/rows.ts";
import { begunBetween } from "../../findings/begun-sources.ts";
import { breaksBetween } from "../../findings/breaks.ts";
import { endedBetween } from "../../findings/ended-sources.ts";
import { placeName } from "../../findings/told.ts";
import { isProven, verdictWord } from "../../findings/verdict-word.ts";
import {
  type IrritantMove,
  irritantMoves,
  type MovedGroup,
  type MovedRow,
  movedByKind,
} from "../../review/moved-by-kind.ts";
import { yearBefore, yearEarlier } from "../../review/other-quarter.ts";
import { findingWords } from "../../words/findings.ts";
import { comparedN, movedText, movedWords, unprovenText } from "../../words/moved.ts";
import { acrossTexts } from "../../words/series.ts";
import { href } from "../href.ts";
import type { ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";
import { writeState } from "../state.ts";

type MovedProps = ViewProps & {
  readonly findings: Pair<FindingsAnswer>;
  readonly funnel: Pair<FunnelAnswer>;
};

/** Nothing where nothing is compared, nor where no list was made: what moved says so already. */
export function MovedByKind(props: MovedProps): ReactNode {
  const { findings, language, site } = props;
  const words = movedWords[language];
  const { now, before } = findings;
  if (now.compare === null || now.findings.length === 0) return null;
  const yearAgo = yearEarlier(now.period);
  const far = before === null || before.findings.length === 0 ? null : before;
  return (
    <section className="part moved-by-kind" id="mesures">
      <h2>{words.title}</h2>
      <p className="note">{words.note}</p>
      <ScrollRegion name={words.title}>
        <table data-table="moved">
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.against(now.compare)}</th>
              {far?.compare != null && <th scope="col">{words.against(far.compare)}</th>}
            </tr>
          </thead>
          {movedByKind(
            now,
            far,
            site.stages.map(({ id }) => id),
          ).map((group) => (
            <Kind key={group.kind} {...props} group={group} isDouble={far !== null} />
          ))}
        </table>
      </ScrollRegion>
      {before !== null && !before.tested && before.compare !== null && (
        <p className="note">{words.untested(before.compare)}</p>
      )}
      {yearAgo !== null && yearBefore(now.period, site) === null && (
        <p className="note">{words.noYearAgo(yearAgo)}</p>
      )}
      <Irritants {...props} lists={far === null ? [now] : [now, far]} />
      <Coverage {...props} lists={far === null ? [now] : [now, far]} />
    </section>
  );
}

type KindProps = MovedProps & { readonly group: MovedGroup; readonly isDouble: boolean };

function Kind(props: KindProps): ReactNode {
  const { group, isDouble, site, language } = props;
  const words = movedWords[language];
  const { kind, rows, calm } = group;
  const columns = isDouble ? 3 : 2;
  return (
    <tbody data-kind={kind}>
      <tr>
        <th colSpan={columns} scope="rowgroup">
          {words.kinds[kind]}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key} data-key={row.key}>
          <th scope="row">{rowName(row, site, language)}</th>
          <Change {...props} finding={row.near} />
          {isDouble && <Change {...props} finding={row.far} />}
        </tr>
      ))}
      {calm.length > 0 && (
        <tr>
          <td colSpan={columns} className="quiet">
            <details>
              <summary>{words.calm(calm.length, rows.length > 0)}</summary>
              <ul>
                {calm.map((row) => (
                  <li key={row.key}>{calmText(row, props)}</li>
                ))}
              </ul>
            </details>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function rowName({ near, far }: MovedRow, site: KindProps["site"], language: KindProps["language"]): string {
  const one = near ?? far;
  if (one === null) return "";
  const name = placeName(one, site, language);
  return one.measure === "slow" ? `${findingWords[language].measures.slow} · ${name}` : name;
}

/** "Panier mobile · 21,2 % → 21,9 % : dans le bruit, il fallait ±9,1 points, n = 293 contre 311". */
function calmText(row: MovedRow, { site, language, isDouble }: KindProps): string {
  const said = [row.near, ...(isDouble ? [row.far] : [])].flatMap((one) =>
    one === null ? [] : [saidOf(one, { site, language })],
  );
  return [rowName(row, site, language), ...said].join(" · ");
}

function saidOf(finding: Finding, { site, language }: Pick<KindProps, "site" | "language">): string {
  const word = verdictWord(finding);
  if (word === "up" || word === "down") return findingWords[language].verdicts[word];
  const n = comparedN(finding.n, finding.n_before, language);
  return [
    unprovenText({ ...finding, word, verdict_n: site.verdict_n }, language),
    ...(n === null ? [] : [n]),
  ].join(", ");
}

type ChangeProps = KindProps & { readonly finding: Finding | null };

/** The verdict says it in words; bold only helps to find it. */
function Change({ finding, language, site, findings }: ChangeProps): ReactNode {
  if (finding === null) return <td className="quiet">–</td>;
  const { verdict, measure, difference, before, after } = finding;
  const isTold = isProven(finding) && difference !== null && before !== null && after !== null;
  const list = [findings.now, findings.before].find((one) => one?.findings.includes(finding));
  const broken = list == null ? [] : breaksBetween(finding, site, [list.period, list.compare]);
  const n = comparedN(finding.n, finding.n_before, language);
  return (
    <td data-verdict={verdict} data-value={difference ?? ""} className={isTold ? undefined : "quiet"}>
      {isTold ? (
        <>
          <strong>{movedText({ measure, difference, before, after }, language)}</strong>{" "}
          {findingWords[language].verdicts[verdictWord(finding)]}
          {n !== null && <span className="quiet">, {n}</span>}
        </>
      ) : (
        saidOf(finding, { site, language })
      )}
      {broken.length > 0 && `. ${acrossTexts(broken, language)}`}
    </td>
  );
}

type ListsProps = MovedProps & { readonly lists: readonly FindingsAnswer[] };

const MOVES: readonly IrritantMove[] = ["new", "worse", "better", "gone"];

function Irritants({ lists, site, language }: ListsProps): ReactNode {
  const words = movedWords[language];
  return (
    <>
      <h3>{words.irritants}</h3>
      <ul>
        {lists.map((list) => {
          const moves = irritantMoves(list);
          const told = MOVES.flatMap((move) => {
            const places = (moves.get(move) ?? []).map((one) => placeName(one, site, language));
            return places.length === 0
              ? []
              : [words.irritantLine(words.irritantMoves[move], [...new Set(places)])];
          });
          return (
            <li key={list.compare} data-irritants={list.compare}>
              {`${words.against(list.compare ?? "")} · ${told.length === 0 ? words.noIrritant : told.join(" · ")}`}
            </li>
          );
        })}
      </ul>
      <p className="note">{words.irritantNote}</p>
    </>
  );
}

function Coverage(props: ListsProps): ReactNode {
  const { lists, site, language, pages, base, state } = props;
  const words = movedWords[language];
  const [first] = lists;
  const paths = pages.find(({ name }) => name === "paths");
  const counted = [
    ...(first === undefined ? [] : [[first.period, first.n] as const]),
    ...lists.map(({ compare, n_before }) => [compare ?? "", n_before] as const),
  ];
  return (
    <>
      <h3>{words.coverage}</h3>
      <ul>
        {counted.map(
          ([period, n]) =>
            n !== null && <li key={period}>{words.entered(period, n, begunIn(period, props))}</li>,
        )}
        {first?.mature_share != null && <li>{words.mature(first.mature_share)}</li>}
        {lists.map((list) => (
          <li key={list.compare} data-ended={list.compare}>
            {endedText(list, props)} {words.few(untold(list), list.findings.length)}
          </li>
        ))}
      </ul>
      {paths !== undefined && (
        <p>
          <a href={href(paths, language, base, writeState({ ...state, screen: null }, site))}>
            {words.paths}
          </a>
        </p>
      )}
    </>
  );
}

/** The year before has no funnel of its own on this page. */
function begunIn(period: string, { funnel, state }: ListsProps): number | null {
  if (period === state.period) return funnel.now.n;
  return period === state.compare ? (funnel.before?.n ?? null) : null;
}

const untold = ({ findings }: FindingsAnswer): number =>
  findings.filter(({ verdict }) => verdict === "too-few").length;

function endedText({ period, compare }: FindingsAnswer, { site, language }: MovedProps): string {
  const words = movedWords[language];
  const against = compare ?? "";
  const ended = endedBetween(site, { period, compare: against }).map(({ source }) =>
    sourceName(site, source),
  );
  const begun = begunBetween(site, { period, compare: against }).map(({ source }) =>
    sourceName(site, source),
  );
  if (ended.length + begun.length === 0) return words.noneEnded(against);
  return [
    ...(ended.length === 0 ? [] : [words.ended(ended, against)]),
    ...(begun.length === 0 ? [] : [words.begun(begun, against)]),
  ].join(" ");
}
