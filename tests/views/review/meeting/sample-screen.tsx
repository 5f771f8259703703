// A screen of the sample's meeting without a browser. In: which one, and what differs. Out: its props, and what it draws as text.
import type { ReactNode } from "react";
import type { Site } from "../../../../src/answers/site.ts";
import { agendaOf } from "../../../../src/review/agenda.ts";
import type { ScreenProps } from "../../../../src/views/review/meeting/meeting-props.ts";
import { defaultState } from "../../../../src/views/state.ts";
import { sampleSite } from "../../../fixtures/sample-answers.ts";
import { markup, viewProps } from "../../sample-page.tsx";

export async function screenProps(
  screen: string,
  change: Partial<Site> = {},
  language: "fr" | "en" = "fr",
): Promise<ScreenProps> {
  const site = { ...sampleSite, ...change };
  const state = { ...defaultState(sampleSite), screen };
  const props = await viewProps("review", { site, state, language });
  const part = agendaOf(site, state.period).find((one) => one.screen === screen);
  if (part === undefined) throw new Error(`no screen is called ${screen}`);
  return { ...props, ...(props.answers as ScreenProps), part };
}

export async function drawnScreen(
  Screen: (props: ScreenProps) => ReactNode,
  screen: string,
  change: Partial<Site> = {},
  language: "fr" | "en" = "fr",
): Promise<string> {
  return markup(<Screen {...(await screenProps(screen, change, language))} />);
}
