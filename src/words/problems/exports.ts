// Sentences about problems met in src/exports/. In: nothing. Out: code → words.
import type { ProblemWords } from "./problem-words.ts";

/** Files that are not tables of text, or tables with nothing to read. */
const fileProblems = {
  "file-missing": {
    severity: "error",
    fr: {
      message: "Ce fichier n’existe pas, ou n’est pas un fichier.",
      hint: "Vérifiez le chemin ; s’il contient des espaces, mettez-le entre guillemets.",
    },
    en: {
      message: "There is no such file, or it is not a file.",
      hint: "Check the path; if it has spaces, put it in quotes.",
    },
  },
  "file-unreadable": {
    severity: "error",
    fr: {
      message:
        "Le fichier n’a pas pu être lu jusqu’au bout : il a changé entre-temps, ou sa lecture est interdite.",
      hint: "Fermez le logiciel qui l’utilise, vérifiez que vous avez le droit de le lire, puis recommencez.",
    },
    en: {
      message: "The file could not be read to its end: it changed meanwhile, or reading it is forbidden.",
      hint: "Close the program that uses it, check that you may read it, then try again.",
    },
  },
  "folder-unreadable": {
    severity: "error",
    fr: {
      message: "Ce dossier n’a pas pu être ouvert : aucun de ses fichiers n’est lu.",
      hint: "Vérifiez que vous avez le droit de l’ouvrir, puis relancez.",
    },
    en: {
      message: "This folder could not be opened: none of its files is read.",
      hint: "Check that you may open it, then run again.",
    },
  },
  "folder-again": {
    severity: "info",
    fr: {
      message: "Ce lien mène à un dossier déjà lu : ses fichiers ne sont comptés qu’une fois.",
      hint: "Rien à faire ; vous pouvez supprimer ce lien.",
    },
    en: {
      message: "This link leads to a folder that was already read: its files count once.",
      hint: "Nothing to do; you may remove this link.",
    },
  },
  "link-lost": {
    severity: "warning",
    fr: {
      message: "Ce lien ne mène à rien : le fichier qu’il désigne a été déplacé ou supprimé.",
      hint: "Déposez le fichier lui-même, ou supprimez le lien.",
    },
    en: {
      message: "This link leads nowhere: the file that it names was moved or removed.",
      hint: "Drop the file itself, or remove the link.",
    },
  },
  "file-cut": {
    severity: "error",
    fr: {
      message:
        "Le fichier fait {size} octets et {read} ont été lus : il a changé pendant la lecture, et il peut lui manquer des lignes.",
      hint: "Attendez que la copie ou l’export soit terminé, puis relancez.",
    },
    en: {
      message:
        "The file has {size} bytes and {read} were read: it changed while it was read, and rows of it may be missing.",
      hint: "Wait until the copy or the export is finished, then run again.",
    },
  },
  "file-empty": {
    severity: "error",
    fr: {
      message: "Le fichier est vide.",
      hint: "Refaites l’export, ou retirez le fichier du dossier.",
    },
    en: {
      message: "The file is empty.",
      hint: "Export it again, or take the file out of the folder.",
    },
  },
  "file-binary": {
    severity: "error",
    fr: {
      message: "Le fichier n’est pas du texte : il contient des données binaires.",
      hint: "Exportez au format CSV depuis l’outil d’origine, puis déposez ce nouveau fichier.",
    },
    en: {
      message: "The file is not text: it holds binary data.",
      hint: "Export as CSV from the original tool, then drop that file instead.",
    },
  },
  "workbook-old": {
    severity: "error",
    fr: {
      message: "Le fichier est un classeur Excel d’avant 2007 (.xls), d’un format qui n’est plus lu.",
      hint: "Ouvrez-le dans Excel ou LibreOffice, puis « Enregistrer sous » au format « Classeur Excel (.xlsx) », et déposez ce nouveau fichier à la place.",
    },
    en: {
      message: "The file is an Excel workbook from before 2007 (.xls), a format that is no longer read.",
      hint: "Open it in Excel or LibreOffice, “Save as” an “Excel workbook (.xlsx)”, and drop that file instead.",
    },
  },
  "workbook-protected": {
    severity: "error",
    fr: {
      message: "Le classeur est protégé par un mot de passe : rien ne peut en être lu.",
      hint: "Ouvrez-le, retirez le mot de passe (Excel : Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe, laissez vide), puis enregistrez-en une copie à déposer à la place.",
    },
    en: {
      message: "The workbook is protected by a password: nothing of it can be read.",
      hint: "Open it, take the password away (Excel: File, Info, Protect Workbook, Encrypt with Password, leave it empty), then save a copy and drop that one instead.",
    },
  },
  "workbook-foreign": {
    severity: "error",
    fr: {
      message: "Le fichier est un classeur au format {format}, qui n’est pas lu.",
      hint: "Ouvrez-le dans son logiciel et exportez-le au format Excel (.xlsx) ou CSV, puis déposez ce nouveau fichier à la place.",
    },
    en: {
      message: "The file is a workbook in the {format} format, which is not read.",
      hint: "Open it in its own program and export it as Excel (.xlsx) or CSV, then drop that file instead.",
    },
  },
  "workbook-too-large": {
    severity: "error",
    fr: {
      message:
        "Une fois décompressé, le classeur ferait {size} Mo ; au-delà de {most} Mo il n’est pas ouvert.",
      hint: "Enregistrez-le au format « CSV UTF-8 », une feuille par fichier : un CSV est lu quelle que soit sa taille.",
    },
    en: {
      message: "Unpacked, the workbook would be {size} MB; above {most} MB it is not opened.",
      hint: "Save it as “CSV UTF-8”, one sheet a file: a CSV of any size is read.",
    },
  },
  "workbook-damaged": {
    severity: "error",
    fr: {
      message: "Le classeur est abîmé ou incomplet : il n’a pas pu être ouvert.",
      hint: "Refaites l’export, ou ouvrez-le dans le tableur, qui saura peut-être le réparer, et enregistrez-en une copie.",
    },
    en: {
      message: "The workbook is damaged or incomplete: it could not be opened.",
      hint: "Export it again, or open it in the spreadsheet program, which may be able to repair it, and save a copy.",
    },
  },
  "sheets-hidden": {
    severity: "warning",
    fr: {
      message: "Le classeur a des feuilles masquées, qui n’ont pas été lues : {found}",
      hint: "Si elles doivent compter, affichez-les dans le tableur (clic droit sur un onglet, « Afficher »), puis enregistrez.",
    },
    en: {
      message: "The workbook has hidden sheets, which were not read: {found}",
      hint: "If they should count, show them in the spreadsheet program (right-click a tab, “Unhide”), then save.",
    },
  },
  "sheet-formulas": {
    severity: "warning",
    fr: {
      message:
        "Des formules n’ont pas leur résultat dans le fichier : ces cellules sont lues comme vides (colonnes {found}).",
      hint: "Ouvrez le classeur dans le tableur et enregistrez-le : les résultats seront écrits avec les formules.",
    },
    en: {
      message:
        "The file does not hold the results of some formulas: these cells are read as empty (columns {found}).",
      hint: "Open the workbook in the spreadsheet program and save it: results are then written with the formulas.",
    },
  },
  "file-compressed": {
    severity: "error",
    fr: {
      message: "Le fichier est une archive compressée.",
      hint: "Décompressez-la, puis déposez les fichiers CSV qu’elle contient.",
    },
    en: {
      message: "The file is a compressed archive.",
      hint: "Unpack it, then drop the CSV files it contains.",
    },
  },
  "file-pdf": {
    severity: "error",
    fr: {
      message: "Le fichier est un document PDF.",
      hint: "Un PDF ne peut pas être lu comme un tableau : demandez à l’outil d’origine un export CSV.",
    },
    en: {
      message: "The file is a PDF document.",
      hint: "A PDF cannot be read as a table: ask the original tool for a CSV export.",
    },
  },
  "file-markup": {
    severity: "error",
    fr: {
      message: "Le fichier est une page web ou un document XML, pas un tableau CSV.",
      hint: "C’est souvent une page de connexion enregistrée à la place de l’export. Reconnectez-vous à l’outil et refaites l’export en CSV.",
    },
    en: {
      message: "The file is a web page or an XML document, not a CSV table.",
      hint: "It is often a sign-in page saved instead of the export. Sign in to the tool and export as CSV again.",
    },
  },
  "quarters-page": {
    severity: "warning",
    fr: {
      message:
        "C’est une page web enregistrée, pas un trimestre figé : rien n’en est lu. Le dossier quarters/ ne garde que ce qu’écrivent les commandes.",
      hint: "Pour garder ce que la réunion a vu, lancez npm run freeze avec le nom du trimestre (2026-T3) : il écrit quarters/2026-T3.json. La page, elle, peut rester ailleurs que dans data/.",
    },
    en: {
      message:
        "It is a saved web page, not a frozen quarter: nothing of it is read. The folder quarters/ only keeps what commands write.",
      hint: "To keep what the meeting saw, run npm run freeze with the quarter’s name (2026-T3): it writes quarters/2026-T3.json. The page itself can stay anywhere but in data/.",
    },
  },
  "quarters-other": {
    severity: "warning",
    fr: {
      message:
        "Ce fichier n’est pas un trimestre figé : rien n’en est lu. Le dossier quarters/ ne garde que ce qu’écrivent les commandes.",
      hint: "Pour garder ce que la réunion a vu, lancez npm run freeze avec le nom du trimestre (2026-T3) : il écrit quarters/2026-T3.json, sous ce nom exactement. Mettez ce fichier ailleurs que dans data/.",
    },
    en: {
      message:
        "This file is no frozen quarter: nothing of it is read. The folder quarters/ only keeps what commands write.",
      hint: "To keep what the meeting saw, run npm run freeze with the quarter’s name (2026-T3): it writes quarters/2026-T3.json, under that very name. Put this file anywhere but in data/.",
    },
  },
  "file-json": {
    severity: "error",
    fr: {
      message: "Le fichier est au format JSON, pas en CSV.",
      hint: "Choisissez le format CSV dans la fenêtre d’export de l’outil.",
    },
    en: {
      message: "The file is JSON, not CSV.",
      hint: "Choose the CSV format in the tool's export window.",
    },
  },
  "file-no-data": {
    severity: "warning",
    fr: {
      message: "L’outil a répondu qu’il n’avait aucune donnée à exporter : « {found} »",
      hint: "Vérifiez la période et les filtres choisis au moment de l’export.",
    },
    en: {
      message: "The tool answered that it had no data to export: “{found}”",
      hint: "Check the period and the filters chosen for the export.",
    },
  },
  "file-error-message": {
    severity: "error",
    fr: {
      message: "L’outil a écrit un message d’erreur à la place des données : « {found} »",
      hint: "Refaites l’export ; si le message revient, il faut le régler dans l’outil d’origine.",
    },
    en: {
      message: "The tool wrote an error message instead of the data: “{found}”",
      hint: "Export again; if the message comes back, it has to be solved in the original tool.",
    },
  },
  "file-not-table": {
    severity: "error",
    fr: {
      message:
        "Le fichier est du texte, mais pas un tableau : ses lignes n’ont pas un nombre constant de colonnes séparées par une virgule, un point-virgule, une tabulation ou une barre verticale.",
      hint: "Vérifiez que l’export est bien au format CSV, avec une ligne d’en-tête, au moins deux colonnes et un seul tableau par fichier.",
    },
    en: {
      message:
        "The file is text, but not a table: its lines have no constant number of columns separated by a comma, a semicolon, a tab or a vertical bar.",
      hint: "Check that the export is in CSV format, with a header line, at least two columns and a single table per file.",
    },
  },
  "no-rows": {
    severity: "warning",
    fr: {
      message: "Le fichier a un en-tête, mais aucune ligne de données sous lui.",
      hint: "Vérifiez la période et les filtres choisis au moment de l’export. En-tête lu : {found}",
    },
    en: {
      message: "The file has a header, but no row of data below it.",
      hint: "Check the period and the filters chosen for the export. Header read: {found}",
    },
  },
  "header-missing": {
    severity: "error",
    fr: {
      message: "La première ligne ressemble déjà à des données (« {found} ») : il manque la ligne d’en-tête.",
      hint: "Ajoutez en première ligne le nom de chaque colonne, ou refaites l’export avec l’option « inclure les en-têtes ». D’un flux Adobe Analytics (hit_data.tsv), cette ligne est dans column_headers.tsv, livré à côté.",
    },
    en: {
      message: "The first line already looks like data (“{found}”): the header line is missing.",
      hint: "Add the name of each column as the first line, or export again with the “include headers” option. Of an Adobe Analytics feed (hit_data.tsv) that line is in column_headers.tsv, delivered beside it.",
    },
  },
  "groups-filled": {
    severity: "info",
    fr: {
      message:
        "Ce rapport est groupé : {found} n’est écrit que sur la première ligne de chaque groupe, et vaut pour celles qui suivent.",
      hint: "Rien à faire si c’est bien un rapport groupé ; sinon, exportez le détail, sans sous-totaux.",
    },
    en: {
      message:
        "This report is grouped: {found} is written on the first row of each group only, and holds for those below.",
      hint: "Nothing to do if it is a grouped report; if not, export the details, without subtotals.",
    },
  },
  "header-repeated": {
    severity: "info",
    fr: {
      message: "Plusieurs colonnes portent le même nom : {found}. Les suivantes sont numérotées (« Nom 2 »).",
      hint: "Rien à faire si c’est voulu. Pour désigner la deuxième dans parcours.yaml, écrivez son nom suivi de 2.",
    },
    en: {
      message: "Several columns have the same name: {found}. The next ones are numbered (“Name 2”).",
      hint: "Nothing to do if that is intended. To name the second one in parcours.yaml, write its name followed by 2.",
    },
  },
} as const satisfies Record<string, ProblemWords>;

/** Text whose letters were lost on the way. */
const textProblems = {
  "encoding-mojibake": {
    severity: "warning",
    fr: {
      message: "Des lettres accentuées étaient déjà abîmées à l’export : « {found} »",
      hint: "Les textes sont gardés tels quels. Si le fichier est passé par un tableur, rouvrez l’export d’origine en UTF-8 ; sinon, corrigez l’encodage dans l’outil.",
    },
    en: {
      message: "Accented letters were already damaged when exported: “{found}”",
      hint: "The texts are kept as they are. If the file went through a spreadsheet program, open the original export as UTF-8; otherwise fix the encoding in the tool.",
    },
  },
  "text-nul": {
    severity: "warning",
    fr: {
      message: "Le fichier contient des octets vides (NUL) ; ils sont retirés et le reste est lu.",
      hint: "C’est souvent la trace d’une copie interrompue ou d’un disque plein : refaites l’export, puis comparez le nombre de lignes.",
    },
    en: {
      message: "The file holds empty bytes (NUL); they are taken out and the rest is read.",
      hint: "Often the trace of an interrupted copy or of a full disk: export again, then compare the number of rows.",
    },
  },
  "encoding-damaged": {
    severity: "warning",
    fr: {
      message:
        "Le fichier est en UTF-8, mais quelques caractères n’y ont plus de sens ; ils s’affichent sous la forme �.",
      hint: "Refaites l’export sans passer par un autre logiciel. Les autres caractères sont lus normalement.",
    },
    en: {
      message: "The file is UTF-8, but a few characters no longer make sense in it; they show as �.",
      hint: "Export again without another program in between. All other characters are read normally.",
    },
  },
} as const satisfies Record<string, ProblemWords>;

/** Rows that were read but cannot be rows of the table. */
const rowProblems = {
  "row-ragged": {
    severity: "warning",
    fr: {
      message:
        "{rows} ligne(s) [n’a|n’ont] pas le même nombre de cellules que l’en-tête ; la première en a {cells} au lieu de {columns}.",
      hint: "Souvent un séparateur ou un retour à la ligne sans guillemets dans un texte, ou une note ajoutée sous le tableau. Corrigez ces lignes ou refaites l’export.",
    },
    en: {
      message:
        "{rows} row(s) [does|do] not have as many cells as the header; the first has {cells} instead of {columns}.",
      hint: "Often a separator or a line break without quotes inside a text, or a note added below the table. Fix these rows or export again.",
    },
  },
  "row-total": {
    severity: "info",
    fr: {
      message:
        "{rows} ligne(s) de total [est écartée : elle ne décrit|sont écartées : elles ne décrivent] personne.",
      hint: "Rien à faire.",
    },
    en: {
      message: "{rows} total row(s) [is set aside: it describes|are set aside: they describe] nobody.",
      hint: "Nothing to do.",
    },
  },
  "row-header": {
    severity: "info",
    fr: {
      message:
        "L’en-tête revient {rows} fois au milieu des données ; [cette ligne est écartée|ces lignes sont écartées].",
      hint: "Rien à faire. Cela arrive quand plusieurs exports ont été mis bout à bout.",
    },
    en: {
      message: "The header comes back {rows} time(s) among the data; [this row is|these rows are] set aside.",
      hint: "Nothing to do. It happens when several exports were put end to end.",
    },
  },
  "row-quotes": {
    severity: "warning",
    fr: {
      message:
        "{rows} ligne(s) [a|ont] un guillemet jamais refermé ou mal placé, ou plus d’un million de signes ; [elle est écartée|elles sont écartées].",
      hint: 'Dans un CSV, un guillemet à l’intérieur d’un texte s’écrit deux fois (""). Corrigez la ligne ou refaites l’export.',
    },
    en: {
      message:
        "{rows} line(s) [has|have] a quote that is never closed or badly placed, or more than a million characters; [it is|they are] set aside.",
      hint: 'In a CSV, a quote inside a text is written twice (""). Fix the line or export again.',
    },
  },
} as const satisfies Record<string, ProblemWords>;

/** Times whose writing proves nothing, or contradicts itself. */
const timeProblems = {
  "dates-unreadable": {
    severity: "warning",
    fr: {
      message: "Les valeurs de cette colonne ne sont pas des dates que nous savons lire : « {found} »",
      hint: "Écrivez les dates sous la forme 2026-07-03 ou 03/07/2026, avec l’heure si elle est connue (14:30). Si ce n’est pas une colonne de dates, corrigez l’entrée `sources` de parcours.yaml.",
    },
    en: {
      message: "The values of this column are not dates we can read: “{found}”",
      hint: "Write dates as 2026-07-03 or 03/07/2026, with the time when it is known (14:30). If this is not a date column, fix the `sources` entry of parcours.yaml.",
    },
  },
  "dates-rounded": {
    severity: "error",
    fr: {
      message: "Un tableur a arrondi les dates de cette colonne (« {found} ») : le moment exact est perdu.",
      hint: "Refaites l’export et déposez-le sans l’ouvrir dans un tableur ; récrire les dates ne les retrouve pas.",
    },
    en: {
      message:
        "A spreadsheet program rounded the dates of this column (“{found}”): the exact moment is lost.",
      hint: "Export again and drop the file without opening it in a spreadsheet; rewriting the dates does not bring them back.",
    },
  },
  "dates-without-day": {
    severity: "error",
    fr: {
      message: "Cette colonne a des heures sans le jour : « {found} »",
      hint: "Dans l’outil d’origine, choisissez la date complète (jour et heure) au lieu d’un regroupement par heure ou par mois, puis refaites l’export.",
    },
    en: {
      message: "This column has hours without a day: “{found}”",
      hint: "In the original tool, choose the whole date (day and time) instead of a grouping by hour or by month, then export again.",
    },
  },
  "dates-partly-unreadable": {
    severity: "warning",
    fr: {
      message:
        "{count} date(s) de cette colonne [n’est pas écrite|ne sont pas écrites] comme les {read} autres : « {found} »",
      hint: "Corrigez-les dans l’outil d’origine, ou acceptez que ces lignes soient écartées.",
    },
    en: {
      message: "{count} date(s) of this column [is|are] not written like the {read} others: “{found}”",
      hint: "Fix them in the original tool, or accept that these rows are set aside.",
    },
  },
  "dates-unproven": {
    severity: "info",
    fr: {
      message:
        "Rien ne prouve si le jour vient avant le mois dans cette colonne (« {found} ») ; l’ordre retenu est {order} (d : jour, m : mois, y : année).",
      hint: "Si c’est faux, ajoutez `dates: mdy` (mois d’abord) ou `dates: dmy` (jour d’abord) à une entrée `sources` de parcours.yaml pour ce fichier.",
    },
    en: {
      message:
        "Nothing proves whether the day comes before the month in this column (“{found}”); it is read as {order} (d: day, m: month, y: year).",
      hint: "If that is wrong, add `dates: mdy` (month first) or `dates: dmy` (day first) to a `sources` entry of parcours.yaml for this file.",
    },
  },
  "dates-contradict": {
    severity: "warning",
    fr: {
      message:
        "Cette colonne mélange jour/mois et mois/jour : certaines dates ne se lisent que dans un sens, d’autres que dans l’autre. L’ordre le plus fréquent ({order}) est retenu.",
      hint: "Un tableur a sans doute converti une partie des dates. Repartez de l’export d’origine, sans l’ouvrir dans un tableur.",
    },
    en: {
      message:
        "This column mixes day/month and month/day: some dates can only be read one way, others only the other way. The more frequent order ({order}) is used.",
      hint: "A spreadsheet program probably converted part of the dates. Start again from the original export, without opening it in a spreadsheet.",
    },
  },
  "dates-proved-otherwise": {
    severity: "info",
    fr: {
      message:
        "parcours.yaml annonce un autre ordre, mais les dates de cette colonne prouvent qu’elles sont en {order} : c’est cet ordre qui est lu.",
      hint: "Corrigez `dates` dans l’entrée `sources` de ce fichier.",
    },
    en: {
      message:
        "parcours.yaml says another order, but the dates of this column prove that they are {order}: that order is read.",
      hint: "Correct `dates` in the `sources` entry of this file.",
    },
  },
  "hours-written-otherwise": {
    severity: "info",
    fr: {
      message: "Les heures de « {column} » sont lues ainsi : « {found} » est {hour}.",
      hint: "Si ce n’est pas l’heure de la date, renommez cette colonne.",
    },
    en: {
      message: "The hours of “{column}” are read so: “{found}” is {hour}.",
      hint: "If it is not the hour of the date, rename this column.",
    },
  },
  "zones-mixed": {
    severity: "warning",
    fr: {
      message:
        "Une partie seulement des heures de cette colonne indique son fuseau (« {found} ») ; les autres sont lues en UTC.",
      hint: "Exportez toutes les heures avec leur fuseau, ou toutes sans.",
    },
    en: {
      message:
        "Only part of the times of this column name their time zone (“{found}”); the others are read as UTC.",
      hint: "Export all times with their zone, or all without.",
    },
  },
} as const satisfies Record<string, ProblemWords>;

/** Columns whose meaning is unknown, missing or doubtful. */
const meaningProblems = {
  "format-unknown": {
    severity: "error",
    fr: {
      message:
        "Format inconnu : aucun outil reconnu, et les colonnes ne disent pas à elles seules qui, quand et quoi. Colonnes : {headers}",
      hint: "Dites dans parcours.yaml ce que les colonnes signifient, par exemple (remplacez les …) :\n{entry}",
    },
    en: {
      message:
        "Unknown format: no tool recognised, and the columns alone do not tell who, when and what. Columns: {headers}",
      hint: "Say in parcours.yaml what the columns mean, for example (replace the …):\n{entry}",
    },
  },
  "own-decisions-misplaced": {
    severity: "error",
    fr: {
      message: "Ce tableau est fait de décisions, mais il n’est pas à sa place : il n’est pas utilisé.",
      hint: "Posez-le directement dans le dossier des données, à côté de parcours.yaml, sous un nom qui commence par « decisions » : il s’ajoute à {sheet}, sans le remplacer.",
    },
    en: {
      message: "This spreadsheet is of decisions, but it is not in its place: it is not used.",
      hint: "Put it directly into the data folder, beside parcours.yaml, under a name that begins with “decisions”: it is added to {sheet}, which stays as it is.",
    },
  },
  "own-sheet-misplaced": {
    severity: "error",
    fr: {
      message:
        "Ce tableau a les colonnes de votre {sheet}, mais pas son nom, ou pas sa place : il n’est pas utilisé.",
      hint: "Renommez-le {sheet} et posez-le directement dans le dossier des données, à côté de parcours.yaml.",
    },
    en: {
      message:
        "This spreadsheet has the columns of your {sheet}, but not its name, or not its place: it is not used.",
      hint: "Rename it {sheet} and put it directly into the data folder, beside parcours.yaml.",
    },
  },
  "file-aggregate": {
    severity: "error",
    fr: {
      message:
        "Ce rapport {tool} ne contient que des totaux (par page, par canal ou par jour) : aucun visiteur n’y est distingué, donc aucun parcours.",
      hint: "Exportez les événements, une ligne par événement, avec un identifiant de visiteur (GA4 : l’export vers BigQuery, puis la table events_* en CSV ; Matomo : Visiteurs, Journal des visites, Exporter ; Plausible ne distingue aucun visiteur, il faut les événements d’un autre outil). Un parcours ne se lit pas dans des totaux ; ceux des pages et des évènements donnent leurs volumes par point de contact, sur la page Données.",
    },
    en: {
      message:
        "This {tool} report only holds totals (per page, channel or day): no visitor can be told from another, so there is no journey.",
      hint: "Export events, one row per event, with a visitor id (GA4: the export to BigQuery, then the events_* table as CSV; Matomo: Visitors, Visits Log, Export; Plausible tells no visitor from another, it takes the events of another tool). No journey can be read from totals; those of pages and events give their volumes by touchpoint, on the Data page.",
    },
  },
  "columns-worth-adding": {
    severity: "warning",
    fr: {
      message: "Cet export est lu, mais il lui manque de quoi en dire plus : {columns}.",
      hint: "Ajoutez ces colonnes à la requête et exportez de nouveau : une page vue dira laquelle, et le mobile se distinguera de l’ordinateur.",
    },
    en: {
      message: "This export is read, but it could say more with: {columns}.",
      hint: "Add these columns to the query and export again: a page view will say which page, and phones will be told from computers.",
    },
  },
  "visits-not-people": {
    severity: "warning",
    fr: {
      message:
        "Les lignes ne se distinguent que par une visite (« {column} ») : ce que le site compte ici comme une personne est une visite.",
      hint: "Une personne qui revient compte deux fois. Ajoutez à l’export un identifiant de visiteur ou identifiant client, s’il y en a un.",
    },
    en: {
      message:
        "Only a visit (“{column}”) tells the rows apart: what the site counts as a person is a visit here.",
      hint: "A person who comes back counts twice. Add a visitor id or a customer id to the export, if there is one.",
    },
  },
  "periods-left": {
    severity: "warning",
    fr: {
      message:
        "{count} colonne(s) [porte|portent] le nom d’une période (« {column} »…) : des nombres par personne, sans le jour de chaque fois. Rien n’en est lu.",
      hint: "Exportez une ligne par visite, par achat ou par acte, avec sa date.",
    },
    en: {
      message:
        "{count} column(s) [is|are] called after a period (“{column}”…): numbers by person, without the day of each time. Nothing of them is read.",
      hint: "Export a row for each visit, purchase or deed, with its date.",
    },
  },
  "fields-left-out": {
    severity: "info",
    fr: {
      message:
        "Seuls les changements de {kept} sont lus ; les lignes dont « {column} » dit autre chose ({found}) ne racontent pas d’étape.",
      hint: "Si elles doivent compter, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `exclude`.",
    },
    en: {
      message:
        "Only changes of {kept} are read; rows whose “{column}” says something else ({found}) tell of no stage.",
      hint: "If they should count, copy the `sources` entry proposed for this file, without its `exclude` line.",
    },
  },
  "scale-reversed": {
    severity: "info",
    fr: {
      message: "« {column} » est lue à l’envers : {min} est la meilleure note, {max} la pire.",
      hint: "Si c’est faux, recopiez l’entrée `sources` proposée pour ce fichier, sans `reversed: true`.",
    },
    en: {
      message: "“{column}” is read the other way round: {min} is the best mark, {max} the worst.",
      hint: "If that is wrong, copy the `sources` entry proposed for this file, without `reversed: true`.",
    },
  },
  "status-left-out": {
    severity: "info",
    fr: {
      message:
        "Les lignes dont « {column} » vaut {found} ne comptent pas : elles n’ont pas abouti, ne sont pas publiées, ou sont des essais.",
      hint: "Si elles doivent compter, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `exclude`.",
    },
    en: {
      message:
        "Rows whose “{column}” is {found} do not count: they did not go through, are not published, or are tests.",
      hint: "If they should count, copy the `sources` entry proposed for this file, without its `exclude` line.",
    },
  },
  "unticked-left-out": {
    severity: "info",
    fr: {
      message:
        "Les lignes où « {column} » n’est pas coché ({found}) ne comptent pas : elles n’ont pas eu lieu.",
      hint: "Si elles doivent compter, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `exclude`.",
    },
    en: {
      message: "Rows whose “{column}” is not ticked ({found}) do not count: they did not take place.",
      hint: "If they should count, copy the `sources` entry proposed for this file, without its `exclude` line.",
    },
  },
  "unticked-unfinished": {
    severity: "info",
    fr: {
      message:
        "Les lignes où « {column} » n’est pas coché ({found}) n’ont pas abouti : elles comptent à leur date comme une tentative, pas comme un achat.",
      hint: "Si elles sont des achats, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `unfinished`.",
    },
    en: {
      message:
        "Rows whose “{column}” is not ticked ({found}) came to nothing: they count at their date as an attempt, not as a purchase.",
      hint: "If they are purchases, copy the `sources` entry proposed for this file, without its `unfinished` line.",
    },
  },
  "date-left-out": {
    severity: "info",
    fr: {
      message:
        "Les lignes qui ont une date dans « {column} » ne comptent pas : ce qu’elles annoncent n’a pas eu lieu.",
      hint: "Si elles doivent compter, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `exclude`.",
    },
    en: {
      message: "Rows that have a date in “{column}” do not count: what they announce did not take place.",
      hint: "If they should count, copy the `sources` entry proposed for this file, without its `exclude` line.",
    },
  },
  "date-unfinished": {
    severity: "info",
    fr: {
      message:
        "Les commandes qui ont une date dans « {column} » n’ont pas abouti : elles comptent à leur date comme une tentative, pas comme un achat.",
      hint: "Si elles sont des achats, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `unfinished`.",
    },
    en: {
      message:
        "Orders that have a date in “{column}” came to nothing: they count at their date as an attempt, not as a purchase.",
      hint: "If they are purchases, copy the `sources` entry proposed for this file, without its `unfinished` line.",
    },
  },
  "status-unfinished": {
    severity: "info",
    fr: {
      message:
        "Les commandes dont « {column} » vaut {found} n’ont pas abouti : elles comptent à leur date comme une tentative, pas comme un achat.",
      hint: "Si elles sont des achats, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `unfinished`.",
    },
    en: {
      message:
        "Orders whose “{column}” is {found} came to nothing: they count at their date as an attempt, not as a purchase.",
      hint: "If they are purchases, copy the `sources` entry proposed for this file, without its `unfinished` line.",
    },
  },
  "states-unknown": {
    severity: "info",
    fr: {
      message:
        "Les commandes dont « {column} » vaut {found} comptent comme des achats : ces états ne sont pas de ceux que l’on connaît.",
      hint: "S’ils disent qu’une commande n’a pas abouti, recopiez l’entrée `sources` proposée pour ce fichier et ajoutez-les sous `unfinished`.",
    },
    en: {
      message: "Orders whose “{column}” is {found} count as purchases: these states are none that are known.",
      hint: "If they say that an order came to nothing, copy the `sources` entry proposed for this file and add them under `unfinished`.",
    },
  },
  "appointment-dates": {
    severity: "info",
    fr: {
      message:
        "« {found} » dit quand c’est réservé, « {column} » pour quand : la réservation compte à « {found} », la venue à « {column} ».",
      hint: "Si c’est l’inverse, échangez les deux colonnes dans `milestones` de l’entrée `sources` proposée pour ce fichier.",
    },
    en: {
      message:
        "“{found}” tells when it was booked, “{column}” for when: the booking counts at “{found}”, coming at “{column}”.",
      hint: "If it is the other way round, exchange the two columns in `milestones` of the `sources` entry proposed for this file.",
    },
  },
  "deals-dated-otherwise": {
    severity: "warning",
    fr: {
      message:
        "« {column} » dit ce qui est gagné ou perdu, et rien ne dit quand : ces affaires finissent à « {found} ».",
      hint: "Les parts de ventes gagnées sont justes, pas les délais : exportez aussi la date de signature ou de clôture.",
    },
    en: {
      message: "“{column}” tells what was won or lost, and nothing tells when: these deals end at “{found}”.",
      hint: "The shares of sales won are right, times are not: export the date of signing or closing too.",
    },
  },
  "deals-partly-dated": {
    severity: "warning",
    fr: {
      message:
        "Rien ne dit quand les affaires dont « {column} » vaut {states} ont fini : elles finissent à « {found} ».",
      hint: "Les parts de ventes gagnées et perdues sont justes, pas les délais de celles-ci : exportez aussi la date de leur fin.",
    },
    en: {
      message: "Nothing tells when deals whose “{column}” is {states} ended: they end at “{found}”.",
      hint: "The shares of sales won and lost are right, the times of these are not: export the date of their end too.",
    },
  },
  "ledger-debits": {
    severity: "info",
    fr: {
      message:
        "C’est un journal comptable : les lignes qui ont un « {column} » comptent comme des factures, celles qui n’ont qu’un « {found} » (règlements, avoirs) ne comptent pas.",
      hint: "Rien à faire si les débits sont ce qui est facturé ; la liste des factures en dit plus.",
    },
    en: {
      message:
        "It is a ledger: rows that have a “{column}” count as invoices, those with a “{found}” alone (payments, credit notes) do not count.",
      hint: "Nothing to do if debits are what is billed; the list of invoices says more.",
    },
  },
  "states-numbered": {
    severity: "warning",
    fr: {
      message:
        "« {column} » dit l’état de chaque commande par un numéro ({found}) : toutes comptent comme des achats, annulées ou non.",
      hint: 'Recopiez l’entrée `sources` proposée pour ce fichier avec, par exemple, `unfinished: { current_state: ["6", "8"] }` : votre colonne, et les numéros de ce qui n’a pas abouti. Ou exportez le nom des états.',
    },
    en: {
      message:
        "“{column}” tells the state of each order by a number ({found}): all count as purchases, cancelled or not.",
      hint: 'Copy the `sources` entry proposed for this file with, for example, `unfinished: { current_state: ["6", "8"] }`: your column, and the numbers of what came to nothing. Or export the names of the states.',
    },
  },
  "shape-guessed": {
    severity: "info",
    fr: {
      message: "Format inconnu ; le sens des colonnes est déduit de leurs noms et de leurs valeurs.",
      hint: "Si la lecture est fausse, écrivez dans parcours.yaml ce que les colonnes signifient :\n{entry}",
    },
    en: {
      message: "Unknown format; what its columns mean is told from their names and values.",
      hint: "If it is read wrongly, say in parcours.yaml what the columns mean:\n{entry}",
    },
  },
  "shape-ambiguous": {
    severity: "error",
    fr: {
      message: "Format inconnu, et plusieurs colonnes pourraient jouer le même rôle : {found}",
      hint: "Nous ne choisissons pas à votre place : ajoutez une entrée `sources` dans parcours.yaml qui nomme la bonne colonne.",
    },
    en: {
      message: "Unknown format, and several columns could play the same part: {found}",
      hint: "We do not choose for you: add a `sources` entry to parcours.yaml that names the right column.",
    },
  },
  "scale-guessed": {
    severity: "info",
    fr: {
      message:
        "L’échelle de cette note n’est écrite nulle part ; d’après les valeurs, elle va de {min} à {max}.",
      hint: "Si c’est faux, indiquez `scale` dans une entrée `sources` de parcours.yaml.",
    },
    en: {
      message: "The scale of this rating is written nowhere; from its values it goes from {min} to {max}.",
      hint: "If that is wrong, give `scale` in a `sources` entry of parcours.yaml.",
    },
  },
  "mapping-column-missing": {
    severity: "error",
    fr: {
      message:
        "L’entrée « {name} » de parcours.yaml parle d’une colonne « {column} » que ce fichier n’a pas. La plus proche : {nearest}",
      hint: "Recopiez exactement le nom qui figure dans la première ligne du fichier.",
    },
    en: {
      message:
        "The entry “{name}” of parcours.yaml speaks of a column “{column}” that this file does not have. The nearest: {nearest}",
      hint: "Copy the name exactly as the first line of the file has it.",
    },
  },
  "mapping-empty": {
    severity: "error",
    fr: {
      message: "L’entrée « {name} » de parcours.yaml ne laisse rien à lire dans ce fichier.",
      hint: "Donnez-lui au moins un groupe `events`, `milestones`, `feedback` ou `attributes` dont les colonnes existent, ou deux clés (`keys`) à relier.",
    },
    en: {
      message: "The entry “{name}” of parcours.yaml leaves nothing to read in this file.",
      hint: "Give it at least one of `events`, `milestones`, `feedback` or `attributes` with columns that exist, or two `keys` to link.",
    },
  },
  "keys-missing": {
    severity: "warning",
    fr: {
      message: "Aucune colonne ne dit de quelle personne il s’agit : chaque ligne reste seule.",
      hint: "Ajoutez à l’export un identifiant client ou visiteur, un e-mail ou un numéro de commande.",
    },
    en: {
      message: "No column tells which person it is: each row stays alone.",
      hint: "Add a customer id or a visitor id, an e-mail or an order number to the export.",
    },
  },
  "ids-damaged": {
    severity: "warning",
    fr: {
      message:
        "{count} identifiant(s) de cette colonne [a été arrondi|ont été arrondis] par un tableur (« {found} ») : [il ne désigne plus une seule personne et ne relie|ils ne désignent plus une seule personne et ne relient] rien.",
      hint: "Repartez de l’export d’origine, sans l’ouvrir dans un tableur ; ou importez la colonne comme texte.",
    },
    en: {
      message:
        "{count} identifier(s) of this column [was|were] rounded by a spreadsheet program (“{found}”): [it no longer means one person and links|they no longer mean one person and link] nothing.",
      hint: "Start again from the original export, without opening it in a spreadsheet; or import the column as text.",
    },
  },
  "ids-unpadded": {
    severity: "warning",
    fr: {
      message:
        "{count} identifiant(s) de cette colonne [a sans doute perdu ses|ont sans doute perdu leurs] zéros de tête (« {found} » à côté de « {padded} ») : [il est comparé|ils sont comparés] sans ces zéros.",
      hint: "Si « {padded} » et le même numéro sans zéro sont deux personnes, repartez de l’export d’origine, sans l’ouvrir dans un tableur.",
    },
    en: {
      message:
        "{count} identifier(s) of this column [has probably lost its|have probably lost their] leading zeros (“{found}” beside “{padded}”): [it is|they are] compared without these zeros.",
      hint: "If “{padded}” and the same number without a zero are two people, start again from the original export, without opening it in a spreadsheet.",
    },
  },
  "invitations-read": {
    severity: "info",
    fr: {
      message:
        "Les lignes sans avis sont lues comme des invitations restées sans réponse ({count} dans l’échantillon, d’après « {column} ») : le taux de réponse est sur la page du ressenti.",
      hint: "Si personne n’y a été interrogé, ôtez `invitations` de l’entrée de ce fichier dans parcours.yaml.",
    },
    en: {
      message:
        "Rows without an opinion are read as invitations that were not answered ({count} in the sample, by “{column}”): the response rate is on the page about feelings.",
      hint: "If nobody was asked there, take `invitations` out of this file’s entry in parcours.yaml.",
    },
  },
  "dates-left": {
    severity: "info",
    fr: {
      message:
        "Ces dates ne sont pas lues comme des moments du parcours : {found} (un terme, une prévision, ou une date de plus que celle de la ligne).",
      hint: "Si quelque chose s’y est passé pour quelqu’un, écrivez-le dans parcours.yaml, sous `milestones` de l’entrée de ce fichier.",
    },
    en: {
      message:
        "These dates are not read as moments of the journey: {found} (an end, a plan, or one date more than the row’s own).",
      hint: "If something happened to somebody then, write it in parcours.yaml, under `milestones` of this file’s entry.",
    },
  },
  "lifecycle-dates": {
    severity: "info",
    fr: {
      message:
        "Ces dates sont lues comme des moments du parcours : {found}. De contacts importés d’un bloc, elles sont celles de l’import.",
      hint: "Si elles ne doivent pas compter, enlevez ces colonnes de l’export, ou décrivez le fichier sous `sources` avec ses seules clés et ses `attributes`.",
    },
    en: {
      message:
        "These dates are read as moments of the journey: {found}. Of contacts imported in one go, they are those of the import.",
      hint: "If they should not count, take these columns out of the export, or describe the file under `sources` with its keys and `attributes` alone.",
    },
  },
  "states-late": {
    severity: "warning",
    fr: {
      message:
        "« {column} » a des valeurs que les débuts du fichier n’ont pas ({found}…) ; avec elles, ses colonnes voudraient dire autre chose : elles sont lues par ce que montrent les autres lignes.",
      hint: "Recopiez l’entrée `sources` proposée pour ce fichier, et dites sous `exclude` ou `unfinished` ce que ces valeurs écartent.",
    },
    en: {
      message:
        "“{column}” has values that the file’s beginnings do not have ({found}…); with them its columns would mean something else: they are read by what the other rows show.",
      hint: "Copy the `sources` entry proposed for this file, and say under `exclude` or `unfinished` what these values leave out.",
    },
  },
  "given-back": {
    severity: "info",
    fr: {
      message:
        "Les lignes dont « {column} » vaut {found} rendent de l’argent : elles comptent comme un remboursement, pas comme un achat, et leur montant ne s’ajoute à rien.",
      hint: "Si elles sont des achats, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `only`.",
    },
    en: {
      message:
        "Rows whose “{column}” is {found} give money back: they count as a refund, not as a purchase, and their amount is added to nothing.",
      hint: "If they are purchases, copy the `sources` entry proposed for this file, without its `only` line.",
    },
  },
  "payment-steps": {
    severity: "info",
    fr: {
      message:
        "Les lignes dont « {column} » vaut {found} sont des étapes d’un paiement que d’autres lignes disent encaissé ou refusé : elles ne comptent pas une fois de plus.",
      hint: "Si chacune est un paiement, recopiez l’entrée `sources` proposée pour ce fichier, sans sa ligne `exclude`.",
    },
    en: {
      message:
        "Rows whose “{column}” is {found} are steps of a payment that other rows say was taken or refused: they do not count once more.",
      hint: "If each of them is a payment, copy the `sources` entry proposed for this file, without its `exclude` line.",
    },
  },
  "given-back-undated": {
    severity: "info",
    fr: {
      message:
        "Les montants des lignes dont « {column} » vaut {found} ont été rendus : ils ne s’ajoutent pas aux ventes.",
      hint: "S’ils sont des ventes, renommez cette valeur dans l’export.",
    },
    en: {
      message:
        "The amounts of rows whose “{column}” is {found} were given back: they are not added to the sales.",
      hint: "If they are sales, rename this value in the export.",
    },
  },
  "amount-cents": {
    severity: "info",
    fr: {
      message: "Les montants de « {column} » sont en centimes ({found}…) : ils sont lus divisés par cent.",
      hint: "S’ils sont déjà dans l’unité de la devise, renommez cette colonne « Total » et enlevez celles de l’interface de Stripe (object, livemode, amount_refunded…).",
    },
    en: {
      message: "The amounts of “{column}” are in cents ({found}…): they are read divided by a hundred.",
      hint: "If they are whole units already, rename this column “Total” and take away those of Stripe’s interface (object, livemode, amount_refunded…).",
    },
  },
  "amount-thousands": {
    severity: "info",
    fr: {
      message:
        "Les montants de « {column} » sont lus en milliers là où trois chiffres suivent le signe : « {found} » compte pour plus de mille.",
      hint: "Si ce signe est une virgule, exportez les montants avec deux décimales.",
    },
    en: {
      message:
        "The amounts of “{column}” are read as thousands where three figures follow the sign: “{found}” counts for more than a thousand.",
      hint: "If this sign is a decimal one, export the amounts with two decimals.",
    },
  },
  "amount-lines": {
    severity: "info",
    fr: {
      message:
        "Les montants de « {column} » diffèrent d’une ligne à l’autre d’une même commande : ce sont ceux de ses lignes, additionnés.",
      hint: "Si une autre colonne donne le total de la commande, nommez-la sous `amount` dans l’entrée `sources` proposée pour ce fichier.",
    },
    en: {
      message:
        "The amounts of “{column}” differ from line to line of one order: they are those of its lines, added up.",
      hint: "If another column says the order’s total, name it under `amount` in the `sources` entry proposed for this file.",
    },
  },
  "amount-sides": {
    severity: "warning",
    fr: {
      message:
        "Les montants de « {column} » sont au crédit ou au débit (« {found} »), et rien ne dit lequel rend de l’argent : ces montants ne comptent pas, et chaque ligne compte comme un achat.",
      hint: 'Recopiez l’entrée `sources` proposée pour ce fichier, et dites sous `only` ce que chacun raconte, par exemple `achat: { "{column}": "*cr" }`.',
    },
    en: {
      message:
        "The amounts of “{column}” are credits or debits (“{found}”), and nothing says which of them gives money back: these amounts do not count, and each row counts as a purchase.",
      hint: 'Copy the `sources` entry proposed for this file, and say under `only` what each of them tells, for example `achat: { "{column}": "*cr" }`.',
    },
  },
  "sides-unknown": {
    severity: "warning",
    fr: {
      message:
        "« {column} » dit de chaque ligne si elle est au débit ou au crédit ({found}), et rien ne dit lequel rend de l’argent : chaque ligne compte comme un achat.",
      hint: 'Recopiez l’entrée `sources` proposée pour ce fichier, et dites sous `only` ce que chacun raconte, par exemple `achat: { "{column}": "crédit" }`.',
    },
    en: {
      message:
        "“{column}” says of each row whether it is a debit or a credit ({found}), and nothing says which of them gives money back: each row counts as a purchase.",
      hint: 'Copy the `sources` entry proposed for this file, and say under `only` what each of them tells, for example `achat: { "{column}": "credit" }`.',
    },
  },
  "bought-by-number": {
    severity: "info",
    fr: {
      message: "Les pages vues dont « {column} » est rempli comptent aussi comme un achat, à la même heure.",
      hint: "Si ce numéro ne dit pas qu’une commande a été passée, recopiez l’entrée `sources` proposée pour ce fichier, sans « purchase ».",
    },
    en: {
      message: "Page views whose “{column}” is filled count as a purchase too, at the same time.",
      hint: "If this number does not say that something was ordered, copy the `sources` entry proposed for this file, without “purchase”.",
    },
  },
  "deals-by-probability": {
    severity: "warning",
    fr: {
      message:
        "Rien ne dit l’étape de ces affaires : celles dont « {column} » vaut 100 % comptent comme gagnées, celles à 0 % qui ont une date de clôture comme perdues.",
      hint: "Exportez aussi l’étape ou le statut de l’affaire : c’est lui qui compte alors.",
    },
    en: {
      message:
        "Nothing tells the stage of these deals: those whose “{column}” is 100% count as won, those at 0% that have a closing date as lost.",
      hint: "Export the deal’s stage or status too: it counts then.",
    },
  },
  "key-of-another": {
    severity: "warning",
    fr: {
      message:
        "« {found} » et « {column} » nomment deux personnes : chaque ligne est celle de « {found} », l’autre n’est personne ici.",
      hint: "Si c’est l’autre qui vit ce parcours, recopiez l’entrée `sources` proposée pour ce fichier et nommez sa colonne sous `keys`.",
    },
    en: {
      message:
        "“{found}” and “{column}” name two people: each row is that of “{found}”, the other one is nobody here.",
      hint: "If the other one lives this journey, copy the `sources` entry proposed for this file and name that column under `keys`.",
    },
  },
  "times-of-zones": {
    severity: "warning",
    fr: {
      message:
        "« {column} » dit que les heures sont d’un autre fuseau ({found}) ; elles sont lues à l’heure de l’entreprise : les jours et les heures peuvent être décalés.",
      hint: "Exportez les dates dans le fuseau de l’entreprise ou en UTC, ou dites-le sous `time_zone` de parcours.yaml.",
    },
    en: {
      message:
        "“{column}” says that times are of another zone ({found}); they are read in the company’s time: days and hours may be off.",
      hint: "Export dates in the company’s time zone or in UTC, or say it under `time_zone` of parcours.yaml.",
    },
  },
  "amount-units": {
    severity: "info",
    fr: {
      message:
        "Les montants de « {column} » ({found}…) sont lus dans l’unité de la devise : l’interface de Stripe les écrit en centimes, mais beaucoup de ceux-ci seraient alors sous ce qu’une carte peut payer.",
      hint: "S’ils sont en centimes, renommez cette colonne « amount_cents ».",
    },
    en: {
      message:
        "The amounts of “{column}” ({found}…) are read as whole units: Stripe’s interface writes cents, but many of these would then be less than a card can pay.",
      hint: "If they are in cents, rename this column “amount_cents”.",
    },
  },
  "pipelines-apart": {
    severity: "info",
    fr: {
      message:
        "Ces affaires ne sont pas de nouvelles ventes et sont racontées à part, sous leur propre nom : {found}.",
      hint: "Si l’une d’elles est une nouvelle vente, recopiez l’entrée `sources` de ce fichier sans sa ligne `apart`.",
    },
    en: {
      message: "These deals are no new sales and are told apart, under their own name: {found}.",
      hint: "If one of them is a new sale, write a `sources` entry for this file without `apart`.",
    },
  },
  "scales-mixed": {
    severity: "info",
    fr: {
      message:
        "Les notes de cette colonne sont sur plusieurs échelles ({found}) : chacune est ramenée à la sienne.",
      hint: "Rien à faire si chaque note dit bien sur combien elle est.",
    },
    en: {
      message: "The ratings of this column are on several scales ({found}): each is taken on its own.",
      hint: "Nothing to do where each rating does say of how many it is.",
    },
  },
  "rating-ladder": {
    severity: "info",
    fr: {
      message: "Les notes de « {column} » sont des mots, comptés de 1 (le pire) à 5 : {found}.",
      hint: "Si c’est faux, donnez la valeur de chaque mot dans `scale` de l’entrée `sources` de ce fichier.",
    },
    en: {
      message: "The ratings of “{column}” are words, counted from 1 (the worst) to 5: {found}.",
      hint: "If that is wrong, give the value of each word in `scale` of this file’s `sources` entry.",
    },
  },
  "rating-nps-words": {
    severity: "info",
    fr: {
      message:
        "Les réponses de « {column} » sont les groupes du NPS, chacun compté au milieu de ses notes de 0 à 10 : {found}. Le NPS est exact, la moyenne est approchée.",
      hint: "Si c’est faux, donnez la valeur de chaque mot dans `scale` de l’entrée `sources` de ce fichier ; avec les notes elles-mêmes dans l’export, la moyenne est exacte aussi.",
    },
    en: {
      message:
        "The answers of “{column}” are the groups of the NPS, each counted as the middle of its marks from 0 to 10: {found}. The NPS is exact, the mean is close.",
      hint: "If that is wrong, give the value of each word in `scale` of this file’s `sources` entry; with the marks themselves in the export the mean is exact too.",
    },
  },
  "opinion-dated-otherwise": {
    severity: "info",
    fr: {
      message: "Des avis n’ont pas de date dans « {column} » : ils sont datés par « {found} ».",
      hint: "Si c’est faux, changez `time` sous `feedback` dans l’entrée `sources` de ce fichier.",
    },
    en: {
      message: "Some opinions have no date in “{column}”: they are dated by “{found}”.",
      hint: "If that is wrong, change `time` under `feedback` in this file’s `sources` entry.",
    },
  },
  "opinion-undated": {
    severity: "warning",
    fr: {
      message:
        "{cells} note(s) de « {column} » [est sur une ligne|sont sur des lignes] sans date d’avis : [elle ne compte|elles ne comptent] pas.",
      hint: "Exportez aussi la date de l’avis, ou donnez plusieurs colonnes de dates sous `feedback` : `time: [la première, la deuxième]` prend la première qui est remplie.",
    },
    en: {
      message:
        "{cells} rating(s) of “{column}” [is on a row|are on rows] without a date of the opinion: [it does|they do] not count.",
      hint: "Export the date of the opinion too, or give several columns of dates under `feedback`: `time: [the first, the second]` takes the first that is filled.",
    },
  },
  "rating-unasked": {
    severity: "warning",
    fr: {
      message:
        "« {column} » ressemble à une note en mots dont nous ne savons pas ce qu’ils valent ({found}) : ces avis ne sont pas comptés.",
      hint: "Lancez npm run map avec le nom de ce fichier : une question suffit, du pire mot au meilleur. Si ce n’est pas une note, il n’y a rien à faire.",
    },
    en: {
      message:
        "“{column}” looks like a rating in words of which we do not know the worth ({found}): these opinions are not counted.",
      hint: "Run npm run map with the name of this file: one question is enough, from the worst word to the best. If it is no rating, there is nothing to do.",
    },
  },
  "rating-words": {
    severity: "warning",
    fr: {
      message:
        "{count} note(s) de cette colonne [n’est pas un nombre|ne sont pas des nombres], par exemple « {found} ».",
      hint: "Ces notes ne sont pas comptées (le texte et l’interaction restent). Donnez un nombre de {min} à {max}, ou la valeur de chaque mot dans `scale`.",
    },
    en: {
      message: "{count} rating(s) of this column [is not a number|are not numbers], for example “{found}”.",
      hint: "These ratings are not counted (the words and the interaction stay). Give a number from {min} to {max}, or the value of each word in `scale`.",
    },
  },
  "rating-beyond": {
    severity: "warning",
    fr: {
      message: "{count} note(s) [sort|sortent] de l’échelle de {min} à {max}, par exemple « {found} ».",
      hint: "Vérifiez la colonne, ou corrigez `scale` dans l’entrée `sources` de ce fichier.",
    },
    en: {
      message: "{count} rating(s) [is|are] beyond the scale from {min} to {max}, for example “{found}”.",
      hint: "Check the column, or correct `scale` in the `sources` entry of this file.",
    },
  },
  "rating-missing": {
    severity: "info",
    fr: {
      message:
        "Aucune question notée (de 0 à 10, ou de 1 à 5) n’est reconnue dans cette enquête : seuls les textes sont lus.",
      hint: "Si l’une des colonnes est une note, désignez-la dans une entrée `sources` de parcours.yaml (`feedback.rating`).",
    },
    en: {
      message:
        "No rated question (0 to 10, or 1 to 5) is recognised in this survey: only its words are read.",
      hint: "If one of the columns is a rating, name it in a `sources` entry of parcours.yaml (`feedback.rating`).",
    },
  },
  "rating-ambiguous": {
    severity: "warning",
    fr: {
      message:
        "Plusieurs questions de cette enquête pourraient être la note : {found}. Aucune n’est lue comme telle.",
      hint: "Désignez la bonne dans une entrée `sources` de parcours.yaml (`feedback.rating`).",
    },
    en: {
      message: "Several questions of this survey could be the rating: {found}. None is read as such.",
      hint: "Name the right one in a `sources` entry of parcours.yaml (`feedback.rating`).",
    },
  },
  "stage-dates-missing": {
    severity: "info",
    fr: {
      message:
        "L’export ne dit pas quand chaque phase a été atteinte : seules les dates de création (et de fermeture, si toutes les transactions sont fermées) sont lues.",
      hint: "Dans HubSpot, ajoutez à l’export les propriétés « Date entered … » de chaque phase.",
    },
    en: {
      message:
        "The export does not tell when each stage was reached: only the dates of creation (and of closing, when all deals are closed) are read.",
      hint: "In HubSpot, add the “Date entered …” properties of each stage to the export.",
    },
  },
} as const satisfies Record<string, ProblemWords>;

export const exportProblems = {
  ...fileProblems,
  ...textProblems,
  ...rowProblems,
  ...timeProblems,
  ...meaningProblems,
} as const satisfies Record<string, ProblemWords>;
