// What every chart takes, and how it speaks. In: a finished layout and a language. Out: types, and the words that go with them.
import { type ChartWords, chartWords } from "../words/charts.ts";
import type { Language } from "../words/format.ts";

export type ChartProps<Layout> = {
  readonly layout: Layout;
  readonly language: Language;
  /** Unique on the page: titles and patterns are referred to by it. */
  readonly id: string;
  /** True once scripts run: marks take focus and the pointer, facts show in a tooltip. False for the picture drawn at build. */
  readonly live?: boolean;
  /** How the comparison period is called ("T2 2026"), for legends and tooltips. */
  readonly compareName?: string;
};

/** All that is needed to say a fact. */
export type Voice = {
  readonly words: ChartWords;
  readonly language: Language;
  readonly compareName: string | null;
};

export function voiceOf({
  language,
  compareName,
}: {
  readonly language: Language;
  readonly compareName?: string | undefined;
}): Voice {
  return { words: chartWords[language], language, compareName: compareName ?? null };
}
