// What the irritants page says: what each point costs, its three voices, what could be done, effort and memory. In: plain values and a language. Out: text in French or English.
import { counted, isOne } from "./counted.ts";
import {
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatScore,
  type Language,
} from "./format.ts";
import { countPeople } from "./people.ts";
import { bothLanguages, typeset } from "./typeset.ts";

const fr = (value: number) => formatNumber(value, "fr");
const en = (value: number) => formatNumber(value, "en");
const few = (value: number, language: Language): string =>
  formatNumber(value, language, { digits: Math.abs(value) < 10 ? 1 : 0 });

/** One contact each: the goal itself, up to what is written ("1,0"). */
const isAlone = (steps: number): boolean => steps < 1.05;

export const irritantWords = bothLanguages({
  fr: {
    share: "Part récupérable",
    shareNote:
      "C’est votre hypothèse, pas une mesure : la part de ces parcours que vous pensez pouvoir retenir. Elle reste dans l’adresse de la page.",
    list: "Du plus cher au moins cher",
    listUnpriced: "Ce qui fait mal, de ce qui pèse le plus à ce qui pèse le moins",
    noneProven: (n: number) =>
      `Aucun point de contact ne perd, de façon prouvée, plus de parcours que l’attendu ; n = ${fr(n)}.`,
    noneHeld: (n: number) =>
      `Aucune perte ne peut être comparée à un attendu : parcours trop récents, trop peu nombreux, ou rien à quoi comparer ; n = ${fr(n)}.`,
    tooEarly: (open: number, lost: number, n: number) =>
      `Trop tôt pour dire ce que perdent les points de contact : des parcours assez anciens qui n’ont pas atteint le but, ${fr(open)} ${isOne(open, "fr") ? "peut" : "peuvent"} encore reprendre, ${lost === 0 ? "aucun n’est arrêté" : isOne(lost, "fr") ? `${fr(lost)} est arrêté` : `${fr(lost)} sont arrêtés`} ; n = ${fr(n)}.`,
    losesMost: (name: string, { rivals, excess, low, high, lost, of }: LossFacts) =>
      `« ${name} » perd le plus au-delà de l’attendu${besides(rivals, "fr")} : ${few(excess, "fr")} parcours de plus (intervalle à 95 % : ${few(low, "fr")} à ${few(high, "fr")}) ; ${fr(lost)} perdus, n = ${fr(of)}.`,
    stillHeard: "D’autres voix se plaignent tout de même : voir la liste.",
    othersProven: (n: number) =>
      n === 1
        ? "Un autre point de contact perd aussi plus que l’attendu."
        : `${fr(n)} autres points de contact perdent aussi plus que l’attendu.`,
    none: "Aucun point de contact ne se distingue : ni pertes au-delà de l’attendu, ni avis plus négatifs qu’ailleurs, ni délai manqué.",
    more: (n: number) =>
      n === 1
        ? "Un autre point de contact se distingue ; il est dans le tableau."
        : `${fr(n)} autres points de contact se distinguent ; ils sont dans le tableau.`,
    rest: (n: number) => counted(n, "fr", "point de contact sans fiche", "points de contact sans fiche"),
    stake: (range: string) => `En jeu : ${range}`,
    atStake: (value: string, low: string, high: string) => `${value} (de ${low} à ${high})`,
    stakeAlone: (range: string, median: string) => `En jeu : ${range} ; avec la valeur médiane : ${median}`,
    excessAlone: (value: number, low: number, high: number, why: string | null) =>
      `${few(value, "fr")} parcours perdus au-delà de l’attendu (de ${few(low, "fr")} à ${few(high, "fr")})${why === null ? "" : ` ; ${why}`}`,
    withMedian: (value: string) => `avec la valeur médiane : ${value}`,
    unproven: "pas de perte prouvée au-delà de l’attendu",
    noStake: {
      goal: "aucun montant : après le but, personne n’est compté comme perdu",
      few: "aucun montant : trop peu de {clients}, ou rien à quoi comparer",
    },
    formula: "Le calcul",
    formulaLine: (line: FormulaLine) =>
      `${line.segment === null ? "" : `${line.segment} : `}${few(line.excess, "fr")} parcours perdus au-delà de l’attendu (${few(line.low, "fr")} à ${few(line.high, "fr")} ; ${fr(line.lost)} perdus sur ${fr(line.of)}, attendu ${formatPercent(line.expected, "fr")}) × ${formatPercent(line.chance, "fr")} d’aboutissement chez ceux qui continuent × ${line.winning === null ? line.worth : `(${line.worth} + ${line.winning} pour reconquérir quelqu’un)`} × ${formatPercent(line.share, "fr")} récupérables = ${line.mean} (de ${line.meanLow} à ${line.meanHigh} ; ${line.median} avec la médiane, ${line.medianWorth})`,
    worth: "Ce que vaut un parcours abouti",
    worthLine: (name: string | null, line: WorthLine) =>
      `${name === null ? "" : `${name} : `}${line.mean} en moyenne (${line.low} à ${line.high}), ${line.median} en médiane (la moitié entre ${line.q1} et ${line.q3}) ; n = ${fr(line.n)} parcours de ${countPeople(line.customers, "fr")}${line.allQuarters ? ", tous trimestres réunis : celui-ci en a trop peu" : ""}`,
    noWorth:
      "Les pertes sont en parcours, pas en argent : les commandes et transactions de ces exports n’ont pas de colonne de total reconnue, ou trop peu de {clients} ont acheté. Pour des montants, exportez la colonne du total, ou nommez-la dans parcours.yaml (« amount », dans l’entrée du fichier).",
    voices: { said: "Dit", done: "Fait", endured: "Subi" },
    levels: { high: "élevé", usual: "rien de plus qu’ailleurs", silent: "rien ne le dit" },
    saidFacts: (negative: number, n: number, customers: number | null, mean: number) =>
      `${formatPercent(negative / n, "fr")} d’avis négatifs (${fr(negative)} sur ${fr(n)} avis${customers === null ? "" : ` de ${countPeople(customers, "fr")}`}), moyenne ${formatScore(mean, "fr")}`,
    theme: (name: string, negative: number, n: number) =>
      `« ${name} » : ${formatPercent(negative / n, "fr")} de négatifs, n = ${fr(n)}`,
    unsaid: "Trop peu d’avis ici (n trop petit).",
    spreads: {
      polarised: "Avis polarisés : un quart ou plus à chaque bout.",
      lukewarm: "Avis tièdes : deux sur cinq ou plus sont neutres.",
      agreed: "",
    },
    facts: (facts: readonly string[]) => facts.join(" ; "),
    exit: (lost: number, of: number) =>
      `${fr(lost)} des ${fr(of)} parcours ${isOne(lost, "fr") ? "s’arrête" : "s’arrêtent"} ici sans aboutir (${formatPercent(lost / of, "fr")})`,
    expectedAlike: (share: number, others: string) =>
      `attendu ${formatPercent(share, "fr")}, comme à ${others}`,
    expectedStage: (share: number) => `attendu ${formatPercent(share, "fr")}, comme au reste de l’étape`,
    notExpected: "rien à quoi comparer dans l’étape",
    excess: (value: number, low: number, high: number) =>
      `${few(value, "fr")} de plus qu’attendu (intervalle à 95 % : ${few(low, "fr")} à ${few(high, "fr")})`,
    fewer: (value: number, low: number, high: number) =>
      `${few(-value, "fr")} de moins qu’attendu (intervalle à 95 % : ${few(-high, "fr")} à ${few(-low, "fr")})`,
    noExit: "Après le but, personne n’est compté comme perdu.",
    backs: (backs: number, n: number) =>
      `${formatPercent(backs / n, "fr")} y reviennent aussitôt (${fr(backs)} ${isOne(backs, "fr") ? "aller-retour" : "allers-retours"} sur ${fr(n)} parcours)`,
    again: (n: number, week: number, fortnight: number, month: number) =>
      `réitération : ${formatPercent(week / n, "fr")} à 7 jours, ${formatPercent(fortnight / n, "fr")} à 15, ${formatPercent(month / n, "fr")} à 30 (n = ${counted(n, "fr", "demande", "demandes")})`,
    wait: (from: string, seconds: number, n: number) =>
      `${formatDuration(seconds, "fr")} d’attente médiane depuis ${from} (n = ${fr(n)})`,
    toldWait: (who: string | null, mean: string, n: number, before: string | null) =>
      `${who === null ? "" : `${who} : `}${mean} d’attente en moyenne (n = ${fr(n)})${before === null ? "" : `, plus longue qu’avant (${before})`}`,
    delay: (
      text: string,
      status: "met" | "missed" | "unmeasurable",
      value: string | null,
      n: number | null,
    ) =>
      `Délai promis « ${text} » : ${{ met: "tenu", missed: "manqué", unmeasurable: "pas mesurable" }[status]}${value === null ? "" : `, ${value}`}${n === null ? "" : ` (n = ${fr(n)})`}`,
    within: (share: string) => `${share} à temps`,
    unendured: "Ni attente mesurée ni délai promis ici.",
    agreements: {
      agree: "Les avis et les parcours disent la même chose.",
      "said-only": "Élevé dans les avis, invisible dans l’analytics.",
      "said-unseen": "Élevé dans les avis ; trop peu de parcours pour que l’analytics puisse le montrer.",
      "said-after-goal": "Élevé dans les avis ; l’analytics ne peut pas le voir, le but est déjà atteint.",
      "done-only": "Visible dans l’analytics, pas dans les avis.",
      "done-unheard": "Visible dans l’analytics ; trop peu d’avis pour l’entendre.",
      "endured-only": "Subi, sans être dit ni quitter le parcours.",
      "endured-unseen": "Subi ; trop peu d’avis ou de parcours pour savoir si cela se dit ou fait partir.",
      none: "",
    },
    opportunities: "Ce qui pourrait être fait",
    noOpportunity: "Aucune opportunité notée ici dans map.csv.",
    quadrantsTitle: "Les opportunités, valeur et effort",
    quadrantsNote:
      "Valeur et effort sont ceux que l’équipe a écrits dans map.csv (opportunité). Une valeur moyenne compte comme forte, un effort moyen comme élevé. Les montants sont ceux en jeu au point de contact.",
    quadrants: {
      now: "À faire tout de suite",
      project: "Grands chantiers",
      aside: "À glisser entre deux",
      later: "À laisser pour plus tard",
      unsorted: "Sans valeur ou sans effort noté",
    },
    quadrantAxes: {
      now: "valeur forte, effort faible",
      project: "valeur forte, effort élevé",
      aside: "valeur faible, effort faible",
      later: "valeur faible, effort élevé",
      unsorted: "à compléter dans map.csv",
    },
    noOpportunities:
      "Aucune opportunité écrite : ajoutez des lignes « opportunité » dans map.csv, avec leur valeur et leur effort.",
    due: (day: string) => `pour le ${formatDate(day, "fr")}`,
    effortTitle: "L’effort et la mémoire",
    effort: (interactions: number, steps: number, n: number) =>
      isAlone(steps)
        ? `Ces parcours commencent par le but : ce qu’il a fallu pour l’atteindre n’est pas dans ces exports (n = ${counted(n, "fr", "parcours abouti", "parcours aboutis")}).`
        : `Aboutir demande ${formatNumber(interactions, "fr", { digits: 1 })} ${isOne(interactions, "fr") ? "interaction" : "interactions"} en moyenne, en ${formatNumber(steps, "fr", { digits: 1 })} ${isOne(steps, "fr") ? "contact" : "contacts"} (n = ${counted(n, "fr", "parcours abouti", "parcours aboutis")}).`,
    contactsLine: (name: string, n: number, week: number, fortnight: number, month: number) =>
      `${name} : ${formatPercent(week / n, "fr")} des demandes sont suivies d’une autre du même {client} sous 7 jours, ${formatPercent(fortnight / n, "fr")} sous 15, ${formatPercent(month / n, "fr")} sous 30 (n = ${counted(n, "fr", "demande", "demandes")}).`,
    contactsNote:
      "Le motif d’une demande n’est pas écrit de la même façon par tous les outils : le point de contact en tient lieu. Ne comptent que les demandes suivies depuis trente jours.",
    noContacts:
      "Aucune demande numérotée (ticket) dans ces exports, ou trop peu : pas de taux de réitération.",
    memoryTitle: "De quoi se souviennent-ils ?",
    memoryNone:
      "Trop peu de {clients} ont donné un avis en chemin puis une note de recommandation à la fin : rien ne peut être dit de leur mémoire.",
    memory: {
      mean: "la moyenne de ce qu’ils ont dit en chemin",
      lowest: "leur moment le plus bas",
      end: "le dernier avis avant la note",
    },
    memoryLine: (name: string, r: string, low: string, high: string) => `${name} : ${r} (${low} à ${high})`,
    memoryLead: (name: string, r: string) =>
      `La note de recommandation finale va surtout avec ${name} (corrélation ${r}).`,
    memoryNothing:
      "Ni la moyenne, ni le moment le plus bas, ni le dernier avis ne vont avec la note de recommandation finale : rien n’est prouvé (trois corrélations, corrigées).",
    memoryTied: (names: string) =>
      `La note de recommandation finale va avec ${names} ; rien ne prouve que cela l’emporte sur le reste : les intervalles se recouvrent.`,
    memoryBase: (customers: number, several: number, n: number) =>
      `Corrélation avec la note de recommandation finale, intervalle à 95 % ; n = ${countPeople(customers, "fr")}, ${fr(n)} avis avant elle ; ${countPeople(several, "fr")} en ${isOne(several, "fr") ? "a donné plusieurs, le seul" : "ont donné plusieurs, les seuls"} chez qui les trois diffèrent. Tous trimestres, ensemble des {clients}.`,
    note: (small: number) =>
      `Une perte : un parcours assez ancien, commencé avant le but, dont le dernier contact est ici et qui n’a pas atteint le but ; ceux qui sont en cours sont mis à part. L’attendu : la part perdue là où il se passe la même chose ailleurs dans l’étape (un panier sur un autre appareil), sinon dans le reste de l’étape, segment par segment ; sans ce qui vient après sur le même chemin, ni ce que l’on ne fait que traverser. Les groupes de moins de ${countPeople(small, "fr")} n’entrent pas dans les montants.`,
    table: "Ce que l’on perd à chaque point de contact",
    chart: (n: number) =>
      `Argent en jeu par point de contact, ${counted(n, "fr", "point de contact", "points de contact")}`,
    segmentless: "Sans segment",
  },
  en: {
    share: "Recoverable share",
    shareNote:
      "This is your assumption, not a measure: the share of these journeys that you think you could keep. It stays in the page’s address.",
    listUnpriced: "What hurts, from what weighs most to what weighs least",
    list: "From the dearest to the cheapest",
    noneProven: (n) => `No touchpoint provably loses more journeys than expected; n = ${en(n)}.`,
    noneHeld: (n) =>
      `No loss can be held against what is expected: journeys too recent, too few, or nothing to compare with; n = ${en(n)}.`,
    tooEarly: (open, lost, n) =>
      `Too early to say what touchpoints lose: of the journeys old enough that did not reach the goal, ${en(open)} may still go on, ${lost === 0 ? "none has stopped" : `${en(lost)} ${isOne(lost, "en") ? "has" : "have"} stopped`}; n = ${en(n)}.`,
    losesMost: (name, { rivals, excess, low, high, lost, of }) =>
      `“${name}” loses most beyond what is expected${besides(rivals, "en")}: ${few(excess, "en")} more journeys (95% interval: ${few(low, "en")} to ${few(high, "en")}); ${en(lost)} lost, n = ${en(of)}.`,
    stillHeard: "Other voices complain all the same: see the list.",
    othersProven: (n) =>
      n === 1
        ? "One more touchpoint also loses more than expected."
        : `${en(n)} more touchpoints also lose more than expected.`,
    none: "No touchpoint stands out: no loss beyond what is expected, no opinions more negative than elsewhere, no missed delay.",
    more: (n) =>
      n === 1
        ? "One more touchpoint stands out; it is in the table."
        : `${en(n)} more touchpoints stand out; they are in the table.`,
    rest: (n) => counted(n, "en", "touchpoint without a card", "touchpoints without a card"),
    stake: (range) => `At stake: ${range}`,
    atStake: (value, low, high) => `${value} (${low} to ${high})`,
    stakeAlone: (range, median) => `At stake: ${range}; with the median value: ${median}`,
    excessAlone: (value, low, high, why) =>
      `${few(value, "en")} journeys lost beyond what is expected (${few(low, "en")} to ${few(high, "en")})${why === null ? "" : `; ${why}`}`,
    withMedian: (value) => `with the median value: ${value}`,
    unproven: "no proven loss beyond what is expected",
    noStake: {
      goal: "no money: after the goal nobody counts as lost",
      few: "no money: too few {customers}, or nothing to compare with",
    },
    formula: "The calculation",
    formulaLine: (line) =>
      `${line.segment === null ? "" : `${line.segment}: `}${few(line.excess, "en")} journeys lost beyond what is expected (${few(line.low, "en")} to ${few(line.high, "en")}; ${en(line.lost)} lost of ${en(line.of)}, ${formatPercent(line.expected, "en")} expected) × ${formatPercent(line.chance, "en")} that convert among those who go on × ${line.winning === null ? line.worth : `(${line.worth} + ${line.winning} to win a {customer} again)`} × ${formatPercent(line.share, "en")} recoverable = ${line.mean} (${line.meanLow} to ${line.meanHigh}; ${line.median} with the median, ${line.medianWorth})`,
    worth: "What a converted journey is worth",
    worthLine: (name, line) =>
      `${name === null ? "" : `${name}: `}${line.mean} on average (${line.low} to ${line.high}), median ${line.median} (half between ${line.q1} and ${line.q3}); n = ${counted(line.n, "en", "journey", "journeys")} of ${countPeople(line.customers, "en")}${line.allQuarters ? ", all quarters together: this one has too few" : ""}`,
    noWorth:
      "Losses are in journeys, not in money: the orders and deals of these exports have no known column of totals, or too few {customers} bought. To have amounts, export the column of totals, or name it in parcours.yaml (“amount”, in the file’s entry).",
    voices: { said: "Said", done: "Done", endured: "Endured" },
    levels: { high: "high", usual: "no more than elsewhere", silent: "nothing tells" },
    saidFacts: (negative, n, customers, mean) =>
      `${formatPercent(negative / n, "en")} negative (${en(negative)} of ${counted(n, "en", "opinion", "opinions")}${customers === null ? "" : ` from ${countPeople(customers, "en")}`}), mean ${formatScore(mean, "en")}`,
    theme: (name, negative, n) => `“${name}”: ${formatPercent(negative / n, "en")} negative, n = ${en(n)}`,
    unsaid: "Too few opinions here (n too small).",
    spreads: {
      polarised: "Opinions are polarised: a quarter or more at each end.",
      lukewarm: "Opinions are lukewarm: two in five or more are neutral.",
      agreed: "",
    },
    facts: (facts) => facts.join("; "),
    exit: (lost, of) =>
      `${en(lost)} of ${counted(of, "en", "journey", "journeys")} ${isOne(lost, "en") ? "stops" : "stop"} here without converting (${formatPercent(lost / of, "en")})`,
    expectedAlike: (share, others) => `${formatPercent(share, "en")} expected, as at ${others}`,
    expectedStage: (share) => `${formatPercent(share, "en")} expected, as in the rest of the stage`,
    notExpected: "nothing to compare with in the stage",
    excess: (value, low, high) =>
      `${few(value, "en")} more than expected (95% interval: ${few(low, "en")} to ${few(high, "en")})`,
    fewer: (value, low, high) =>
      `${few(-value, "en")} fewer than expected (95% interval: ${few(-high, "en")} to ${few(-low, "en")})`,
    noExit: "After the goal nobody counts as lost.",
    backs: (backs, n) =>
      `${formatPercent(backs / n, "en")} come straight back (${counted(backs, "en", "there-and-back", "there-and-backs")} of ${counted(n, "en", "journey", "journeys")})`,
    again: (n, week, fortnight, month) =>
      `asked again: ${formatPercent(week / n, "en")} within 7 days, ${formatPercent(fortnight / n, "en")} within 15, ${formatPercent(month / n, "en")} within 30 (n = ${counted(n, "en", "request", "requests")})`,
    wait: (from, seconds, n) =>
      `median wait of ${formatDuration(seconds, "en")} since ${from} (n = ${en(n)})`,
    toldWait: (who, mean, n, before) =>
      `${who === null ? "" : `${who}: `}a mean wait of ${mean} (n = ${en(n)})${before === null ? "" : `, longer than before (${before})`}`,
    delay: (text, status, value, n) =>
      `Promised delay “${text}”: ${{ met: "kept", missed: "missed", unmeasurable: "not measurable" }[status]}${value === null ? "" : `, ${value}`}${n === null ? "" : ` (n = ${en(n)})`}`,
    within: (share) => `${share} in time`,
    unendured: "No wait is measured and no delay promised here.",
    agreements: {
      agree: "Opinions and journeys say the same.",
      "said-only": "High in opinions, invisible in analytics.",
      "said-unseen": "High in opinions; too few journeys for analytics to show it.",
      "said-after-goal": "High in opinions; analytics cannot see it, the goal is already reached.",
      "done-only": "Visible in analytics, not in opinions.",
      "done-unheard": "Visible in analytics; too few opinions to hear it.",
      "endured-only": "Endured, neither said nor left.",
      "endured-unseen":
        "Endured; too few opinions or journeys to tell whether it is said or makes people leave.",
      none: "",
    },
    opportunities: "What could be done",
    noOpportunity: "No opportunity is noted here in map.csv.",
    quadrantsTitle: "Opportunities, value and effort",
    quadrantsNote:
      "Value and effort are those that the team wrote in map.csv (opportunity). A middling value counts as high, a middling effort as high too. The money is what is at stake at the touchpoint.",
    quadrants: {
      now: "Do now",
      project: "Big projects",
      aside: "Slip in between",
      later: "Leave for later",
      unsorted: "Without a value or an effort",
    },
    quadrantAxes: {
      now: "high value, low effort",
      project: "high value, high effort",
      aside: "low value, low effort",
      later: "low value, high effort",
      unsorted: "to be completed in map.csv",
    },
    noOpportunities:
      "No opportunity is written: add “opportunity” lines to map.csv, with their value and their effort.",
    due: (day) => `by ${formatDate(day, "en")}`,
    effortTitle: "Effort and memory",
    effort: (interactions, steps, n) =>
      isAlone(steps)
        ? `These journeys begin at the goal: what it took to reach it is not in these exports (n = ${counted(n, "en", "converted journey", "converted journeys")}).`
        : `Converting takes ${formatNumber(interactions, "en", { digits: 1 })} interactions on average, in ${formatNumber(steps, "en", { digits: 1 })} contacts (n = ${counted(n, "en", "converted journey", "converted journeys")}).`,
    contactsLine: (name, n, week, fortnight, month) =>
      `${name}: ${formatPercent(week / n, "en")} of requests are followed by another one of the same {customer} within 7 days, ${formatPercent(fortnight / n, "en")} within 15, ${formatPercent(month / n, "en")} within 30 (n = ${counted(n, "en", "request", "requests")}).`,
    contactsNote:
      "Tools do not all write the reason of a request alike: the touchpoint stands for it. Only requests that thirty days are known after count.",
    noContacts:
      "No numbered request (ticket) in these exports, or too few: how often people ask again is not known.",
    memoryTitle: "What do they remember?",
    memoryNone:
      "Too few {customers} gave an opinion along the way and then said at the end whether they would recommend the company: nothing can be said of their memory.",
    memory: {
      mean: "the mean of what they said along the way",
      lowest: "their lowest point",
      end: "the last opinion before it",
    },
    memoryLine: (name, r, low, high) => `${name}: ${r} (${low} to ${high})`,
    memoryLead: (name, r) => `Whether they would recommend goes above all with ${name} (correlation ${r}).`,
    memoryNothing:
      "Neither the mean, nor the lowest point, nor the last opinion goes with whether they would recommend: nothing is proven (three correlations, corrected).",
    memoryTied: (names) =>
      `Whether they would recommend goes with ${names}; nothing proves that it outdoes the rest: the intervals overlap.`,
    memoryBase: (customers, several, n) =>
      `Correlation with the final answer, 95% interval; n = ${countPeople(customers, "en")}, ${counted(n, "en", "opinion", "opinions")} before it; ${countPeople(several, "en")} gave several, the only ${isOne(several, "en") ? "one" : "ones"} for whom the three differ. All quarters, all {customers}.`,
    note: (small) =>
      `A loss: a journey old enough, of a new {customer}, whose last contact is here and that did not reach the goal; those still open are left out. What is expected: the share lost where the same happens elsewhere in the stage (a cart on another device), else in the rest of the stage, segment by segment; without what comes later on the same road, and what is only passed through. Groups of fewer than ${countPeople(small, "en")} are not in the money.`,
    table: "What is lost at each touchpoint",
    chart: (n) => `Money at stake by touchpoint, ${counted(n, "en", "touchpoint", "touchpoints")}`,
    segmentless: "Without a segment",
  },
});

export type LossFacts = {
  /** Those whose interval meets its own, by name; null where none does. */
  readonly rivals: string | null;
  readonly excess: number;
  readonly low: number;
  readonly high: number;
  readonly lost: number;
  readonly of: number;
};

export type FormulaLine = {
  readonly segment: string | null;
  readonly excess: number;
  readonly low: number;
  readonly high: number;
  readonly lost: number;
  readonly of: number;
  readonly expected: number;
  readonly chance: number;
  readonly share: number;
  /** Money as people read it. */
  readonly worth: string;
  readonly medianWorth: string;
  readonly winning: string | null;
  readonly mean: string;
  readonly meanLow: string;
  readonly meanHigh: string;
  readonly median: string;
};

export type WorthLine = {
  readonly mean: string;
  readonly low: string;
  readonly high: string;
  readonly median: string;
  readonly q1: string;
  readonly q3: string;
  readonly n: number;
  readonly customers: number;
  readonly allQuarters: boolean;
};

/** An estimate is no account: two digits of money, and never less than nothing. */
export function estimateText(value: number, language: Language, currency: string): string {
  const least = Math.max(0, value);
  return formatMoney(least < 1 ? 0 : Number(least.toPrecision(2)), language, currency);
}

/** "0,31": a correlation, with its sign. */
export function correlationText(r: number, language: Language): string {
  return formatNumber(r, language, { digits: 2, signed: true });
}

export type StakeFacts = {
  readonly name: string;
  /** The quarter that it costs so much in; null of all of them together. */
  readonly quarter: string | null;
  /** Those whose interval meets its own, by name; null where none does. */
  readonly rivals: string | null;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly share: number;
  readonly lost: number;
  readonly of: number;
};

function besides(rivals: string | null, language: Language): string {
  if (rivals === null) return "";
  return language === "fr" ? `, sans écart prouvé avec ${rivals}` : `, with no proven gap to ${rivals}`;
}

/** The sentence above the list. */
export function stakeSentence(facts: StakeFacts, language: Language): string {
  const { name, quarter, rivals, value, low, high, share, lost, of } = facts;
  const sentence =
    language === "fr"
      ? `« ${name} » coûte le plus${quarter === null ? "" : ` au ${formatPeriod(quarter, "fr")}`}${besides(rivals, "fr")} : ${value} (de ${low} à ${high}) si ${formatPercent(share, "fr")} des parcours perdus au-delà de l’attendu étaient retenus ; ${fr(lost)} perdus, n = ${fr(of)}.`
      : `“${name}” costs the most${quarter === null ? "" : ` in ${formatPeriod(quarter, "en")}`}${besides(rivals, "en")}: ${value} (${low} to ${high}) if ${formatPercent(share, "en")} of the journeys lost beyond what is expected were kept; ${en(lost)} lost, n = ${en(of)}.`;
  return typeset(sentence, language);
}
