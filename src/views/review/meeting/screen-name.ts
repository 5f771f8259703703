// What a screen of the meeting is called. In: a part of the agenda. Out: its kind, and its name as people read it.
import { stageName } from "../../../answers/names.ts";
import type { Site } from "../../../answers/site.ts";
import type { MeetingPart } from "../../../review/agenda.ts";
import type { Language } from "../../../words/format.ts";
import { meetingWords, type ScreenKind } from "../../../words/meeting.ts";

export function kindOf({ screen, stage }: MeetingPart): ScreenKind {
  return stage === null ? (screen as ScreenKind) : "stage";
}

export function screenName(part: MeetingPart, site: Site, language: Language): string {
  const words = meetingWords[language];
  return part.stage === null ? words.names[kindOf(part)] : words.stage(stageName(site, part.stage, language));
}
