// Sentences about problems met in src/company/. In: nothing. Out: code → words.
import type { ProblemWords } from "./problem-words.ts";

/** parcours.yaml as a text: what stops it from being read. */
const yamlProblems = {
  "yaml-tab": {
    severity: "error",
    fr: {
      message: "Une ligne commence par une tabulation : {found}",
      hint: "Décalez les lignes avec des espaces (deux par niveau), jamais avec la touche de tabulation.",
    },
    en: {
      message: "A line begins with a tab: {found}",
      hint: "Indent lines with spaces (two per level), never with the tab key.",
    },
  },
  "yaml-indent": {
    severity: "error",
    fr: {
      message: "Le décalage de cette ligne ne correspond pas à celui de ses voisines : {found}",
      hint: "Alignez exactement les lignes d’un même niveau, avec deux espaces par niveau.",
    },
    en: {
      message: "The indentation of this line does not match the lines around it: {found}",
      hint: "Align lines of the same level exactly, with two spaces per level.",
    },
  },
  "yaml-quote": {
    severity: "error",
    fr: {
      message: "Un guillemet ou un crochet ouvert n’est pas refermé : {found}",
      hint: 'Refermez-le sur la même ligne. Une apostrophe dans un texte demande des guillemets doubles autour : "l\'atelier".',
    },
    en: {
      message: "A quote or a bracket is opened and not closed: {found}",
      hint: 'Close it on the same line. A text with an apostrophe needs double quotes around it: "the shop\'s site".',
    },
  },
  "yaml-duplicate-key": {
    severity: "error",
    fr: {
      message: "Un réglage est écrit pour la seconde fois : {found}",
      hint: "Gardez une seule des deux lignes. La première est utilisée.",
    },
    en: {
      message: "A setting is written for the second time: {found}",
      hint: "Keep one of the two lines. The first one is used.",
    },
  },
  "yaml-special": {
    severity: "error",
    fr: {
      message: "Un texte commence par un signe que ce format réserve : {found}",
      hint: 'Mettez le texte entre guillemets, par exemple "*commandes*.csv".',
    },
    en: {
      message: "A text begins with a sign that this format reserves: {found}",
      hint: 'Put the text in quotes, for example "*orders*.csv".',
    },
  },
  "yaml-references": {
    severity: "error",
    fr: {
      message: "Ce réglage se recopie lui-même, ou trop de fois, par des références (& et *) : {found}",
      hint: "Écrivez la valeur en toutes lettres, sans & ni *.",
    },
    en: {
      message: "This setting copies itself, or too many times, by references (& and *): {found}",
      hint: "Write the value in full, without & or *.",
    },
  },
  "yaml-colon": {
    severity: "error",
    fr: {
      message: "Cette ligne se comprend de deux façons : {found}",
      hint: 'Un texte qui contient deux-points suivis d’une espace se met entre guillemets : "Bilan : trimestre 3". Une espace suit toujours le nom d’un réglage et ses deux-points.',
    },
    en: {
      message: "This line can be understood in two ways: {found}",
      hint: 'Put a text that holds a colon followed by a space in quotes: "Review: third quarter". A space always follows a setting\'s name and its colon.',
    },
  },
  "yaml-syntax": {
    severity: "error",
    fr: {
      message: "Cette ligne ne se lit pas, à partir du {position}ᵉ caractère : {found}",
      hint: "Comparez avec les exemples de LISEZMOI.md : « nom: valeur », deux espaces par niveau, un tiret par élément de liste.",
    },
    en: {
      message: "This line cannot be read from character {position} on: {found}",
      hint: "Compare with the examples of LISEZMOI.md: “name: value”, two spaces per level, one dash per list item.",
    },
  },
  "yaml-no-colon": {
    severity: "error",
    fr: {
      message: "Cette ligne n’est pas de la forme « nom: valeur » : {found}",
      hint: "Écrivez le nom du réglage, deux-points, une espace, puis la valeur.",
    },
    en: {
      message: "This line is not of the form “name: value”: {found}",
      hint: "Write the setting’s name, a colon, a space, then the value.",
    },
  },
  "yaml-after-quote": {
    severity: "error",
    fr: {
      message: "Du texte suit un guillemet fermant : {found}",
      hint: 'Un texte qui contient une apostrophe ou des guillemets se met entre guillemets doubles, en entier : "l\'atelier".',
    },
    en: {
      message: "Text follows a closing quote: {found}",
      hint: 'Put a text that holds an apostrophe or quotes in double quotes, whole: "the shop\'s site".',
    },
  },
  "yaml-unreadable": {
    severity: "error",
    fr: {
      message: "Ce fichier n’est pas un texte ; les valeurs par défaut le remplacent.",
      hint: "Enregistrez-le comme texte brut, ou repartez du fichier que laisse « npm run new ».",
    },
    en: {
      message: "This file is not a text; the defaults are used instead.",
      hint: "Save it as plain text, or start again from the file that “npm run new” leaves.",
    },
  },
} as const satisfies Record<string, ProblemWords>;

/** parcours.yaml as settings: what a value should have been. */
const settingProblems = {
  "setting-unknown": {
    severity: "warning",
    fr: {
      message: "Le réglage « {column} » n’existe pas ; il n’est pas pris en compte.",
      hint: "Réglages possibles ici : {known}.",
    },
    en: {
      message: "There is no setting “{column}”; it is left aside.",
      hint: "Settings that exist here: {known}.",
    },
  },
  "setting-misspelt": {
    severity: "warning",
    fr: {
      message: "Le réglage « {column} » n’existe pas ; il n’est pas pris en compte.",
      hint: "Vouliez-vous écrire « {closest} » ?",
    },
    en: {
      message: "There is no setting “{column}”; it is left aside.",
      hint: "Did you mean “{closest}”?",
    },
  },
  "setting-missing": {
    severity: "error",
    fr: {
      message: "Il manque « {column} ».",
      hint: "Ajoutez la ligne « {column} » ; LISEZMOI.md en donne un exemple.",
    },
    en: {
      message: "“{column}” is missing.",
      hint: "Add the line “{column}”; LISEZMOI.md has an example.",
    },
  },
  "setting-not-text": {
    severity: "error",
    fr: {
      message: "« {column} » attend un texte, et contient « {found} ».",
      hint: "Écrivez un seul texte, entre guillemets au besoin.",
    },
    en: {
      message: "“{column}” expects a text and holds “{found}”.",
      hint: "Write one text, in quotes if needed.",
    },
  },
  "setting-not-number": {
    severity: "error",
    fr: {
      message: "« {column} » attend un nombre entier d’au moins {minimum}, et contient « {found} ».",
      hint: "Écrivez le nombre seul, en chiffres, sans unité : 90 et non « 90 jours ».",
    },
    en: {
      message: "“{column}” expects a whole number of at least {minimum} and holds “{found}”.",
      hint: "Write the number alone, in digits, without a unit: 90, not “90 days”.",
    },
  },
  "setting-too-big": {
    severity: "error",
    fr: {
      message: "« {column} » va jusqu’à {maximum}, et contient « {found} ».",
      hint: "Écrivez un nombre plus petit ; pour un délai, en jours.",
    },
    en: {
      message: "“{column}” goes up to {maximum} and holds “{found}”.",
      hint: "Write a smaller number; of a delay, in days.",
    },
  },
  "setting-not-yes-no": {
    severity: "error",
    fr: {
      message: "« {column} » attend true ou false, et contient « {found} ».",
      hint: "Écrivez true (oui) ou false (non).",
    },
    en: {
      message: "“{column}” expects true or false and holds “{found}”.",
      hint: "Write true (yes) or false (no).",
    },
  },
  "setting-not-list": {
    severity: "error",
    fr: {
      message: "« {column} » attend une liste, et contient « {found} ».",
      hint: "Écrivez un élément par ligne, chacun après un tiret et une espace.",
    },
    en: {
      message: "“{column}” expects a list and holds “{found}”.",
      hint: "Write one item per line, each after a dash and a space.",
    },
  },
  "setting-not-map": {
    severity: "error",
    fr: {
      message: "« {column} » attend des lignes « nom: valeur », et contient « {found} ».",
      hint: "Écrivez une ligne par réglage, décalée de deux espaces sous « {column} ».",
    },
    en: {
      message: "“{column}” expects lines of the form “name: value” and holds “{found}”.",
      hint: "Write one line per setting, indented by two spaces under “{column}”.",
    },
  },
  "setting-choice": {
    severity: "error",
    fr: { message: "« {column} » ne peut pas être « {found} ».", hint: "Valeurs possibles : {choices}." },
    en: { message: "“{column}” cannot be “{found}”.", hint: "Possible values: {choices}." },
  },
  "time-zone-unknown": {
    severity: "error",
    fr: {
      message: "Le fuseau horaire « {found} » n’existe pas ; {used} est utilisé.",
      hint: "Écrivez un nom de la forme Continent/Ville, par exemple Europe/Paris, America/Montreal ou Africa/Dakar.",
    },
    en: {
      message: "There is no time zone “{found}”; {used} is used.",
      hint: "Write a name of the form Continent/City, for example Europe/Paris, America/Montreal or Africa/Dakar.",
    },
  },
  "currency-unknown": {
    severity: "error",
    fr: {
      message: "La devise « {found} » n’existe pas ; {used} est utilisée.",
      hint: "Écrivez le code à trois lettres : EUR, CHF, CAD, XOF…",
    },
    en: {
      message: "There is no currency “{found}”; {used} is used.",
      hint: "Write the three-letter code: EUR, GBP, CHF, CAD…",
    },
  },
  "people-unknown": {
    severity: "warning",
    fr: {
      message: "people : « {found} » n’est pas connu dans les deux langues ; le site garde le mot habituel.",
      hint: "Écrivez le mot dans chaque langue : people: { fr: riverains, en: neighbours } (ou [singulier, pluriel]) ; ou un mot connu : {known}.",
    },
    en: {
      message: "people: “{found}” is not known in both languages; the site keeps the usual word.",
      hint: "Write the word in each language: people: { fr: riverains, en: neighbours } (or [singular, plural]); or a known word: {known}.",
    },
  },
  "gap-segment-unknown": {
    severity: "error",
    fr: {
      message: "« {column} » : aucun segment ne porte ce nom.",
      hint: "Écrivez default ou le nom d’un segment : {known}.",
    },
    en: {
      message: "“{column}”: no segment has this name.",
      hint: "Write default or the name of a segment: {known}.",
    },
  },
  "goal-stage-unknown": {
    severity: "error",
    fr: {
      message: "L’étape visée « {found} » n’est pas une étape ; « {used} » est utilisée.",
      hint: "Écrivez le nom d’une étape de stages.csv : {known}.",
    },
    en: {
      message: "The goal stage “{found}” is not a stage; “{used}” is used.",
      hint: "Write the name of a stage of stages.csv: {known}.",
    },
  },
  "stages-placed": {
    severity: "warning",
    fr: {
      message:
        "Vos étapes ont des noms à elles : ce que touchpoints.csv ne range pas l’est d’office, autour de « {goal} » : {placed}.",
      hint: "Si une étape n’est pas la bonne, écrivez la vôtre dans touchpoints.csv, une ligne par sorte de contact, par exemple : point_de_contact;etape;canal;evenement puis Devis;{goal};Site;devis*",
    },
    en: {
      message:
        "Your stages have names of their own: what touchpoints.csv does not place is placed by default, around “{goal}”: {placed}.",
      hint: "Where a stage is not the right one, write yours in touchpoints.csv, a line for each kind of contact, for example: touchpoint;stage;channel;event then Quote;{goal};Website;quote*",
    },
  },
  "goal-stage-guessed": {
    severity: "warning",
    fr: {
      message:
        "Rien ne dit quelle étape compte comme une conversion ; la dernière, « {used} », est utilisée.",
      hint: "Dans parcours.yaml, écrivez goal_stage suivi du nom de l’étape.",
    },
    en: {
      message: "Nothing says which stage counts as a conversion; the last one, “{used}”, is used.",
      hint: "In parcours.yaml, write goal_stage followed by the stage’s name.",
    },
  },
  "objective-incomplete": {
    severity: "error",
    fr: {
      message: "Il manque « {missing} » à cet objectif ; il est affiché sans être mesuré : {found}",
      hint: "Un délai demande from, to et days (ou hours) ; une conversion, target ; un ressenti, target et stage ou touchpoint.",
    },
    en: {
      message: "“{missing}” is missing from this objective; it is shown and not measured: {found}",
      hint: "A delay needs from, to and days (or hours); a conversion, target; a feeling, target and stage or touchpoint.",
    },
  },
  "objective-place-unknown": {
    severity: "error",
    fr: {
      message: "« {column} » ne désigne rien de connu ; l’objectif est affiché sans être mesuré : {found}",
      hint: "Écrivez un point de contact de touchpoints.csv ou une étape de stages.csv, tels qu’ils y sont écrits ; un délai va d’un point de contact à un autre.",
    },
    en: {
      message: "“{column}” names nothing that is known; the objective is shown and not measured: {found}",
      hint: "Write a touchpoint of touchpoints.csv or a stage of stages.csv, as it is written there; a delay goes from one touchpoint to another.",
    },
  },
  "source-left-out": {
    severity: "error",
    fr: {
      message: "La source « {name} » n’est pas utilisée, à cause des erreurs ci-dessus.",
      hint: "Corrigez-les : les fichiers qu’elle décrit seront alors lus comme elle le dit.",
    },
    en: {
      message: "The source “{name}” is not used, because of the errors above.",
      hint: "Correct them: the files it describes will then be read as it says.",
    },
  },
  "source-without-reading": {
    severity: "error",
    fr: {
      message: "La source « {name} » ne dit pas ce que contiennent ses lignes.",
      hint: "Ajoutez events, milestones, attributes ou feedback ; ou deux sortes de clés au moins, si le fichier ne sert qu’à relier des personnes.",
    },
    en: {
      message: "The source “{name}” does not say what its rows hold.",
      hint: "Add events, milestones, attributes or feedback; or at least two kinds of keys, if the file only links people.",
    },
  },
  "source-without-file": {
    severity: "warning",
    fr: {
      message: "La source « {name} » ne désigne aucun fichier du dossier : {found}",
      hint: 'Comparez avec le nom du fichier, dossier compris : « * » remplace une partie du nom, par exemple "crm/*commandes*.csv". Si le fichier n’est pas encore là, rien à faire.',
    },
    en: {
      message: "The source “{name}” names no file of the folder: {found}",
      hint: 'Compare it with the file’s name, folder included: “*” stands for any part of a name, for example "crm/*orders*.csv". If the file is still to come, nothing to do.',
    },
  },
  "source-without-keys": {
    severity: "error",
    fr: {
      message: "La source « {name} » ne dit pas de quelle personne il s’agit.",
      hint: "Ajoutez keys, avec au moins une colonne : customer, visitor, email, order, account…",
    },
    en: {
      message: "The source “{name}” does not say which person a row is about.",
      hint: "Add keys, with at least one column: customer, visitor, email, order, account…",
    },
  },
} as const satisfies Record<string, ProblemWords>;

/** The spreadsheets: their columns and cells. */
const sheetProblems = {
  "own-file-twice": {
    severity: "warning",
    fr: {
      message: "Ce fichier n’est pas lu : « {used} » tient le même rôle, et c’est lui qui compte.",
      hint: "Réunissez les deux dans « {used} », puis supprimez ce fichier.",
    },
    en: {
      message: "This file is not read: “{used}” has the same part, and is the one that counts.",
      hint: "Bring the two together in “{used}”, then delete this file.",
    },
  },
  "own-sheets-unread": {
    severity: "warning",
    fr: {
      message: "Seule la feuille « {used} » de ce classeur est lue ; pas {found}.",
      hint: "Un classeur par tableau : mettez chaque autre feuille dans un fichier à son nom (« stages.xlsx »), ou supprimez-la.",
    },
    en: {
      message: "Only the sheet “{used}” of this workbook is read; not {found}.",
      hint: "One workbook a spreadsheet: put each other sheet in a file of its own name (“stages.xlsx”), or delete it.",
    },
  },
  "sheet-unreadable": {
    severity: "error",
    fr: {
      message: "Ce tableau ne se lit pas ; les valeurs par défaut le remplacent.",
      hint: "Dans le tableur, enregistrez-le au format « CSV UTF-8 », puis déposez-le de nouveau sous ce nom.",
    },
    en: {
      message: "This spreadsheet cannot be read; the defaults are used instead.",
      hint: "In the spreadsheet program, save it as “CSV UTF-8”, then drop it again under this name.",
    },
  },
  "sheet-column-missing": {
    severity: "error",
    fr: {
      message: "Il manque la colonne « {column} » ; le tableau n’est pas utilisé.",
      hint: "Première ligne attendue : {expected}.",
    },
    en: {
      message: "The column “{column}” is missing; the spreadsheet is not used.",
      hint: "Expected first line: {expected}.",
    },
  },
  "sheet-column-unknown": {
    severity: "warning",
    fr: {
      message: "La colonne « {column} » n’est pas connue ; elle n’est pas lue.",
      hint: "Colonnes connues : {expected}.",
    },
    en: {
      message: "The column “{column}” is not known; it is not read.",
      hint: "Known columns: {expected}.",
    },
  },
  "sheet-column-misspelt": {
    severity: "warning",
    fr: {
      message: "La colonne « {column} » n’est pas connue ; elle n’est pas lue.",
      hint: "Vouliez-vous écrire « {closest} » ?",
    },
    en: { message: "The column “{column}” is not known; it is not read.", hint: "Did you mean “{closest}”?" },
  },
  "sheet-column-twice": {
    severity: "warning",
    fr: {
      message: "La colonne « {column} » dit la même chose qu’une autre ; seule la première est lue.",
      hint: "Gardez une seule des deux colonnes.",
    },
    en: {
      message: "The column “{column}” says the same as another one; only the first is read.",
      hint: "Keep one of the two columns.",
    },
  },
  "sheet-row-too-long": {
    severity: "warning",
    fr: {
      message: "Cette ligne a plus de cellules que le tableau n’a de colonnes : {found}",
      hint: "Un texte qui contient le séparateur se met entre guillemets doubles.",
    },
    en: {
      message: "This line has more cells than the spreadsheet has columns: {found}",
      hint: "Put a text that holds the separator in double quotes.",
    },
  },
  "sheet-line-broken": {
    severity: "error",
    fr: {
      message: "Un guillemet ouvert n’est pas refermé ; la ligne n’est pas utilisée : {found}",
      hint: "Refermez le guillemet, ou retirez-le.",
    },
    en: {
      message: "A quote is opened and not closed; the line is not used: {found}",
      hint: "Close the quote, or remove it.",
    },
  },
  "sheet-cell-missing": {
    severity: "error",
    fr: {
      message: "Cette cellule est vide ; la ligne n’est pas utilisée.",
      hint: "Remplissez-la, ou retirez la ligne.",
    },
    en: {
      message: "This cell is empty; the line is not used.",
      hint: "Fill it, or remove the line.",
    },
  },
  "sheet-too-long": {
    severity: "error",
    fr: {
      message:
        "Cette feuille a plus de lignes que {most} : {rows} d’entre elles, à partir d’ici, [n’est pas utilisée|ne sont pas utilisées].",
      hint: "Regroupez des lignes qui vont ensemble. Si c’est un export, rangez-le dans un sous-dossier sous un autre nom.",
    },
    en: {
      message: "This sheet has more lines than {most}: {rows} of them, from here on, [is|are] not used.",
      hint: "Put lines together that belong together. If it is an export, move it into a subfolder under another name.",
    },
  },
  "stage-duplicate": {
    severity: "error",
    fr: {
      message: "L’étape « {found} » est écrite deux fois ; la seconde n’est pas utilisée.",
      hint: "Donnez un nom différent à chaque étape.",
    },
    en: {
      message: "The stage “{found}” is written twice; the second is not used.",
      hint: "Give each stage a different name.",
    },
  },
  "horizon-unreadable": {
    severity: "warning",
    fr: {
      message: "« {found} » n’est pas un nombre de jours d’un siècle au plus ; l’étape n’a pas d’horizon.",
      hint: "Écrivez un nombre de jours (90), ou laissez la cellule vide : une étape après le but compte alors aussi longtemps que dure le parcours.",
    },
    en: {
      message: "“{found}” is no number of days of a century at most; the stage has no horizon.",
      hint: "Write a number of days (90), or leave the cell empty: a stage after the goal then counts as long as the journey lasts.",
    },
  },
  "id-twice": {
    severity: "warning",
    fr: {
      message: "L’identifiant « {found} » est déjà pris ; il n’est pas suivi ici.",
      hint: "Un identifiant désigne une seule chose, qui n’en a qu’un : donnez-en un autre, ou le même sur chacune de ses lignes.",
    },
    en: {
      message: "The id “{found}” is already taken; it is not followed here.",
      hint: "An id names one thing, which has one only: give another, or the same on each of its lines.",
    },
  },
  "stage-unknown": {
    severity: "error",
    fr: {
      message:
        "L’étape « {found} » n’existe pas ; ce qui est écrit pour elle n’est pas utilisé (lignes : {rows}).",
      hint: "Écrivez une étape de stages.csv : {known}. Ce qui ne va plus nulle part est compté comme « Non classé ».",
    },
    en: {
      message: "There is no stage “{found}”; what is written for it is not used (lines: {rows}).",
      hint: "Write a stage of stages.csv: {known}. What goes nowhere any more counts as “Unclassified”.",
    },
  },
  "importance-unknown": {
    severity: "warning",
    fr: {
      message: "L’importance « {found} » n’est pas un nombre de 1 à 5 ; elle n’est pas reprise.",
      hint: "Écrivez un nombre entier de 1 (peu importe) à 5 (essentiel), ou rien.",
    },
    en: {
      message: "The importance “{found}” is no number from 1 to 5; it is left aside.",
      hint: "Write a whole number from 1 (hardly matters) to 5 (essential), or nothing.",
    },
  },
  "direction-unknown": {
    severity: "warning",
    fr: {
      message: "Le sens « {found} » n’est pas connu ; il n’est pas pris en compte.",
      hint: "Écrivez entrant (on vient à vous), sortant (vous allez aux gens), ou rien.",
    },
    en: {
      message: "The direction “{found}” is not known; it is left aside.",
      hint: "Write inbound (people come to you), outbound (you go to them), or nothing.",
    },
  },
  "touchpoint-without-pattern": {
    severity: "info",
    fr: {
      message:
        "Le point de contact « {found} » n’a ni source, ni évènement, ni page, ni appareil, ni origine : seuls les avis de themes.csv peuvent y mener.",
      hint: "Remplissez l’une de ces colonnes pour y placer des interactions ; une étoile seule les accepte toutes.",
    },
    en: {
      message:
        "The touchpoint “{found}” has no source, event, page, device or origin: only feedback can lead to it, through themes.csv.",
      hint: "Fill one of these columns to place interactions there; a star alone accepts them all.",
    },
  },
  "touchpoint-hidden": {
    severity: "warning",
    fr: {
      message: "La règle de « {found} » ne sert jamais : la ligne {earlier} accepte déjà tout.",
      hint: "Placez les lignes les plus précises en premier.",
    },
    en: {
      message: "The rule of “{found}” is never used: line {earlier} already accepts everything.",
      hint: "Put the most precise lines first.",
    },
  },
  "touchpoint-unknown": {
    severity: "error",
    fr: {
      message: "Le point de contact « {found} » n’existe pas ; la ligne n’est pas utilisée.",
      hint: "Écrivez-le exactement comme dans touchpoints.csv.",
    },
    en: {
      message: "There is no touchpoint “{found}”; the line is not used.",
      hint: "Write it exactly as in touchpoints.csv.",
    },
  },
  "touchpoint-unplaced": {
    severity: "error",
    fr: {
      message:
        "Le point de contact « {found} » attend que son étape soit connue ; ce qui est écrit pour lui n’est pas utilisé (lignes : {rows}).",
      hint: "Corrigez l’étape de sa ligne dans touchpoints.csv : le reste suivra.",
    },
    en: {
      message:
        "The touchpoint “{found}” waits for its stage to be known; what is written for it is not used (lines: {rows}).",
      hint: "Mend the stage on its line of touchpoints.csv: the rest will follow.",
    },
  },
  "touchpoint-misspelt": {
    severity: "error",
    fr: {
      message: "Le point de contact « {found} » n’existe pas ; la ligne n’est pas utilisée.",
      hint: "Vouliez-vous écrire « {closest} » ?",
    },
    en: {
      message: "There is no touchpoint “{found}”; the line is not used.",
      hint: "Did you mean “{closest}”?",
    },
  },
  "group-type-unknown": {
    severity: "error",
    fr: {
      message: "Le type « {found} » n’est pas connu ; la ligne n’est pas utilisée.",
      hint: "Écrivez segment ou persona.",
    },
    en: {
      message: "The type “{found}” is not known; the line is not used.",
      hint: "Write segment or persona.",
    },
  },
  "group-duplicate": {
    severity: "error",
    fr: {
      message: "Le nom « {found} » est écrit deux fois ; la seconde ligne n’est pas utilisée.",
      hint: "Donnez un nom différent à chaque persona et à chaque segment. Dans une règle, « | » sépare des possibilités.",
    },
    en: {
      message: "The name “{found}” is written twice; the second line is not used.",
      hint: "Give each persona and each segment a different name. In a rule, “|” separates alternatives.",
    },
  },
  "group-hidden": {
    severity: "warning",
    fr: {
      message:
        "Personne ne sera jamais « {found} » : la ligne {earlier}, sans règle, prend tous ceux qui restent.",
      hint: "Placez la ligne sans règle en dernier.",
    },
    en: {
      message: "Nobody will ever be “{found}”: line {earlier}, without a rule, takes everybody who is left.",
      hint: "Put the line without a rule last.",
    },
  },
  "segment-unknown": {
    severity: "error",
    fr: {
      message: "Le segment « {found} » n’existe pas ; la ligne n’est pas utilisée.",
      hint: "Segments connus : {known}.",
    },
    en: {
      message: "There is no segment “{found}”; the line is not used.",
      hint: "Known segments: {known}.",
    },
  },
  "rule-unreadable": {
    severity: "error",
    fr: {
      message: "La règle ne se lit pas : {found} ; la ligne n’est pas utilisée.",
      hint: "Écrivez des conditions reliées par « et » : champ = motif, champ != motif, champ >= nombre, champ <= nombre. Exemple : appareil = mobile et commandes >= 2.",
    },
    en: {
      message: "This rule cannot be read: {found}; the line is not used.",
      hint: "Write conditions joined by “and”: field = pattern, field != pattern, field >= number, field <= number. Example: device = mobile and orders >= 2.",
    },
  },
  "rule-not-number": {
    severity: "error",
    fr: {
      message:
        "La règle compare à un nombre, et ceci n’en est pas un : {found} ; la ligne n’est pas utilisée.",
      hint: "Après >= et <=, écrivez un nombre en chiffres.",
    },
    en: {
      message: "This rule compares with a number, and this is not one: {found}; the line is not used.",
      hint: "After >= and <=, write a number in digits.",
    },
  },
  "rule-field-misspelt": {
    severity: "warning",
    fr: {
      message: "La règle nomme le champ « {found} », que rien ne donne : elle ne distingue personne.",
      hint: "Vouliez-vous écrire « {closest} » ? Champs toujours connus : source, point_de_contact, canal, appareil, origine, commandes, evenement, cle ; dans vos exports : {known}.",
    },
    en: {
      message: "The rule names the field “{found}”, which nothing gives: it tells nobody apart.",
      hint: "Did you mean “{closest}”? Fields always known: source, touchpoint, channel, device, via, orders, event, key; in your exports: {known}.",
    },
  },
  "filter-attribute-unknown": {
    severity: "warning",
    fr: {
      message: "filter_attribute nomme « {found} », que rien ne donne : aucun filtre n’en vient.",
      hint: "Écrivez une de ces colonnes de vos exports : {known}. Une autre colonne se déclare sous attributes, dans parcours.yaml.",
    },
    en: {
      message: "filter_attribute names “{found}”, which nothing gives: no filter comes from it.",
      hint: "Write one of these columns of your exports: {known}. Another column is declared under attributes, in parcours.yaml.",
    },
  },
  "rule-field-unknown": {
    severity: "warning",
    fr: {
      message: "La règle nomme le champ « {found} », que rien ne donne : elle ne distingue personne.",
      hint: "Écrivez un champ toujours connu (source, point_de_contact, canal, appareil, origine, commandes, evenement, cle) ou une de ces colonnes de vos exports : {known}. Une autre colonne se déclare sous attributes, dans parcours.yaml.",
    },
    en: {
      message: "The rule names the field “{found}”, which nothing gives: it tells nobody apart.",
      hint: "Write a field that is always known (source, touchpoint, channel, device, via, orders, event, key) or one of these columns of your exports: {known}. Another column is declared under attributes, in parcours.yaml.",
    },
  },
  "persona-unknown": {
    severity: "error",
    fr: {
      message: "Le persona « {found} » n’existe pas ; la ligne n’est pas utilisée.",
      hint: "Écrivez un persona de personas.csv ({known}), ou rien pour tous.",
    },
    en: {
      message: "There is no persona “{found}”; the line is not used.",
      hint: "Write a persona of personas.csv ({known}), or nothing for everybody.",
    },
  },
  "persona-misspelt": {
    severity: "error",
    fr: {
      message: "Le persona « {found} » n’existe pas ; la ligne n’est pas utilisée.",
      hint: "Vouliez-vous écrire « {closest} » ?",
    },
    en: {
      message: "There is no persona “{found}”; the line is not used.",
      hint: "Did you mean “{closest}”?",
    },
  },
  "lane-unknown": {
    severity: "error",
    fr: {
      message: "La carte n’a pas de ligne « {found} » ; ce qui y est écrit n’est pas utilisé.",
      hint: "Écrivez l’une de celles-ci : {known}.",
    },
    en: {
      message: "The map has no lane “{found}”; what is written there is not used.",
      hint: "Write need, thought, action, irritant, opportunity, front stage, back stage, people, policies or systems (in French: {known}).",
    },
  },
  "lane-misspelt": {
    severity: "error",
    fr: {
      message: "La carte n’a pas de ligne « {found} » ; ce qui y est écrit n’est pas utilisé.",
      hint: "Vouliez-vous écrire « {closest} » ?",
    },
    en: {
      message: "The map has no lane “{found}”; what is written there is not used.",
      hint: "Did you mean “{closest}”?",
    },
  },
  "touchpoint-elsewhere": {
    severity: "warning",
    fr: {
      message: "« {touchpoint} » n’est pas à l’étape « {found} » : la ligne est placée à « {used} ».",
      hint: "Corrigez l’étape ou le point de contact, pour que les deux s’accordent.",
    },
    en: {
      message: "“{touchpoint}” is not in the stage “{found}”: the line is placed in “{used}”.",
      hint: "Correct the stage or the touchpoint, so that the two agree.",
    },
  },
  "level-unknown": {
    severity: "warning",
    fr: {
      message: "« {found} » n’est pas un niveau connu ; il n’est pas repris.",
      hint: "Écrivez faible, moyen ou fort (ou 1, 2, 3), ou rien.",
    },
    en: {
      message: "“{found}” is not a known level; it is left aside.",
      hint: "Write low, medium or high (or 1, 2, 3), or nothing.",
    },
  },
  "break-unknown": {
    severity: "warning",
    fr: {
      message:
        "« {found} » ne dit pas ce qui a changé dans la façon d’interroger ; aucune courbe n’est coupée.",
      hint: "Écrivez question, échelle, canal ou invitation ; rien si les avis se recueillent comme avant.",
    },
    en: {
      message: "“{found}” does not say what changed in the way opinions are asked for; no line is cut.",
      hint: "Write question, scale, channel or invitation; nothing if opinions are asked for as before.",
    },
  },
  "sheet-date-unreadable": {
    severity: "warning",
    fr: {
      message: "Cette date ne se lit pas ; elle n’est pas reprise : {found}",
      hint: "Écrivez-la sous la forme 2026-07-03 ou 03/07/2026.",
    },
    en: {
      message: "This date cannot be read; it is left aside: {found}",
      hint: "Write it as 2026-07-03 or 03/07/2026.",
    },
  },
  "sheet-dates-unproven": {
    severity: "info",
    fr: {
      message:
        "Rien ne prouve si le jour vient avant le mois dans ce tableau ({found}) ; le jour est lu en premier.",
      hint: "Écrivez les dates sous la forme 2026-07-03 : elles ne se lisent que d’une façon.",
    },
    en: {
      message:
        "Nothing proves whether the day comes before the month in this spreadsheet ({found}); the day is read first.",
      hint: "Write dates as 2026-07-03: they can be read in one way only.",
    },
  },
  "sheet-dates-contradict": {
    severity: "warning",
    fr: {
      message: "Ce tableau mélange jour/mois et mois/jour ({found}) ; l’ordre le plus fréquent est retenu.",
      hint: "Écrivez toutes les dates sous la forme 2026-07-03.",
    },
    en: {
      message: "This spreadsheet mixes day/month and month/day ({found}); the more frequent order is used.",
      hint: "Write all dates as 2026-07-03.",
    },
  },
  "event-date-unreadable": {
    severity: "error",
    fr: {
      message: "La date de cet évènement ne se lit pas ; la ligne n’est pas utilisée : {found}",
      hint: "Écrivez-la sous la forme 2026-07-03 ou 03/07/2026.",
    },
    en: {
      message: "The date of this event cannot be read; the line is not used: {found}",
      hint: "Write it as 2026-07-03 or 03/07/2026.",
    },
  },
  "decision-date-unreadable": {
    severity: "error",
    fr: {
      message: "La date de cette décision ne se lit pas ; la ligne n’est pas utilisée : {found}",
      hint: "Écrivez-la sous la forme 2026-07-03 ou 03/07/2026.",
    },
    en: {
      message: "The date of this decision cannot be read; the line is not used: {found}",
      hint: "Write it as 2026-07-03 or 03/07/2026.",
    },
  },
  "decision-twice": {
    severity: "warning",
    fr: {
      message:
        "Cette décision est écrite autrement dans {other}, ligne {at} ; c’est celle-ci qui compte : {found}",
      hint: "Gardez-en une. decisions.csv l’emporte sur les fichiers que la page Revue écrit.",
    },
    en: {
      message: "This decision is written otherwise in {other}, line {at}; this one counts: {found}",
      hint: "Keep one. decisions.csv wins over the files that the Review page writes.",
    },
  },
  "decision-cell-unread": {
    severity: "warning",
    fr: {
      message: "La décision est gardée, mais cette cellule n’est pas comprise et ne sert à rien : {found}",
      hint: "Un pari dit : mesure (atteignent, arrêts, ressenti, lenteur, passages), lieu (étape ou point de contact), sens (hausse ou baisse), combien (5 points, 0,5), trimestre (2026-T4), confiance (80 %) ; sans l’un d’eux, sauf la confiance, il n’est pas jugé. Le genre est commencer, arrêter, réaffecter ou abandonner. L’échéance et « fait le » sont des jours (2026-07-03), « fait le » jamais avant la décision.",
    },
    en: {
      message: "The decision is kept, but this cell is not understood and serves nothing: {found}",
      hint: "A bet says: measure (reached, stops, feeling, slow, volume), place (stage or touchpoint), direction (up or down), amount (5 points, 0.5), quarter (2026-Q4), confidence (80 %); without one of them but the confidence it is not graded. The kind is start, stop, reassign or kill. Due and done are days (2026-07-03), done never before the decision.",
    },
  },
  "event-ends-before": {
    severity: "warning",
    fr: {
      message: "Cet évènement finirait avant d’avoir commencé ; seul son premier jour est repris : {found}",
      hint: "Corrigez l’une des deux dates.",
    },
    en: {
      message: "This event would end before it began; only its first day is kept: {found}",
      hint: "Correct one of the two dates.",
    },
  },
  "theme-without-words": {
    severity: "error",
    fr: {
      message: "Le thème « {found} » n’a pas de mots ; la ligne n’est pas utilisée.",
      hint: "Écrivez les mots qui le trahissent, séparés par « | » : colis | livr* | transporteur.",
    },
    en: {
      message: "The theme “{found}” has no words; the line is not used.",
      hint: "Write the words that reveal it, separated by “|”: parcel | deliver* | carrier.",
    },
  },
} as const satisfies Record<string, ProblemWords>;

export const companyProblems = {
  ...yamlProblems,
  ...settingProblems,
  ...sheetProblems,
} as const satisfies Record<string, ProblemWords>;
