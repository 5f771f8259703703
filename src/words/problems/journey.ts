// Sentences about problems met in src/journey/. In: nothing. Out: code → words.
import type { ProblemWords } from "./problem-words.ts";

export const journeyProblems = {
  "row-excluded": {
    severity: "info",
    fr: {
      message:
        "{rows} ligne(s) écartée(s) : [son statut l’exclut|leur statut les exclut] (avis non publié, indésirable…).",
      hint: "Rien à faire si ces lignes ne doivent pas compter ; sinon, revoyez « exclude » dans parcours.yaml.",
    },
    en: {
      message:
        "{rows} row(s) set aside: [its status excludes it|their status excludes them] (unpublished review, spam…).",
      hint: "Nothing to do if these rows should not count; otherwise review “exclude” in parcours.yaml.",
    },
  },
  "key-missing": {
    severity: "warning",
    fr: {
      message:
        "{rows} ligne(s) sans identifiant client ni identifiant de visiteur : on ne sait pas de quel parcours [elle est|elles sont].",
      hint: "Exportez de nouveau avec l’identifiant client, l’e-mail ou le numéro de commande.",
    },
    en: {
      message:
        "{rows} row(s) without any customer id or visitor id: there is no telling whose journey [it belongs|they belong] to.",
      hint: "Export again with the customer id, the e-mail or the order number.",
    },
  },
  "key-shared": {
    severity: "warning",
    fr: {
      message:
        "{rows} ligne(s) dont l’identifiant est partagé par trop de personnes pour en désigner une seule.",
      hint: "Un poste de boutique ou une adresse générique ? Exportez un identifiant propre à chaque personne.",
    },
    en: {
      message: "{rows} row(s) whose identifier is shared by too many people to name one.",
      hint: "A shop's shared device or a generic address? Export an identifier of each person's own.",
    },
  },
  "keys-link-nobody": {
    severity: "info",
    fr: {
      message:
        "{count} identifiant(s) partagé(s) par trop de personnes : [il ne rattache|ils ne rattachent] plus personne.",
      hint: "Une caisse, un poste partagé ou une adresse générique, sans doute : rien à faire si c’est bien cela.",
    },
    en: {
      message:
        "{count} identifier(s) shared by too many people: [it no longer joins|they no longer join] anybody.",
      hint: "Probably a till, a shared device or a generic address: nothing to do if so.",
    },
  },
  "amount-unreadable": {
    severity: "info",
    fr: {
      message:
        "{count} commande(s) ou transaction(s) dont le montant n’est pas un nombre : [elle compte|elles comptent], sans valeur.",
      hint: "L’argent en jeu (page Irritants) repose sur les autres. Corrigez la colonne du total si elles devraient en avoir un.",
    },
    en: {
      message:
        "{count} order(s) or deal(s) whose amount is no number: [it counts|they count], without a worth.",
      hint: "The money at stake (Pain points page) rests on the others. Mend the column of totals if they should have one.",
    },
  },
  "amount-currency": {
    severity: "warning",
    fr: {
      message:
        "{count} montant(s) dans une autre monnaie que {currency} ({found}…) : [il n’est pas converti et ne compte|ils ne sont pas convertis et ne comptent] pas.",
      hint: "Exportez les montants dans la monnaie de l’entreprise, ou corrigez « currency » dans parcours.yaml.",
    },
    en: {
      message:
        "{count} amount(s) in another currency than {currency} ({found}…): [it is not converted and does|they are not converted and do] not count.",
      hint: "Export amounts in the company’s own currency, or correct “currency” in parcours.yaml.",
    },
  },
  "time-missing": {
    severity: "warning",
    fr: {
      message: "{rows} ligne(s) sans date dans « {column} ».",
      hint: "Complétez la date ou retirez ces lignes.",
    },
    en: {
      message: "{rows} row(s) without a date in “{column}”.",
      hint: "Fill in the date or remove these rows.",
    },
  },
  "time-unreadable": {
    severity: "warning",
    fr: {
      message: "Date illisible dans « {column} » : « {found} » ({cells} cellule(s)).",
      hint: "Écrivez toutes les dates de la colonne de la même façon, par exemple 2026-07-03 10:12.",
    },
    en: {
      message: "Unreadable date in “{column}”: “{found}” ({cells} cell(s)).",
      hint: "Write all dates of the column in the same way, for example 2026-07-03 10:12.",
    },
  },
  "time-isolated": {
    severity: "warning",
    fr: {
      message:
        "{cells} date(s) de {year} ou au-delà, plus de trois ans après toutes les autres (« {found} ») : sans doute une faute de frappe. [Elle n’est pas comptée|Elles ne sont pas comptées].",
      hint: "Corrigez l’année dans l’outil d’origine, puis refaites l’export.",
    },
    en: {
      message:
        "{cells} date(s) in {year} or beyond, more than three years after all the others (“{found}”): probably a typing error. [It is|They are] not counted.",
      hint: "Correct the year in the original tool, then export again.",
    },
  },
  "events-by-page": {
    severity: "info",
    fr: {
      message:
        "{cells} interaction(s) [porte|portent] un événement qu’aucune règle ne connaît ({found}) : [elle|chacune] compte au point de contact de sa page, comme une page vue.",
      hint: "Si ce n’est pas une visite de la page, donnez à l’événement une ligne de touchpoints.csv.",
    },
    en: {
      message:
        "{cells} interaction(s) [is|are] of an event that no rule knows ({found}): [it|each] counts at the touchpoint of its page, as a view of it.",
      hint: "If it is no visit of the page, give the event a line in touchpoints.csv.",
    },
  },
  "time-planned": {
    severity: "warning",
    fr: {
      message:
        "{cells} date(s) [est plus tardive|sont plus tardives] que l’export lui-même (« {found} » par exemple) : [prévue, pas encore vécue. Elle n’est pas comptée|prévues, pas encore vécues. Elles ne sont pas comptées].",
      hint: "Rien à faire si ce sont des départs, des échéances ou des rendez-vous à venir. Sinon, indiquez la date de l’export dans data/parcours.yaml : exported: 2026-09-30.",
    },
    en: {
      message:
        "{cells} date(s) [is|are] later than the export itself (“{found}” for example): planned, not lived yet. [It is|They are] not counted.",
      hint: "Nothing to do if they are departures, due dates or appointments to come. If not, give the date of the export in data/parcours.yaml: exported: 2026-09-30.",
    },
  },
  "dates-to-come": {
    severity: "warning",
    fr: {
      message:
        "{cells} date(s) [vient|viennent] après aujourd’hui (« {found} » par exemple), et [compte pourtant comme vécue|comptent pourtant comme vécues].",
      hint: "Si ce sont des rendez-vous, des départs ou des échéances à venir, ajoutez la date de l’export au nom du fichier (rendez-vous-2026-09-30.csv), ou `exported: 2026-09-30` à son entrée `sources` : ils seront mis à part. Sinon, corrigez l’année dans l’outil d’origine.",
    },
    en: {
      message:
        "{cells} date(s) [comes|come] after today (“{found}” for example), and yet [counts|count] as lived.",
      hint: "If they are appointments, departures or due dates to come, add the date of the export to the file’s name (appointments-2026-09-30.csv), or `exported: 2026-09-30` to its `sources` entry: they are then set apart. If not, correct the year in the original tool.",
    },
  },
  "purchase-repeated": {
    severity: "info",
    fr: {
      message:
        "{cells} date(s) de premier achat [ne compte|ne comptent] pas : {other} raconte ces achats un par un.",
      hint: "Rien à faire : chaque achat compte une fois. Les autres dates de cette liste sont gardées.",
    },
    en: {
      message:
        "{cells} date(s) of a first purchase [does|do] not count: {other} tells these purchases one by one.",
      hint: "Nothing to do: each purchase counts once. The other dates of this list are kept.",
    },
  },
  "row-repeated": {
    severity: "info",
    fr: {
      message:
        "{cells} interaction(s) ou avis [figure|figurent] aussi dans un export plus récent du même outil ({other}) : [cela ne compte|ils ne comptent] qu’une fois.",
      hint: "Rien à faire : les périodes des deux exports se recouvrent. Si ce sont pourtant des faits différents, exportez aussi l’heure, ou le numéro qui les distingue.",
    },
    en: {
      message:
        "{cells} interaction(s) or feedback [is|are] also in a newer export of the same tool ({other}): [it counts|they count] once only.",
      hint: "Nothing to do: the periods of the two exports overlap. If they are different facts all the same, export the hour too, or the number that tells them apart.",
    },
  },
  "numbers-apart": {
    severity: "warning",
    fr: {
      message:
        "{count} numéro(s) de ce fichier ({kind}) [désigne une autre personne|désignent d’autres personnes] que dans « {other} » : leurs e-mails diffèrent. Ces numéros ne relient donc personne d’un outil à l’autre.",
      hint: "Rien à faire si chaque outil numérote à sa façon. S’il s’agit des mêmes personnes, corrigez les e-mails dans l’un des deux.",
    },
    en: {
      message:
        "{count} number(s) of this file ({kind}) [is somebody else|are other people] than in “{other}”: their e-mails differ. So these numbers join nobody across the two tools.",
      hint: "Nothing to do if each tool numbers in its own way. If they are the same people, correct the e-mails in one of the two.",
    },
  },
  "rating-unreadable": {
    severity: "warning",
    fr: {
      message: "Note illisible dans « {column} » : « {found} » ({cells} cellule(s)).",
      hint: "Une note est un nombre de l’échelle ; si vos notes sont des mots, donnez l’échelle dans parcours.yaml.",
    },
    en: {
      message: "Unreadable rating in “{column}”: “{found}” ({cells} cell(s)).",
      hint: "A rating is a number on the scale; if your ratings are words, give the scale in parcours.yaml.",
    },
  },
  "events-unplaced": {
    severity: "error",
    fr: {
      message: "{kept} ligne(s) gardée(s), mais aucun événement n’est d’un point de contact connu : {found}",
      hint: "Ajoutez ces événements à touchpoints.csv (colonne evenement), avec leur étape et leur canal ; s’ils y sont déjà, corrigez l’étape de leur ligne. Puis relancez.",
    },
    en: {
      message: "{kept} row(s) kept, but no event is at a known touchpoint: {found}",
      hint: "Add these events to touchpoints.csv (column event), with their stage and their channel; if they are there already, mend the stage on their line. Then run again.",
    },
  },
  "feedback-empty": {
    severity: "info",
    fr: {
      message: "{rows} ligne(s) sans note ni commentaire.",
      hint: "Rien à faire : il n’y a pas d’avis à compter.",
    },
    en: {
      message: "{rows} row(s) with neither rating nor words.",
      hint: "Nothing to do: there is no feedback to count.",
    },
  },
} as const satisfies Record<string, ProblemWords>;
