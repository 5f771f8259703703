// What the journey map says: its river, its lanes, what it still lacks. In: plain values and a language. Out: text in French or English.

import { pluralS } from "./charts.ts";
import { counted, isOne } from "./counted.ts";
import { formatNumber, formatPercent, formatScore, type Language } from "./format.ts";
import { countPeople } from "./people.ts";
import { bothLanguages } from "./typeset.ts";

export const mapWords = bothLanguages({
  fr: {
    caption: "La carte, ligne par ligne et étape par étape",
    table: "Toute la carte",
    base: (mature: number, all: number, opinions: number, files: number, date: string) =>
      `Toute la carte : ${formatNumber(all, "fr")} parcours (${mature === all ? "tous" : formatNumber(mature, "fr")} assez anciens), ${formatNumber(opinions, "fr")} avis, ${formatNumber(files, "fr")} export${pluralS(files)} lu${pluralS(files)} jusqu’au ${date}.`,
    existing: (n: number) =>
      n === 1
        ? "1 parcours commencé après le but compte aux points de contact seuls."
        : `${formatNumber(n, "fr")} parcours commencés après le but comptent aux points de contact seuls.`,
    objectivesMet: (met: number, missed: number, open: number) =>
      `Objectifs de la carte : ${[
        ...(met > 0 ? [`${formatNumber(met, "fr")} tenu${pluralS(met)}`] : []),
        ...(missed > 0 ? [`${formatNumber(missed, "fr")} non tenu${pluralS(missed)}`] : []),
        ...(open > 0 ? [`${formatNumber(open, "fr")} non mesuré${pluralS(open)}`] : []),
      ].join(", ")}.`,
    noObjective: "Cette carte n’a pas d’objectif : inscrivez-en un dans parcours.yaml.",
    noMeasure: "Sans mesure : parcours.yaml peut en donner une, avec sa cible.",
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
    brief: "Brief A4",
    sheet: (map: string, first: string, last: string) =>
      first === last ? `${map} : ${first}` : `${map} : de « ${first} » à « ${last} »`,
    sheetNumber: (number: number, count: number) => `feuille ${number} sur ${count}`,
    openLane: (lane: string) => `Ouvrir : ${lane}`,
    closeLane: (lane: string) => `Fermer : ${lane}`,
    ends: { positive: "très content", negative: "très mécontent" },
    lostHere: "perdus ici",
    notFollowed: "pas (encore) suivis",
    notFollowedShort: "pas suivis",
    lostCount: (n: number, share: string) => `${formatNumber(n, "fr")} perdu${pluralS(n)} ici (${share})`,
    notFollowedHere: (n: number, share: string) =>
      `${formatNumber(n, "fr")} pas (encore) suivi${pluralS(n)} (${share})`,
    openHere: (n: number) => `${formatNumber(n, "fr")} en cours`,
    silent: "trop peu d’avis",
    silentShort: "trop peu",
    silentLong: "Du passage, mais trop peu d’avis pour dire ce qu’ils ressentent.",
    reached: (n: number, share: string) => `${formatNumber(n, "fr")} parcours, ${share} des entrants`,
    reachedBefore: (name: string, share: string) => `${name} : ${share} des entrants`,
    mark: (number: number) => `Constat ${number}`,
    legend: {
      line: "ressenti moyen ; plus le point est grand, plus il y a d’avis ; trait : intervalle à 95 %",
      band: "épaisseur : part des parcours qui atteignent l’étape (tous = un point de l’échelle), pas une dispersion",
      hatched: "trop peu d’avis, ou bande trop mince",
      lost: "perdus à l’étape, à la même échelle que la bande",
      notFollowed: "après le but, personne n’est perdu : pas (encore) vus à l’étape suivante",
      open: "en cours",
      ghost: (name: string) => `${name} : ressenti (tirets) et épaisseur (deux traits)`,
      ghostAlone: (name: string) => `${name} : ressenti (l’épaisseur n’est pas comparée)`,
      aimed: "visé : ressenti (tirets, losange) et épaisseur (deux traits)",
      worse: "constat : s’est dégradé",
      better: "constat : s’est amélioré",
      plain: "constat : plus ou moins de passages",
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
      aims: "Cibles et écarts",
      future: "Ce que nous visons",
      front_stage: "En scène",
      responses: "Temps de réponse",
      back_stage: "En coulisses",
      people: "Personnes",
      policies: "Règles",
      systems: "Systèmes",
    },
    modesLabel: "Carte",
    modes: {
      current: "Carte actuelle",
      future: "Carte visée",
      service: "Schéma de service",
      day: "Une journée",
    },
    modeHelp: {
      future:
        "Tirets : le fleuve visé ; losanges : ce que visent les objectifs mesurés de parcours.yaml. Une étape sans cible reste comme aujourd’hui.",
      service:
        "Au-dessus de la ligne de visibilité, ce que voient les {clients} ; au-dessous, ce qui le porte. ✎ : écrit par l’équipe ; tout le reste est compté dans les exports.",
    },
    noAim:
      "Aucune cible chiffrée : donnez une mesure (feeling, conversion) et une cible à un objectif de parcours.yaml, et le fleuve visé se dessine.",
    aimed: (value: string) => `visé ${value}`,
    aimedGap: (value: string, gap: string) => `visé : ${value} (écart ${gap})`,
    gap: (gap: string) => `écart : ${gap}`,
    noTargetHere: "aucune cible ici",
    visibility: "Ligne de visibilité",
    visibilityHelp: "au-dessous, personne ne le voit",
    answered: (n: number | null, of: number) =>
      n === null
        ? `${formatNumber(of, "fr")} demande${pluralS(of)}, part répondue non dite (n trop petit)`
        : `${formatNumber(n, "fr")} demande${pluralS(n)} répondue${pluralS(n)} sur ${formatNumber(of, "fr")}`,
    answerTime: (median: string) => `la moitié en ${median} ou moins`,
    answerHalf: (q1: string, q3: string) => `la moitié entre ${q1} et ${q3}`,
    answerNever: "plus de la moitié sans réponse",
    noAnswers: "aucun export ne dit quand on répond ici",
    answersOneQuarter: "choisissez un trimestre",
    answersNote:
      "De tous, quels que soient les filtres. Demandes vieilles d’au moins quatorze jours à la fin de leur source ; sans réponse : plus longues que toutes les autres.",
    heldBy: (name: string, n: number) => `${name} : ${formatNumber(n, "fr")} point${pluralS(n)} de contact`,
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
      voice: "négatifs · neutres · positifs, un verbatim",
      needs: "écrit par l’équipe, map.csv",
      irritants: "dit · fait · évolution",
      opportunities: "écrit par l’équipe, map.csv",
      measures: "satisfaction, conversion, délai",
      evidence: "A à D : nombre, sources, fraîcheur",
      service: "écrit par l’équipe, map.csv",
      aims: "objectifs mesurés, parcours.yaml",
      future: "écrit par l’équipe, map.csv",
      front_stage: "écrit par l’équipe, map.csv",
      responses: "mesuré dans les tickets",
      back_stage: "écrit par l’équipe, map.csv",
      people: "qui tient les points de contact ; ✎ écrit par l’équipe",
      policies: "écrit par l’équipe, map.csv",
      systems: "écrit par l’équipe, map.csv",
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
      irritants: "ni ressenti négatif, ni recul prouvé",
      irritantsAndLosses:
        "ni ressenti négatif, ni recul, ni perte au-delà de l’attendu qui soit prouvé ; ni délai manqué",
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
      losing: "perd plus qu’attendu",
      late: "fait attendre",
      louder: "plus négatif qu’ailleurs",
      possible: "à confirmer",
      solved: "résolu ?",
    },
    said: (mean: number, n: number) => `dit ${formatScore(mean, "fr")} (n = ${formatNumber(n, "fr")})`,
    done: (n: number, of: number) =>
      `fait : ${formatPercent(n / of, "fr")} s’y arrêtent (${formatNumber(n, "fr")} sur ${formatNumber(of, "fr")})`,
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
      `A : au moins ${countPeople(customers, "fr")} ${isOne(customers, "fr") ? "a donné son" : "ont donné leur"} avis, par deux sources ou plus, sur un trimestre terminé. Une lettre de moins pour chaque condition qui manque. D : moins de ${formatNumber(threshold, "fr")} avis.`,
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
      `The whole map: ${counted(all, "en", "journey", "journeys")} (${mature === all ? "all" : formatNumber(mature, "en")} old enough), ${counted(opinions, "en", "rating", "ratings")}, ${formatNumber(files, "en")} export${files === 1 ? "" : "s"} read up to ${date}.`,
    existing: (n) =>
      `${formatNumber(n, "en")} journey${n === 1 ? "" : "s"} begun after the goal count${n === 1 ? "s" : ""} at touchpoints alone.`,
    objectivesMet: (met, missed, open) =>
      `Objectives of the map: ${[
        ...(met > 0 ? [`${formatNumber(met, "en")} met`] : []),
        ...(missed > 0 ? [`${formatNumber(missed, "en")} missed`] : []),
        ...(open > 0 ? [`${formatNumber(open, "en")} not measured`] : []),
      ].join(", ")}.`,
    noObjective: "This map has no objective: write one in parcours.yaml.",
    noMeasure: "Without a measure: parcours.yaml can give it one, with its target.",
    noVoice:
      "No feedback for these choices: the map says how many, not how they feel. Drop a survey or reviews in data/reviews.",
    noWords: "Ratings without a word: the map says how many, not why.",
    throughLane: "Of all journeys: passing a touchpoint cannot be crossed with the others.",
    river: "The river",
    riverTitle: (n) =>
      `The river: ${counted(n, "en", "journey", "journeys")}, how many reach each stage and how they feel there`,
    riverHelp: "how many (thickness) and how they feel (line)",
    stageBeyond: (n) =>
      n === null
        ? "–"
        : n === 1
          ? "1 journey, begun after the goal"
          : `${counted(n, "en", "journey", "journeys")}, all begun after the goal`,
    stageFigures: (n, share) => `${counted(n, "en", "journey", "journeys")} · ${formatPercent(share, "en")}`,
    openStage: (name) => `${name}: open this stage alone`,
    closeStage: "See all stages",
    unfold: "Unfold all",
    fold: "Fold",
    print: "Print on A3",
    brief: "A4 brief",
    sheet: (map, first, last) => (first === last ? `${map}: ${first}` : `${map}: “${first}” to “${last}”`),
    sheetNumber: (number, count) => `sheet ${number} of ${count}`,
    openLane: (lane) => `Open: ${lane}`,
    closeLane: (lane) => `Close: ${lane}`,
    ends: { positive: "very happy", negative: "very unhappy" },
    lostHere: "lost here",
    notFollowed: "not seen further (yet)",
    notFollowedShort: "not further",
    lostCount: (n, share) => `${formatNumber(n, "en")} lost here (${share})`,
    notFollowedHere: (n, share) => `${formatNumber(n, "en")} not seen further yet (${share})`,
    openHere: (n) => `${formatNumber(n, "en")} open`,
    silent: "too little feedback",
    silentShort: "too few",
    silentLong: "Traffic, but too little feedback to say how they feel.",
    reached: (n, share) => `${counted(n, "en", "journey", "journeys")}, ${share} of entrants`,
    reachedBefore: (name, share) => `${name}: ${share} of entrants`,
    mark: (number) => `Finding ${number}`,
    legend: {
      line: "mean feeling; the larger the dot, the more ratings; stroke: 95% interval",
      band: "thickness: share of journeys that reach the stage (all = one point of the scale), no spread",
      hatched: "too little feedback, or the band is too thin",
      lost: "lost at the stage, on the band’s own scale",
      notFollowed: "after the goal nobody is lost: not seen at the next stage (yet)",
      open: "open",
      ghost: (name) => `${name}: feeling (dashes) and thickness (two ticks)`,
      ghostAlone: (name) => `${name}: feeling (thickness is not compared)`,
      aimed: "target: feeling (dashes, diamond) and thickness (two ticks)",
      worse: "finding: got worse",
      better: "finding: got better",
      plain: "finding: more or fewer pass",
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
      aims: "Targets and gaps",
      future: "What we aim at",
      front_stage: "Front stage",
      responses: "Response times",
      back_stage: "Back stage",
      people: "People",
      policies: "Policies",
      systems: "Systems",
    },
    modesLabel: "Map",
    modes: { current: "Current map", future: "Map aimed at", service: "Service blueprint", day: "A day" },
    modeHelp: {
      future:
        "Dashes: the river aimed at; diamonds: what the measured objectives of parcours.yaml aim at. A stage without a target stays as it is.",
      service:
        "Above the line of visibility, what {customers} see; below, what carries it. ✎: written by the team; all the rest is counted in the exports.",
    },
    noAim:
      "No target in figures: give an objective of parcours.yaml a measure (feeling, conversion) and a target, and the river aimed at is drawn.",
    aimed: (value) => `target ${value}`,
    aimedGap: (value, gap) => `target: ${value} (gap ${gap})`,
    gap: (gap) => `gap: ${gap}`,
    noTargetHere: "no target here",
    visibility: "Line of visibility",
    visibilityHelp: "below it, nobody sees it",
    answered: (n, of) =>
      n === null
        ? `${formatNumber(of, "en")} request${of === 1 ? "" : "s"}, share answered untold (n too small)`
        : `${formatNumber(n, "en")} of ${formatNumber(of, "en")} request${of === 1 ? "" : "s"} answered`,
    answerTime: (median) => `half within ${median}`,
    answerHalf: (q1, q3) => `half between ${q1} and ${q3}`,
    answerNever: "more than half unanswered",
    noAnswers: "no export tells when answers are given here",
    answersOneQuarter: "choose a quarter",
    answersNote:
      "Of everybody, whatever the filters. Requests at least fourteen days old when their source ends; without an answer: longer than all others.",
    heldBy: (name, n) => `${name}: ${formatNumber(n, "en")} touchpoint${n === 1 ? "" : "s"}`,
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
      voice: "negative · neutral · positive, one quote",
      needs: "written by the team, map.csv",
      irritants: "said · done · change",
      opportunities: "written by the team, map.csv",
      measures: "satisfaction, conversion, time",
      evidence: "A to D: number, sources, freshness",
      service: "written by the team, map.csv",
      aims: "measured objectives, parcours.yaml",
      future: "written by the team, map.csv",
      front_stage: "written by the team, map.csv",
      responses: "measured in tickets",
      back_stage: "written by the team, map.csv",
      people: "who owns touchpoints; ✎ written by the team",
      policies: "written by the team, map.csv",
      systems: "written by the team, map.csv",
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
      irritants: "no negative feeling, no proven decline",
      irritantsAndLosses:
        "no negative feeling, no proven decline, no proven loss beyond what is expected, no missed delay",
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
    moveAlone: (n) => `${counted(n, "en", "journey", "journeys")}`,
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
      losing: "loses more than expected",
      late: "keeps people waiting",
      louder: "more negative than elsewhere",
      possible: "to be confirmed",
      solved: "solved?",
    },
    said: (mean, n) => `said ${formatScore(mean, "en")} (n = ${formatNumber(n, "en")})`,
    done: (n, of) =>
      `done: ${formatPercent(n / of, "en")} stop there (${formatNumber(n, "en")} of ${formatNumber(of, "en")})`,
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
      `A: at least ${countPeople(customers, "en")} gave feedback, through two sources or more, in a quarter that is over. One letter less for each condition that is missing. D: fewer than ${counted(threshold, "en", "rating", "ratings")}.`,
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
