// What every chart takes. In: a finished layout. Out: nothing but types.
import type { Language } from "../words/format.ts";

export type ChartProps<Layout> = {
  readonly layout: Layout;
  readonly language: Language;
  /** Unique on the page: titles and patterns are referred to by it. */
  readonly id: string;
  /** True once scripts run: marks take focus and the pointer, facts show in a tooltip. False for the picture drawn at build. */
  readonly live?: boolean;
};
