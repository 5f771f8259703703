// Events that no rule knows, placed by asking. In: events, stages and channels, and somebody who answers. Out: groups with their stage and channel; null when nobody answered.
import { groupEvents, type PlacedGroup, type UnknownEvent } from "../../company/writing/touchpoint-lines.ts";
import type { AskingWords } from "../../words/asking.ts";
import type { Terminal } from "./terminal.ts";

/** More questions than this nobody answers: the rest can be placed in the spreadsheet. */
const MOST_GROUPS = 8;

export type Places = { readonly stages: readonly string[]; readonly channels: readonly string[] };

export async function placeEvents(
  events: readonly UnknownEvent[],
  { stages, channels }: Places,
  terminal: Terminal,
  words: AskingWords,
): Promise<PlacedGroup[] | null> {
  const groups = groupEvents(events);
  if (groups.length === 0) return [];
  terminal.say(`\n${words.unknownEvents(groups.length)}`);
  const placed: Omit<PlacedGroup, "channel">[] = [];
  for (const group of groups.slice(0, MOST_GROUPS)) {
    const stage = await chosen(
      words.stageOf(group.name, group.n),
      [...stages, words.leave],
      terminal,
      words,
      null,
    );
    if (stage === null) return null;
    if (stage !== words.leave) placed.push({ ...group, stage });
  }
  if (groups.length > MOST_GROUPS) terminal.say(words.unplaced(groups.length - MOST_GROUPS));
  if (placed.length === 0) return [];
  const channel = await chosen(words.channelOf, channels, terminal, words, 0);
  return channel === null ? null : placed.map((group) => ({ ...group, channel }));
}

/** `usual` is what an empty answer means; null: the last choice. */
async function chosen(
  question: string,
  choices: readonly string[],
  terminal: Terminal,
  words: AskingWords,
  usual: number | null,
): Promise<string | null> {
  terminal.say(`\n${question}`);
  const first = usual ?? choices.length - 1;
  for (const [place, text] of choices.entries())
    terminal.say(`  ${place + 1}. ${text}${place === first ? ` (${words.proposed})` : ""}`);
  for (;;) {
    const line = await terminal.ask("> ");
    if (line === null) return null;
    const found = choices[line === "" ? first : Number(line) - 1];
    if (found !== undefined) return found;
    terminal.say(words.notUnderstood(choices.length));
  }
}
