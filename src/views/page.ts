// What a page is made of. In: nothing. Out: types alone; the pages themselves are in page-table.ts.

import type { ReactNode } from "react";
import type { AnswerTo } from "../answers/asker.ts";
import type { Finding } from "../answers/finding.ts";
import type { Pair } from "../answers/pair.ts";
import type { Question } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import type { Language } from "../words/format.ts";
import type { PageWords } from "../words/page-words.ts";
import type { Later } from "./later.ts";
import type { LiveActions, LivePart, ViewStatus } from "./live-part.ts";
import type { ViewState } from "./state.ts";

type Kind = Question["kind"];
type QuestionOf<K extends Kind> = Extract<Question, { readonly kind: K }>;

/** The answers of the period beside those of the comparison, by the kind of their question. */
export type Answers = { readonly [K in Kind]: Pair<AnswerTo<QuestionOf<K>>> };

/** Those that a page asked for. */
export type PageAnswers = Partial<Answers>;

/** The questions to ask in a state; null for what is only asked once the reader opens it. */
export type Asks = {
  readonly [K in Kind]: (state: ViewState, site: Pick<Site, "periods">) => QuestionOf<K> | null;
};

/** Something drawn from the answers to some questions. */
export type Part = {
  readonly asks: Partial<Asks>;
  /** Drawn once all that is asked is answered; its script comes with the first answers of its page. */
  readonly view: Later<(props: ViewProps & Answers) => ReactNode>;
};

/** All that the site knows of a page. */
export type PageRecord = Part & {
  /** What `data-view` says. */
  readonly name: string;
  readonly words: PageWords;
  /** The choices that its picture depends on, in the order of their controls; a page without any is reached by a bare address. */
  readonly choices: readonly (keyof ViewState)[];
  /** False for what is read once: reached from the foot of every page. */
  readonly isInMenu?: false;
  /** The choice under which its picture shows what moved; null for what another page shows. */
  readonly shows?: (finding: Finding) => Partial<ViewState> | null;
};

export type PageProps = {
  readonly page: PageRecord;
  readonly language: Language;
  readonly base: string;
  readonly site: Site;
  /** The state that the answers are about. */
  readonly state: ViewState;
  readonly answers: PageAnswers;
  readonly status: ViewStatus;
  /** +1 at each repaint. */
  readonly revision: number;
  readonly live: LivePart | null;
};

/** What a view draws from: nothing that changes while its picture stays the same. */
export type ViewProps = Pick<PageProps, "language" | "base" | "site" | "state" | "answers"> & {
  /** Every page of the site, for the way to them. */
  readonly pages: readonly PageRecord[];
  readonly live: LiveActions | null;
};
