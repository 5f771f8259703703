// What the method page says: how each figure is counted, what is proven, and the standards that this follows. In: plain values and a language. Out: text in French or English.
import { counted } from "./counted.ts";
import { traitWords } from "./traits.ts";
import { bothLanguages } from "./typeset.ts";

/** Title and text of each line, in the order of the journey. */
type Line = readonly [title: string, text: string];

export const methodWords = bothLanguages({
  fr: {
    figures: "Les chiffres",
    figure: "Chiffre",
    counted: "Comment il est compté",
    lines: (gap: string, window: string): readonly Line[] => [
      [
        "Parcours",
        `Les étapes d’une même personne, dans l’ordre du temps, coupées après ${gap} sans rien. Une même personne est reconnue par ce que les exports ont en commun (identifiant, e-mail, commande). Le parcours appartient au trimestre où il commence.`,
      ],
      [
        "Atteignent une étape",
        `Part des parcours assez anciens pour être jugés qui ont une étape là ou plus loin, dans leur délai (${window}). Ceux qui sont trop jeunes sont comptés à part.`,
      ],
      [
        "S’arrêtent là",
        "Parcours assez anciens dont c’est le dernier point de contact, sur ceux qui y passent ; ceux qui y sont encore en cours sont hors des deux.",
      ],
      [
        "Perdus, en cours, pas suivis",
        "Avant le but, perdu : terminé sans aller plus loin. En cours : encore dans son délai. Après le but, personne n’est perdu.",
      ],
      [
        "Ressenti",
        "Chaque note ramenée sur −2…+2. Une moyenne est celle des avis ; là où la page dit « par {client} », chacun compte une fois, et les intervalles les comptent toujours ainsi. Négatif : moins de −0,5 ; positif : plus de +0,5 ; neutre entre les deux. L’échelle d’origine (NPS, étoiles, satisfaits) est à côté. Sous le seuil, un vide, jamais un zéro.",
      ],
      [
        "Textes sans note",
        "Lus par leurs mots quand les textes notés l’apprennent : au moins 100 personnes mécontentes, essai sur des personnes non lues, bas de l’exactitude équilibrée au-dessus de 0,75. Dans aucune moyenne.",
      ],
      [
        "Canal, appareil, mois, attribut",
        `${traitWords.fr.meaning.channel} ${traitWords.fr.meaning.device} ${traitWords.fr.meaning.month} ${traitWords.fr.meaning.attribute}`,
      ],
      ["Délais", "Médiane et quartiles des parcours qui ont les deux étapes, à un pour cent près."],
      [
        "Ce qui s’y termine",
        "Les parcours du trimestre où ils se terminent : gagnés au but atteint, perdus à leur dernier contact une fois l’attente écoulée, renouvelés ou partis quand un export le dit.",
      ],
      [
        "S’interrompre, revenir",
        "Plus rien après un contact de l’étape, pendant plus longtemps que les trois quarts de ceux qui continuent ; puis atteindre le but dans le délai. Un contact eu ensuite n’est pas la preuve d’une cause.",
      ],
      [
        "Remboursé",
        "Part des commandes dont l’export dit un montant remboursé, et ce qu’il en reste ; rien là où aucun export ne le dit.",
      ],
      [
        "Preuve, de A à D",
        "Une lettre de moins pour chaque condition qui manque : assez de personnes, deux sources, un trimestre terminé.",
      ],
      [
        "Paris",
        "Le trimestre visé face à celui de la décision, tout le monde ensemble. Tenu : la mesure a bougé à coup sûr dans le bon sens, et l’ampleur visée n’est pas exclue. Manqué : elle est exclue.",
      ],
    ],
    proof: "Ce qui est prouvé",
    proofLines: (verdict: number): readonly string[] => [
      "Les comparaisons sont choisies avant de regarder les écarts, et comptent chaque personne une fois.",
      "Parts : différence à segments égaux (Cochran–Mantel–Haenszel), variance par personne. Moyennes : une par personne et par lieu (Welch).",
      "Une seule correction pour toute la liste (Holm pondéré) : 5 % de risque d’affirmer un changement à tort.",
      `Aucun verdict sous ${counted(verdict, "fr", "personne", "personnes")} ; sans preuve, la page dit l’écart qu’il aurait fallu. Sous un filtre choisi, une affirmation est exploratoire.`,
      "Pas de verdict non plus sur ce qui se passe surtout dans un segment encore trop jeune.",
      "Où la question, l’échelle, le canal ou la façon d’inviter a changé (events.csv), la courbe du ressenti s’arrête et reprend, une comparaison le dit, et aucun pari n’est jugé par-dessus.",
    ],
    privacy: "Ce qui n’est jamais publié",
    privacyLine: (threshold: number) =>
      threshold <= 1
        ? "Ce site ne regroupe rien : il n’est pas fait pour être public."
        : `Aucun nom, adresse, numéro ni identifiant ; aucun groupe de moins de ${counted(threshold, "fr", "personne", "personnes")}, même par soustraction. Les verbatims sont masqués de ce qui désigne quelqu’un.`,
    standards: "Les textes suivis",
    standardLines: [
      "ISO 23592:2021, Excellence de service : principes et modèle. Comprendre les attentes et ce qui est vécu, le mesurer, décider et apprendre.",
      "ISO/TS 24082:2021, Excellence de service : concevoir un service excellent pour une expérience remarquable. Points de contact, moments qui comptent, preuves plutôt qu’impressions.",
      "Code de la consommation, article L. 111-7-2 : un avis en ligne dit la date de l’avis et celle de l’expérience. Chaque avis est compté au jour où il est donné, et rattaché à l’étape vécue avant lui.",
    ],
    standardNote: "Ces textes sont cités comme repères : ce site n’est ni certifié ni audité selon eux.",
  },
  en: {
    figures: "Figures",
    figure: "Figure",
    counted: "How it is counted",
    lines: (gap, window) => [
      [
        "Journeys",
        `One person’s steps in the order of time, cut after ${gap} without anything. A person is recognised by what exports share (identifier, e-mail, order). A journey belongs to the quarter in which it starts.`,
      ],
      [
        "Reach a stage",
        `Share of journeys old enough to be judged that have a step there or further on, in their time (${window}). Those too young are counted apart.`,
      ],
      [
        "Stop there",
        "Journeys old enough whose last touchpoint it is, of those that pass it; those still open there are out of both.",
      ],
      [
        "Lost, open, not seen further",
        "Before the goal, lost: ended without going further. Open: still in its time. After the goal nobody is lost.",
      ],
      [
        "Feeling",
        "Each rating brought onto −2…+2. A mean is that of the opinions; where the page says “per {customer}”, each counts once, and intervals always count them so. Negative: under −0.5; positive: over +0.5; neutral in between. The scale it came on (NPS, stars, satisfied) stands beside. Under the threshold a gap, never a zero.",
      ],
      [
        "Texts without a rating",
        "Read by their words where rated texts teach it: at least 100 unhappy people, tried on people not read, low end of balanced accuracy above 0.75. In no mean.",
      ],
      [
        "Channel, device, month, attribute",
        `${traitWords.en.meaning.channel} ${traitWords.en.meaning.device} ${traitWords.en.meaning.month} ${traitWords.en.meaning.attribute}`,
      ],
      ["Times", "Median and quartiles of journeys that have both stages, within one percent."],
      [
        "What ends in it",
        "Journeys of the quarter in which they end: won when the goal is reached, lost at their last contact once the wait is over, renewed or gone where an export says so.",
      ],
      [
        "Interrupted, come back",
        "Nothing after a contact of the stage for longer than three quarters of those who go on take; then the goal reached in time. A contact had afterwards is no proof of a cause.",
      ],
      [
        "Refunded",
        "Share of the orders whose export says an amount was given back, and what is left of them; nothing where no export says so.",
      ],
      [
        "Evidence, A to D",
        "One letter less for each condition that lacks: enough people, two sources, a quarter that is over.",
      ],
      [
        "Bets",
        "The quarter aimed at against that of the decision, everybody together. Kept: the measure surely moved the right way, and the amount aimed at is not ruled out. Missed: it is ruled out.",
      ],
    ],
    proof: "What is proven",
    proofLines: (verdict) => [
      "Comparisons are chosen before any difference is looked at, and count each person once.",
      "Shares: difference at equal segments (Cochran–Mantel–Haenszel), variance by person. Means: one a person and place (Welch).",
      "One correction over the whole list (weighted Holm): a risk of 5% to claim a change wrongly.",
      `No verdict under ${counted(verdict, "en", "person", "people")}; without proof the page says the difference that it would have taken. Under a chosen filter a claim is exploratory.`,
      "Nor any verdict on what happens mostly in a segment that is still too young.",
      "Where the question, the scale, the channel or the way of inviting changed (events.csv), the line of feelings stops and begins anew, a comparison says so, and no bet is graded across.",
    ],
    privacy: "What is never published",
    privacyLine: (threshold) =>
      threshold <= 1
        ? "This site folds nothing: it is not made to be public."
        : `No name, address, number or identifier; no group of fewer than ${counted(threshold, "en", "person", "people")}, not even by subtraction. Verbatims are masked of what points at somebody.`,
    standards: "Texts followed",
    standardLines: [
      "ISO 23592:2021, Service excellence: principles and model. Understand what is expected and lived, measure it, decide and learn.",
      "ISO/TS 24082:2021, Service excellence: designing excellent service for an outstanding experience. Touchpoints, moments that count, evidence rather than impressions.",
      "French Code de la consommation, article L. 111-7-2: an online opinion tells its own date and that of the experience. Each opinion is counted on the day it was given, and placed at the stage lived before it.",
    ],
    standardNote: "These texts are named as landmarks: this site is neither certified nor audited by them.",
  },
});
