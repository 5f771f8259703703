// What the journey map says: its river, its lanes, what it still lacks. In: plain values and a language. Out: text in French or English.
import { pluralS } from "./charts.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "./format.ts";
import type { PageWords } from "./page-words.ts";
import { bothLanguages } from "./typeset.ts";

export const mapPage: PageWords = bothLanguages({
  fr: {
    slug: "",
    name: "Carte",
    title: "La carte du parcours",
    description:
      "Combien de {clients} atteignent chaque étape, ce qu’ils y ressentent et où ils s’arrêtent : le parcours en une image.",
  },
  en: {
    slug: "",
    name: "Map",
    title: "The journey map",
    description:
      "How many {customers} reach each stage, how they feel there and where they stop: the journey in one picture.",
  },
});

export const mapWords = bothLanguages({
  fr: {
    caption: "La carte, ligne par ligne et étape par étape",
    table: "Toute la carte",
    base: (mature: number, all: number, opinions: number, files: number, date: string) =>
      `Toute la carte : ${formatNumber(mature, "fr")} parcours assez anciens sur ${formatNumber(all, "fr")}, ${formatNumber(opinions, "fr")} avis, ${formatNumber(files, "fr")} export${pluralS(files)} lu${pluralS(files)} jusqu’au ${date}.`,
    objectivesMet: (met: number, missed: number, open: number) =>
      `Objectifs de la carte : ${[
        ...(met > 0 ? [`${formatNumber(met, "fr")} tenu${pluralS(met)}`] : []),
        ...(missed > 0 ? [`${formatNumber(missed, "fr")} non tenu${pluralS(missed)}`] : []),
        ...(open > 0 ? [`${formatNumber(open, "fr")} non mesuré${pluralS(open)}`] : []),
      ].join(", ")}.`,
    noObjective: "Cette carte n’a pas d’objectif : inscrivez-en un dans parcours.yaml.",
    noVoice:
      "Aucun avis pour ces choix : la carte dit combien, pas ce qu’ils ressentent. Déposez une enquête ou des avis dans data/reviews.",
    noWords: "Des notes, aucun verbatim : la carte dit combien, pas pourquoi.",
    throughLane:
      "De tous les parcours : le passage par un point de contact ne se croise pas avec les autres.",
    river: "Le fleuve",
    riverTitle: (n: number) =>
      `Le fleuve : ${formatNumber(n, "fr")} parcours, combien atteignent chaque étape et ce qu’ils y ressentent`,
    riverHelp: "combien (épaisseur) et leur ressenti (ligne)",
    /** Of a stage without a rate: what passes there all the same. */
    stageBeyond: (n: number | null) =>
      n === null
        ? "–"
        : n === 1
          ? "1 parcours, commencé après le but"
          : `${formatNumber(n, "fr")} parcours, tous commencés après le but`,
    stageFigures: (n: number, share: number) =>
      `${formatNumber(n, "fr")} parcours · ${formatPercent(share, "fr")}`,
    openStage: (name: string) => `${name} : ouvrir cette étape seule`,
    closeStage: "Voir toutes les étapes",
    unfold: "Tout déplier",
    fold: "Replier",
    print: "Imprimer en A3",
    openLane: (lane: string) => `Ouvrir : ${lane}`,
    closeLane: (lane: string) => `Fermer : ${lane}`,
    ends: { positive: "très content", negative: "très mécontent" },
    lostHere: "perdus ici",
    notFollowed: "pas suivis",
    lostCount: (n: number, share: string) => `${formatNumber(n, "fr")} perdu${pluralS(n)} ici (${share})`,
    notFollowedHere: (n: number, share: string) =>
      `${formatNumber(n, "fr")} pas suivi${pluralS(n)} (${share})`,
    openHere: (n: number) => `${formatNumber(n, "fr")} en cours`,
    silent: "personne ne dit",
    silentLong: "Du passage, mais trop peu d’avis pour dire ce qu’ils ressentent.",
    reached: (n: number, share: string) => `${formatNumber(n, "fr")} parcours, ${share} des entrants`,
    reachedBefore: (name: string, share: string) => `${name} : ${share} des entrants`,
    mark: (number: number) => `Constat ${number}`,
    legend: {
      line: "ressenti moyen ; plus le point est grand, plus il y a d’avis ; trait : intervalle à 95 %",
      band: "épaisseur : part des parcours qui atteignent l’étape (tous = un point de l’échelle), pas une dispersion",
      hatched: "personne ne dit, ou bande trop mince",
      lost: "perdus à l’étape, à la même échelle que la bande",
      open: "en cours",
      ghost: (name: string) => `${name} : ressenti (tirets) et épaisseur (deux traits)`,
      ghostAlone: (name: string) => `${name} : ressenti (l’épaisseur n’est pas comparée)`,
      worse: "constat : s’est dégradé",
      better: "constat : s’est amélioré",
    },
    lanes: {
      touchpoints: "Points de contact",
      actions: "Ce qu’ils font",
      voice: "Ce qu’ils disent",
      needs: "Ce qu’ils attendent",
      irritants: "Irritants",
      opportunities: "Opportunités et paris",
      measures: "Mesures",
      evidence: "Preuve",
      service: "Ce qui porte le service",
    },
    service: {
      front_stage: "en scène",
      back_stage: "en coulisses",
      people: "personnes",
      policies: "règles",
      systems: "systèmes",
    },
    help: {
      touchpoints: "parcours qui y passent ; point : ressenti ; → sortant",
      actions: "suite la plus courante, délai médian",
      voice: "parts des avis, dispersion, un verbatim",
      needs: "écrit par l’équipe, map.csv",
      irritants: "dit · fait · évolution",
      opportunities: "écrit par l’équipe, map.csv",
      measures: "satisfaction, conversion, délai",
      evidence: "A à D : nombre, sources, fraîcheur",
      service: "écrit par l’équipe, map.csv",
    },
    written: "écrit par l’équipe",
    toWrite: "à compléter en atelier",
    notes: (n: number) => `${formatNumber(n, "fr")} note${pluralS(n)} de l’équipe`,
    levels: { 1: "faible", 2: "moyen", 3: "fort" },
    value: (level: string) => `valeur : ${level}`,
    effort: (level: string) => `effort : ${level}`,
    due: (date: string) => `pour le ${date}`,
    writtenBy: (by: string | null, date: string | null) =>
      `écrit${by === null ? "" : ` par ${by}`}${date === null ? "" : ` le ${date}`}`,
    objectives: "Les objectifs de l’entreprise",
    happened: "Ce qui s’est passé",
    days: (from: string, to: string | null) => `${to === null ? `le ${from}` : `du ${from} au ${to}`} :`,
    empty: {
      touchpoints: "aucun point de contact assez fréquenté",
      actions: "aucune suite assez fréquente",
      voice: "trop peu d’avis",
      irritants: "aucun au-dessus du seuil",
    },
    count: {
      touchpoints: (n: number) => `${formatNumber(n, "fr")} point${pluralS(n)} de contact`,
      irritants: (n: number) => `${formatNumber(n, "fr")} irritant${pluralS(n)}`,
      moves: (n: number) => `${formatNumber(n, "fr")} suite${pluralS(n)}`,
    },
    more: (n: number) => `et ${formatNumber(n, "fr")} autre${pluralS(n)}`,
    outbound: "sortant",
    inbound: "entrant",
    owner: (name: string) => `tenu par ${name}`,
    noOwner: "sans responsable",
    feeling: (mean: number, n: number) =>
      `ressenti ${formatScore(mean, "fr")} (n = ${formatNumber(n, "fr")})`,
    noFeeling: "trop peu d’avis",
    moved: { worse: "s’est dégradé", better: "s’est amélioré" },
    move: (from: string, to: string) => `${from} › ${to}`,
    moveCount: (n: number, of: number) => `${formatNumber(n, "fr")} sur ${formatNumber(of, "fr")}`,
    moveAlone: (n: number) => `${formatNumber(n, "fr")} parcours`,
    moveTime: (time: string) => `en ${time} (médiane)`,
    stageTime: (median: string, q1: string, q3: string, n: number) =>
      `${median} depuis l’étape précédente, la moitié entre ${q1} et ${q3} ; n = ${formatNumber(n, "fr")}`,
    shortTime: (median: string) => `${median} depuis l’étape précédente`,
    loading: "s’ouvre…",
    shares: (negative: string, neutral: string, positive: string, n: number) =>
      `${negative} · ${neutral} · ${positive} ; n = ${formatNumber(n, "fr")}`,
    sharesLong: (negative: string, neutral: string, positive: string) =>
      `${negative} négatifs, ${neutral} neutres, ${positive} positifs`,
    moods: { negative: "négatifs", neutral: "neutres", positive: "positifs" },
    spread: { polarised: "avis partagés", lukewarm: "avis tièdes", agreed: "avis groupés" },
    quote: (text: string, score: number | null) =>
      `« ${text} »${score === null ? "" : ` (${formatScore(score, "fr")})`}`,
    quoteWhy: { middle: "au plus près de la moyenne", low: "le plus négatif", high: "le plus positif" },
    states: {
      worse: "s’est aggravé",
      standing: "dit négatif",
      possible: "à confirmer",
      solved: "résolu ?",
    },
    said: (mean: number, n: number) => `dit ${formatScore(mean, "fr")} (n = ${formatNumber(n, "fr")})`,
    done: (n: number, of: number) =>
      `fait : ${formatPercent(n / of, "fr")} s’y arrêtent (${formatNumber(n, "fr")} sur ${formatNumber(of, "fr")})`,
    endured: "subi et euros en jeu : pas encore calculés",
    satisfaction: "satisfaction",
    conversion: "atteignent l’étape",
    time: "délai",
    noTarget: "sans cible",
    grade: (grade: string) => `Preuve ${grade}`,
    gradeFacts: (n: number, sources: number) =>
      `${formatNumber(n, "fr")} avis${sources < 2 ? "" : `, ${formatNumber(sources, "fr")} sources`}`,
    lacks: {
      customers: "moins de 30 {clients}",
      sources: "une seule source",
      untold: "sources non distinguées",
      running: "trimestre en cours",
      silent: "trop peu d’avis",
    },
    gradeRule: (customers: number, threshold: number) =>
      `A : au moins ${formatNumber(customers, "fr")} {clients} ont donné leur avis, par deux sources ou plus, sur un trimestre terminé. Une lettre de moins pour chaque condition qui manque. D : moins de ${formatNumber(threshold, "fr")} avis.`,
    gradeRuleTitle: "La règle des lettres A à D",
    evidenceOf: (name: string) => `Preuves : ${name}`,
    counts: "Les nombres",
    quotes: "Les verbatims",
    behind: "Ce qui est derrière",
    pathBehind: (name: string) => `Les parcours qui passent par « ${name} »`,
    funnelBehind: "L’entonnoir de ces parcours",
    feelingBehind: "Le ressenti de cette étape, avis par avis",
    filesBehind: (files: number, date: string) =>
      `${formatNumber(files, "fr")} export${pluralS(files)}, lu${pluralS(files)} jusqu’au ${date} : les voir`,
    implied: (own: number, n: number) =>
      `${formatNumber(own, "fr")} avec une trace ici, ${formatNumber(n, "fr")} déduit${pluralS(n)} d’une étape suivante`,
    checklist: "Ce qui manque à cette carte",
    checklistDone: "Rien ne manque à cette carte.",
    next: "À faire ensuite : ",
    missing: {
      needs: (names: string) =>
        `Rien d’écrit sur ce qu’ils attendent : ${names}. Remplissez map.csv en atelier.`,
      opportunities: (names: string) => `Aucune opportunité écrite : ${names}. Notez-en une par irritant.`,
      owners: (names: string, n: number) =>
        `${formatNumber(n, "fr")} point${pluralS(n)} de contact sans responsable : ${names}.`,
      silent: (names: string) => `Aucune mesure de satisfaction à ces étapes : ${names}.`,
      objective: "Aucun objectif : inscrivez ce que la carte doit aider à décider.",
      words: "Aucun verbatim : la carte dit combien, pas pourquoi.",
    },
  },
  en: {
    caption: "The map, lane by lane and stage by stage",
    table: "The whole map",
    base: (mature, all, opinions, files, date) =>
      `The whole map: ${formatNumber(mature, "en")} journeys old enough out of ${formatNumber(all, "en")}, ${formatNumber(opinions, "en")} ratings, ${formatNumber(files, "en")} export${files === 1 ? "" : "s"} read up to ${date}.`,
    objectivesMet: (met, missed, open) =>
      `Objectives of the map: ${[
        ...(met > 0 ? [`${formatNumber(met, "en")} met`] : []),
        ...(missed > 0 ? [`${formatNumber(missed, "en")} missed`] : []),
        ...(open > 0 ? [`${formatNumber(open, "en")} not measured`] : []),
      ].join(", ")}.`,
    noObjective: "This map has no objective: write one in parcours.yaml.",
    noVoice:
      "No feedback for these choices: the map says how many, not how they feel. Drop a survey or reviews in data/reviews.",
    noWords: "Ratings without a word: the map says how many, not why.",
    throughLane: "Of all journeys: passing a touchpoint cannot be crossed with the others.",
    river: "The river",
    riverTitle: (n) =>
      `The river: ${formatNumber(n, "en")} journeys, how many reach each stage and how they feel there`,
    riverHelp: "how many (thickness) and how they feel (line)",
    stageBeyond: (n) =>
      n === null
        ? "–"
        : n === 1
          ? "1 journey, begun after the goal"
          : `${formatNumber(n, "en")} journeys, all begun after the goal`,
    stageFigures: (n, share) => `${formatNumber(n, "en")} journeys · ${formatPercent(share, "en")}`,
    openStage: (name) => `${name}: open this stage alone`,
    closeStage: "See all stages",
    unfold: "Unfold all",
    fold: "Fold",
    print: "Print on A3",
    openLane: (lane) => `Open: ${lane}`,
    closeLane: (lane) => `Close: ${lane}`,
    ends: { positive: "very happy", negative: "very unhappy" },
    lostHere: "lost here",
    notFollowed: "not seen further",
    lostCount: (n, share) => `${formatNumber(n, "en")} lost here (${share})`,
    notFollowedHere: (n, share) => `${formatNumber(n, "en")} not seen further (${share})`,
    openHere: (n) => `${formatNumber(n, "en")} open`,
    silent: "nobody says",
    silentLong: "Traffic, but too little feedback to say how they feel.",
    reached: (n, share) => `${formatNumber(n, "en")} journeys, ${share} of entrants`,
    reachedBefore: (name, share) => `${name}: ${share} of entrants`,
    mark: (number) => `Finding ${number}`,
    legend: {
      line: "mean feeling; the larger the dot, the more ratings; stroke: 95% interval",
      band: "thickness: share of journeys that reach the stage (all = one point of the scale), no spread",
      hatched: "nobody says, or the band is too thin",
      lost: "lost at the stage, on the band’s own scale",
      open: "open",
      ghost: (name) => `${name}: feeling (dashes) and thickness (two ticks)`,
      ghostAlone: (name) => `${name}: feeling (thickness is not compared)`,
      worse: "finding: got worse",
      better: "finding: got better",
    },
    lanes: {
      touchpoints: "Touchpoints",
      actions: "What they do",
      voice: "What they say",
      needs: "What they expect",
      irritants: "Irritants",
      opportunities: "Opportunities and bets",
      measures: "Measures",
      evidence: "Evidence",
      service: "What carries the service",
    },
    service: {
      front_stage: "front stage",
      back_stage: "back stage",
      people: "people",
      policies: "policies",
      systems: "systems",
    },
    help: {
      touchpoints: "journeys that pass; dot: feeling; → outbound",
      actions: "commonest next step, median time",
      voice: "shares of ratings, spread, one quote",
      needs: "written by the team, map.csv",
      irritants: "said · done · change",
      opportunities: "written by the team, map.csv",
      measures: "satisfaction, conversion, time",
      evidence: "A to D: number, sources, freshness",
      service: "written by the team, map.csv",
    },
    written: "written by the team",
    toWrite: "to be filled in at a workshop",
    notes: (n) => `${formatNumber(n, "en")} note${n === 1 ? "" : "s"} of the team`,
    levels: { 1: "low", 2: "medium", 3: "high" },
    value: (level) => `value: ${level}`,
    effort: (level) => `effort: ${level}`,
    due: (date) => `by ${date}`,
    writtenBy: (by, date) => `written${by === null ? "" : ` by ${by}`}${date === null ? "" : ` on ${date}`}`,
    objectives: "The company’s objectives",
    happened: "What happened",
    days: (from, to) => `${to === null ? from : `${from} to ${to}`}:`,
    empty: {
      touchpoints: "no touchpoint with enough traffic",
      actions: "no next step that is common enough",
      voice: "too little feedback",
      irritants: "none above the threshold",
    },
    count: {
      touchpoints: (n) => `${formatNumber(n, "en")} touchpoint${n === 1 ? "" : "s"}`,
      irritants: (n) => `${formatNumber(n, "en")} irritant${n === 1 ? "" : "s"}`,
      moves: (n) => `${formatNumber(n, "en")} next step${n === 1 ? "" : "s"}`,
    },
    more: (n) => `and ${formatNumber(n, "en")} more`,
    outbound: "outbound",
    inbound: "inbound",
    owner: (name) => `owned by ${name}`,
    noOwner: "no owner",
    feeling: (mean, n) => `feeling ${formatScore(mean, "en")} (n = ${formatNumber(n, "en")})`,
    noFeeling: "too little feedback",
    moved: { worse: "got worse", better: "got better" },
    move: (from, to) => `${from} › ${to}`,
    moveCount: (n, of) => `${formatNumber(n, "en")} of ${formatNumber(of, "en")}`,
    moveAlone: (n) => `${formatNumber(n, "en")} journeys`,
    moveTime: (time) => `in ${time} (median)`,
    stageTime: (median, q1, q3, n) =>
      `${median} from the previous stage, half between ${q1} and ${q3}; n = ${formatNumber(n, "en")}`,
    shortTime: (median) => `${median} from the previous stage`,
    loading: "opening…",
    shares: (negative, neutral, positive, n) =>
      `${negative} · ${neutral} · ${positive}; n = ${formatNumber(n, "en")}`,
    sharesLong: (negative, neutral, positive) =>
      `${negative} negative, ${neutral} neutral, ${positive} positive`,
    moods: { negative: "negative", neutral: "neutral", positive: "positive" },
    spread: { polarised: "split opinions", lukewarm: "lukewarm opinions", agreed: "opinions agree" },
    quote: (text, score) => `“${text}”${score === null ? "" : ` (${formatScore(score, "en")})`}`,
    quoteWhy: { middle: "nearest the mean", low: "most negative", high: "most positive" },
    states: {
      worse: "got worse",
      standing: "said negative",
      possible: "to be confirmed",
      solved: "solved?",
    },
    said: (mean, n) => `said ${formatScore(mean, "en")} (n = ${formatNumber(n, "en")})`,
    done: (n, of) =>
      `done: ${formatPercent(n / of, "en")} stop there (${formatNumber(n, "en")} of ${formatNumber(of, "en")})`,
    endured: "endured and euros at stake: not computed yet",
    satisfaction: "satisfaction",
    conversion: "reach the stage",
    time: "time",
    noTarget: "no target",
    grade: (grade) => `Evidence ${grade}`,
    gradeFacts: (n, sources) =>
      `${formatNumber(n, "en")} rating${n === 1 ? "" : "s"}${sources < 2 ? "" : `, ${formatNumber(sources, "en")} sources`}`,
    lacks: {
      customers: "fewer than 30 {customers}",
      sources: "one source alone",
      untold: "sources not told apart",
      running: "quarter in progress",
      silent: "too little feedback",
    },
    gradeRule: (customers, threshold) =>
      `A: at least ${formatNumber(customers, "en")} {customers} gave feedback, through two sources or more, in a quarter that is over. One letter less for each condition that is missing. D: fewer than ${formatNumber(threshold, "en")} ratings.`,
    gradeRuleTitle: "The rule of the letters A to D",
    evidenceOf: (name) => `Evidence: ${name}`,
    counts: "The counts",
    quotes: "The quotes",
    behind: "What is behind",
    pathBehind: (name) => `Journeys that pass through “${name}”`,
    funnelBehind: "The funnel of these journeys",
    feelingBehind: "The feeling of this stage, rating by rating",
    filesBehind: (files, date) =>
      `${formatNumber(files, "en")} export${files === 1 ? "" : "s"}, read up to ${date}: see them`,
    implied: (own, n) =>
      `${formatNumber(own, "en")} with a trace here, ${formatNumber(n, "en")} implied by a later stage`,
    checklist: "What this map lacks",
    checklistDone: "This map lacks nothing.",
    next: "To do next: ",
    missing: {
      needs: (names) => `Nothing is written on what they expect: ${names}. Fill in map.csv at a workshop.`,
      opportunities: (names) => `No opportunity is written: ${names}. Note one for each irritant.`,
      owners: (names, n) =>
        `${formatNumber(n, "en")} touchpoint${n === 1 ? "" : "s"} without an owner: ${names}.`,
      silent: (names) => `No measure of satisfaction at these stages: ${names}.`,
      objective: "No objective: write what the map should help to decide.",
      words: "No quote: the map says how many, not why.",
    },
  },
});

export type MapWords = (typeof mapWords)[Language];
