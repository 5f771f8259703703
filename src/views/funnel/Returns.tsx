// Those who were interrupted on their way: who came back, with a contact afterwards and without. In: the answer about all quarters. Out: a sentence a stage, the contact that parts them most, and all of it as a table.
import type { ReactNode } from "react";
import { stageName } from "../../answers/names.ts";
import type { ReturnContact, ReturnStage } from "../../answers/rows.ts";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { returnsTable } from "../../tables/returns.ts";
import { comparedSentence, type ReturnCompared, returnSentence, returnWords } from "../../words/returns.ts";
import type { Answers, ViewProps } from "../page.ts";
import { ShareBars } from "../ShareBars.tsx";
import { Takeaway } from "../Takeaway.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";

type ReturnsProps = ViewProps & Pick<Answers, "returns">;

export function Returns(props: ReturnsProps): ReactNode {
  const { returns, site, language } = props;
  const words = returnWords[language];
  const { stages, n } = returns.now;
  const [lead, ...others] = stages.toSorted((a, b) => weightOf(b) - weightOf(a) || b.n - a.n);
  if (lead === undefined) return null;
  return (
    <section className="part" data-part="returns">
      <h2>{words.heading}</h2>
      <Takeaway sentences={[stageSentence(lead, props)]} />
      <Contact {...props} stage={lead} />
      {others.map((stage) => (
        <div key={stage.stage}>
          <p>{stageSentence(stage, props)}</p>
          <Contact {...props} stage={stage} />
        </div>
      ))}
      <TableTwin table={returnsTable(returns.now, site, language)} language={language} />
      <TakeAway {...props} view="funnel" title={words.heading} n={n} />
      <p className="note">{words.note}</p>
    </section>
  );
}

const isProven = ({ verdict }: ReturnContact): boolean => verdict === "up" || verdict === "down";

/** What parts those who came back from the others most, of what is proven. */
function partingOf({ contacts }: ReturnStage): ReturnContact | undefined {
  return contacts
    .filter(isProven)
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))[0];
}

const weightOf = (stage: ReturnStage): number => Math.abs(partingOf(stage)?.difference ?? 0);

function stageSentence(
  { stage, n, count, least_days: leastDays, most_days: mostDays }: ReturnStage,
  { site, language }: ReturnsProps,
): string {
  const goal = stageName(site, site.goal_stage, language);
  return returnSentence(
    { stage: stageName(site, stage, language), goal, count, n, leastDays, mostDays },
    language,
  );
}

function Contact({ stage, language }: ReturnsProps & { readonly stage: ReturnStage }): ReactNode {
  const words = returnWords[language];
  const parting = partingOf(stage);
  if (stage.count === 0) return null;
  if (parting === undefined)
    return (
      <p>{stage.contacts.some(({ verdict }) => verdict === "unclear") ? words.unclear : words.tooFew}</p>
    );
  const compared: ReturnCompared = {
    name: parting.names[language],
    count: parting.count,
    n: parting.n,
    countBeside: parting.count_beside,
    nBeside: parting.n_beside,
    difference: parting.difference ?? 0,
    low: parting.low ?? 0,
    high: parting.high ?? 0,
  };
  return (
    <ul className="backwards">
      <li data-touchpoint={parting.touchpoint}>
        <ShareBars
          share={compared.count / compared.n}
          beside={compared.countBeside / compared.nBeside}
          isBad={false}
        />
        {comparedSentence(compared, language)}
      </li>
    </ul>
  );
}
