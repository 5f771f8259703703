// What teams are called in each language. In: the touchpoints' lines, or the site. Out: the teams with an English name; the site with each team called so, wherever it is named.
import type { TouchpointRule } from "../company/company.ts";
import type { Language } from "../words/format.ts";
import type { Site } from "./site.ts";

/** The first English name of each team; nothing where no line gives one. */
export function teamsOf(
  rules: readonly Pick<TouchpointRule, "owner" | "ownerEnglish">[],
): Pick<Site, "teams"> {
  const teams = new Map<string, { fr: string; en: string }>();
  for (const { owner, ownerEnglish } of rules) {
    if (owner === null || ownerEnglish === undefined || teams.has(keyOf(owner))) continue;
    teams.set(keyOf(owner), { fr: owner, en: ownerEnglish });
  }
  return teams.size === 0 ? {} : { teams: [...teams.values()] };
}

const keyOf = (team: string): string => team.trim().toLowerCase();

type Called = Readonly<Record<Language, Site>>;

/** The same object for the same site: what is drawn from it is not drawn anew. */
const known = new WeakMap<Site, Called>();

/** Whoever answers, wrote or decided is called as in this language, in whichever of the two a spreadsheet named the team. */
export function siteIn(site: Site, language: Language): Site {
  if (site.teams === undefined) return site;
  const called = known.get(site) ?? { fr: calledIn(site, "fr"), en: calledIn(site, "en") };
  known.set(site, called);
  return called[language];
}

function calledIn(site: Site, language: Language): Site {
  const names = new Map(
    (site.teams ?? []).flatMap((team) =>
      [team.fr, team.en].map((name) => [keyOf(name), team[language]] as const),
    ),
  );
  const teamIn = (name: string | null): string | null =>
    name === null ? null : (names.get(keyOf(name)) ?? name);
  return {
    ...site,
    touchpoints: site.touchpoints.map((one) => ({ ...one, owner: teamIn(one.owner) })),
    map: site.map.map((note) => ({ ...note, by: teamIn(note.by), owner: teamIn(note.owner) })),
    events: site.events.map((event) => ({ ...event, who: teamIn(event.who) })),
    decisions: site.decisions.map((one) => ({ ...one, owner: teamIn(one.owner) })),
  };
}
