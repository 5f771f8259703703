import { expect, it } from "vitest";
import { engines } from "../database/engines.ts";
import { buildIn, type Texts } from "../journey/built.ts";

type Guest = { readonly who: string; readonly at: string; readonly rating: number | null };
/** Who came to a day in March and to one in June, when, and what they said the day after: 40 in the crowd at nine, 40 later; few rated in June. */
const GUESTS: readonly Guest[] = ["2026-03-12", "2026-06-11"].flatMap((day, which) =>
  Array.from({ length: 80 }, (_, at) => {
    const isRush = at < 40;
    const minute = isRush ? at % 20 : 20 + (((at - 40) * 3) % 100);
    const clock = `${String(9 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00`;
    const rates = which === 0 ? at % 2 === 0 : !isRush || at < 3;
    return {
      who: `g${which}-${at % 40 === 7 ? 7 : at}`,
      at: `${day} ${clock}`,
      rating: rates ? (isRush ? 1 + (at % 3) : 4 + (at % 4 === 0 ? 1 : 0)) : null,
    };
  }),
);
const texts: Texts = {
  "parcours.yaml": `title: Test
language: fr
time_zone: Etc/UTC
small_group: 5
goal_stage: Jour
sources:
  - file: "scans*.csv"
    name: scans
    keys: { customer: who }
    milestones: { scan: at }
  - file: "avis*.csv"
    name: avis
    keys: { customer: who }
    feedback: { time: at, event: survey, rating: note, scale: csat5 }
`,
  "stages.csv": "etape\nJour\nSuites\n",
  "touchpoints.csv":
    "point_de_contact;etape;canal;source;evenement\nEntrée;Jour;Sur place;scans;scan\nQuestionnaire;Suites;Enquête;avis;survey",
  "scans.csv": ["who,at", ...GUESTS.map(({ who, at }) => `${who},${at}`)].join("\n"),
  "avis.csv": [
    "who,at,note",
    ...GUESTS.flatMap(({ who, at, rating }) =>
      rating === null ? [] : [`${who},${at.slice(0, 8)}${Number(at.slice(8, 10)) + 1} 18:00:00,${rating}`],
    ),
  ].join("\n"),
};

/** Mean of ratings (3 is 0), and its error by customer, to ten figures. */
function sideOf(some: readonly Guest[]) {
  const said = some.flatMap(({ who, rating }) => (rating === null ? [] : [{ who, score: rating - 3 }]));
  const mean = said.reduce((sum, { score }) => sum + score, 0) / said.length;
  const people = [...Map.groupBy(said, ({ who }) => who).values()];
  const squares = people
    .map((own) => own.reduce((sum, { score }) => sum + score - mean, 0) ** 2)
    .reduce((sum, one) => sum + one, 0);
  const error = Math.sqrt((squares * people.length) / (people.length - 1)) / said.length;
  const rounded = (value: number) => Number(value.toPrecision(10));
  return { n: said.length, customers: people.length, mean: rounded(mean), error: rounded(error) };
}

it.each(engines)(
  "tells how the crowd felt, and how the others, of no quarter where the crowd is few ($name)",
  async ({ open }) => {
    const database = await open();
    try {
      const { site } = await buildIn(database, texts);
      const march = GUESTS.filter(({ at }) => at.startsWith("2026-03"));
      const isRush = ({ at }: Guest) => at.slice(11) < "09:20:00";
      // Whoever came twice said it of their last time.
      const last = (own: readonly Guest[], one: Guest) =>
        !own.some(({ who, at }) => who === one.who && at > one.at);
      const felt = march.map((one) => {
        const again = march.filter(({ who }) => who === one.who).find((two) => last(march, two));
        return { ...one, at: again?.at ?? one.at };
      });
      expect(site?.felt_hours).toEqual([
        {
          ...{ touchpoint: "entree", starts: 540, ends: 560, of_five: true },
          rows: [
            {
              period: "2026-T1",
              rush: sideOf(felt.filter(isRush)),
              others: sideOf(felt.filter((one) => !isRush(one))),
            },
          ],
        },
      ]);
    } finally {
      await database.close();
    }
  },
);
