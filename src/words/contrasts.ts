// What is said of two sides of one quarter: rush hour and the others, those who were early and those who were not. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import { formatNumber, type Language } from "./format.ts";
import { bothLanguages } from "./typeset.ts";

/** All but the counts as people read them. */
export type ContrastText = Readonly<
  Record<"place" | "cut" | "when" | "first" | "second" | "low" | "high" | "stage", string>
> & {
  readonly n: number;
  readonly nSecond: number;
};

const MINUTES = 60;

/** "9 h 35" / "9:35" */
function clock(minutes: number, language: Language): string {
  const [hour, minute] = [Math.floor(minutes / MINUTES), minutes % MINUTES];
  const padded = String(minute).padStart(2, "0");
  if (language === "en") return `${hour}:${padded}`;
  return minute === 0 ? `${hour} h` : `${hour} h ${padded}`;
}

const counts = (n: number, second: number, language: Language): string =>
  language === "fr"
    ? `n = ${formatNumber(n, "fr")} et ${formatNumber(second, "fr")}`
    : `n = ${formatNumber(n, "en")} and ${formatNumber(second, "en")}`;

export const contrastWords = bothLanguages({
  fr: {
    all: "tous trimestres réunis",
    ofFive: (score: string, stars: string) => `${score} (${stars} sur 5)`,
    columns: {
      ...{ place: "Point de contact", when: "Trimestre", difference: "Écart", verdict: "Verdict" },
      opinions: "Avis",
    },
    interval: (difference: string, low: string, high: string) => `${difference} (de ${low} à ${high})`,
    least: (change: string) => `(il aurait fallu au moins ${change} d’écart)`,
    felt: {
      heading: "À l’heure de pointe, et aux autres heures",
      elsewhere: "Comment l’heure de pointe est vécue, point de contact par point de contact",
      cut: (from: number, to: number) => `de ${clock(from, "fr")} à ${clock(to, "fr")}`,
      none: "Trop peu d’avis pour ces choix.",
      proven: ({ place, cut, when, first, second, low, high, n, nSecond }: ContrastText) =>
        `« ${place} », ${when} : qui y vient ${cut}, à l’heure de pointe, donne ${first}, contre ${second} aux autres heures (écart de ${low} à ${high}) ; ${counts(n, nSecond, "fr")}.`,
      unproven: "Rien de prouvé : aucune différence nette de ressenti entre l’heure de pointe et les autres.",
      ...{ first: "Heure de pointe", second: "Autres heures" },
      verdicts: {
        ...{ up: "mieux vécue", down: "moins bien vécue" },
        possible: "écart possible, pas confirmé",
        unclear: "pas d’écart net",
        "too-few": "n trop petit",
      },
      note: "L’heure de pointe est celle où il y a nettement plus de contacts que le reste de la journée, d’après leur nombre et jamais d’après les notes. Chaque note va avec le dernier contact que la personne a vécu avant de la donner (ou le dernier là où l’export dit qu’elle porte) ; qui a noté n’est pas tout le monde, et un écart n’est pas une cause. Tous trimestres réunis : ceux où chaque côté a assez de monde. Moyennes des avis, intervalle à 95 % par personne, un seul risque de 5 % pour tout ce tableau.",
    },
    ahead: {
      heading: "Qui vient, selon le temps d’avance",
      cut: (days: number) => `plus de ${counted(days, "fr", "jour", "jours")} à l’avance`,
      none: "Trop peu de personnes pour ces choix.",
      proven: ({ place, cut, when, first, second, low, high, n, nSecond, stage }: ContrastText) =>
        `« ${place} », ${when} : ${first} des personnes qui s’y sont prises ${cut} arrivent à « ${stage} », contre ${second} de celles qui s’y sont prises plus tard (écart de ${low} à ${high}) ; ${counts(n, nSecond, "fr")}.`,
      unproven: "Rien de prouvé : qui s’y prend longtemps à l’avance ne vient ni plus ni moins.",
      ...{ early: "S’y sont pris tôt", late: "S’y sont pris tard", people: "Inscrits" },
      verdicts: {
        ...{ up: "viennent plus", down: "viennent moins" },
        possible: "écart possible, pas confirmé",
        unclear: "pas d’écart net",
        "too-few": "n trop petit",
      },
      note: "Part de qui arrive le jour dit, selon le nombre de jours entre l’inscription et ce jour. Ce jour est le même pour tous, venus ou non : celui où l’on est venu à ce que nomme la même colonne des deux exports (« Évènement »). La coupure est celle de ces délais qui partage le mieux en deux, choisie sans regarder qui est venu. Qui s’inscrit le jour même ou après ne compte pas ; qui s’inscrit deux fois compte une fois, depuis la première. Trimestre du jour dit ; tous trimestres réunis : ceux où chaque côté a assez de monde. Intervalle à 95 % par personne, un seul risque de 5 % pour tout ce tableau. Un écart n’est pas une cause.",
    },
    uncrossed: "Persona, segment et passage par un point de contact ne s’appliquent pas ici.",
  },
  en: {
    all: "all quarters together",
    ofFive: (score, stars) => `${score} (${stars} of 5)`,
    columns: {
      ...{ place: "Touchpoint", when: "Quarter", difference: "Difference", verdict: "Verdict" },
      opinions: "Opinions",
    },
    interval: (difference, low, high) => `${difference} (${low} to ${high})`,
    least: (change) => `(a difference of at least ${change} would have been needed)`,
    felt: {
      heading: "At rush hour, and at other hours",
      elsewhere: "How rush hour is felt, touchpoint by touchpoint",
      cut: (from, to) => `from ${clock(from, "en")} to ${clock(to, "en")}`,
      none: "Too few opinions for these choices.",
      proven: ({ place, cut, when, first, second, low, high, n, nSecond }) =>
        `“${place}”, ${when}: whoever comes ${cut}, at rush hour, gives ${first}, against ${second} at other hours (difference of ${low} to ${high}); ${counts(n, nSecond, "en")}.`,
      unproven: "Nothing proven: no clear difference of feeling between rush hour and the others.",
      ...{ first: "Rush hour", second: "Other hours" },
      verdicts: {
        ...{ up: "felt better", down: "felt worse" },
        possible: "possible difference, not confirmed",
        unclear: "no clear difference",
        "too-few": "n too small",
      },
      note: "Rush hour is when clearly more contacts happen than during the rest of the day, by their number and never by the ratings. Each rating goes with the last contact that its author lived before giving it (or the last one where the export says it is about); those who rate are not everybody, and a difference is no cause. All quarters together: those with enough people on both sides. Means of opinions, 95% interval by person, one risk of 5% for this whole table.",
    },
    ahead: {
      heading: "Who comes, by how long ahead",
      cut: (days) => `more than ${counted(days, "en", "day", "days")} ahead`,
      none: "Too few people for these choices.",
      proven: ({ place, cut, when, first, second, low, high, n, nSecond, stage }) =>
        `“${place}”, ${when}: ${first} of those who did so ${cut} come to “${stage}”, against ${second} of those who did so later (difference of ${low} to ${high}); ${counts(n, nSecond, "en")}.`,
      unproven: "Nothing proven: those who do so long ahead come neither more nor less.",
      ...{ early: "Early", late: "Late", people: "Registered" },
      verdicts: {
        ...{ up: "come more", down: "come less" },
        possible: "possible difference, not confirmed",
        unclear: "no clear difference",
        "too-few": "n too small",
      },
      note: "Share of those who come on the day, by the number of days between registration and that day. The day is the same for all, whether they came or not: the one on which people came to what the same column of both exports names (“Event”). The cut is the one of these delays that parts them best in two halves, chosen without looking at who came. Whoever registers on the day itself or after it does not count; whoever registers twice counts once, from the first. Quarter of that day; all quarters together: those with enough people on both sides. 95% intervals by person, one risk of 5% for this whole table. A difference is no cause.",
    },
    uncrossed: "Persona, segment and passing a touchpoint do not apply here.",
  },
});
