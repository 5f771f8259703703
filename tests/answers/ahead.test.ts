import { expect, it } from "vitest";
import { engines } from "../database/engines.ts";
import { buildIn, type Texts } from "../journey/built.ts";

type Plan = {
  readonly who: string;
  readonly day: string;
  readonly event: string;
  readonly booked: string;
  readonly came: boolean;
};
const EVENTS = [
  { event: "Journée de printemps", day: "2026-05-28" },
  { event: "Rencontres d’automne", day: "2026-09-24" },
  // Too few booked early: its quarter is untold.
  { event: "Galette", day: "2026-01-15" },
] as const;
const dayBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Thirty people an event, some at two; the early ones come less; seven of autumn book on the day itself, and plan nothing. */
const PLANS: readonly Plan[] = EVENTS.flatMap(({ event, day }, which) =>
  Array.from({ length: which === 1 ? 37 : 30 }, (_, at) => {
    const early = which === 2 ? at < 3 : at % 2 === 0;
    const ahead = at >= 30 ? 0 : early ? 22 + at : 15 + (at % 6);
    const who = `p${at % 5 === 0 ? 0 : which}-${at}`;
    return {
      who,
      day,
      event,
      booked: dayBefore(day, ahead),
      came: at >= 30 || (early ? at % 3 === 0 : at % 5 !== 1),
    };
  }),
);
const texts: Texts = {
  "parcours.yaml": `title: Test
language: fr
time_zone: Etc/UTC
small_group: 5
goal_stage: Participation
sources:
  - file: "inscriptions*.csv"
    name: inscriptions
    keys: { customer: who }
    milestones: { inscription: "Inscrit le" }
  - file: "scans*.csv"
    name: scans
    keys: { customer: who }
    milestones: { entree: "Date du scan" }
`,
  "stages.csv": "etape\nInscription\nParticipation\n",
  "touchpoints.csv":
    "point_de_contact;etape;canal;source;evenement\nInscription;Inscription;Site;inscriptions;inscription\nEntrée;Participation;Sur place;scans;entree",
  "inscriptions.csv": [
    "who,Inscrit le,Évènement",
    ...PLANS.map(({ who, booked, event }) => `${who},${booked} 08:00:00,${event}`),
    "z,2026-09-29 08:00:00,Galette 2027",
  ].join("\n"),
  "scans.csv": [
    "who,Date du scan,Évènement",
    ...PLANS.flatMap(({ who, day, event, came }) => (came ? [`${who},${day} 09:00:00,${event}`] : [])),
  ].join("\n"),
};

/** Of these plans the share that came, and its error by customer, to ten figures. */
function sideOf(some: readonly Plan[]) {
  const mean = some.filter(({ came }) => came).length / some.length;
  const people = [...Map.groupBy(some, ({ who }) => who).values()];
  const squares = people
    .map((own) => own.reduce((sum, { came }) => sum + Number(came) - mean, 0) ** 2)
    .reduce((sum, one) => sum + one, 0);
  const error = Math.sqrt((squares * people.length) / (people.length - 1)) / some.length;
  const rounded = (value: number) => Number(value.toPrecision(10));
  return { n: some.length, customers: people.length, mean: rounded(mean), error: rounded(error) };
}

it.each(engines)(
  "tells who comes of those who booked early and late, of no quarter with too few on a side ($name)",
  async ({ open }) => {
    const database = await open();
    try {
      const { site } = await buildIn(database, texts);
      const days = ({ day, booked }: Plan) => (Date.parse(day) - Date.parse(booked)) / 86_400_000;
      const of = (...whole: readonly string[]) => {
        const own = PLANS.filter((plan) => whole.includes(plan.day) && days(plan) > 0);
        return {
          near: sideOf(own.filter((plan) => days(plan) <= 21)),
          far: sideOf(own.filter((plan) => days(plan) > 21)),
        };
      };
      expect(site?.ahead).toEqual([
        {
          ...{ touchpoint: "inscription", stage: "participation", days: 21 },
          rows: [
            { period: null, ...of("2026-05-28", "2026-09-24") },
            { period: "2026-T2", ...of("2026-05-28") },
            { period: "2026-T3", ...of("2026-09-24") },
          ],
        },
      ]);
    } finally {
      await database.close();
    }
  },
);
