// What a command says when it cannot go on. In: what happened. Out: one sentence with what to do, in the company's language.
import { bothInTerminal } from "./typeset.ts";

export type FailureWords = {
  readonly full: (path: string | null) => string;
  readonly notAllowed: (path: string | null) => string;
  readonly memory: string;
  readonly tooManyFiles: string;
  /** The process was ended from outside, or broke: the signal or code that is left of it. */
  readonly fell: (by: string) => string;
  readonly held: (pid: number, path: string) => string;
  readonly holds: (path: string) => string;
  readonly stranger: (path: string) => string;
  readonly file: (path: string) => string;
  readonly mount: (path: string) => string;
  /** What nobody foresaw: the reason, the file it happened in, and where the details are, null where they could not be written. */
  readonly unexpected: (reason: string, file: string | null, details: string | null) => string;
  /** After any of them, where a site was to be replaced. */
  readonly siteKept: string;
  readonly publicLeft: (files: readonly string[]) => string;
};

const at = (path: string | null) => (path === null ? "" : ` (${path})`);

const fr: FailureWords = {
  full: (path) => `Le disque est plein${at(path)}. Libérez de la place, puis relancez.`,
  notAllowed: (path) =>
    `Impossible d’écrire ou de lire ici${at(path)} : ce dossier est protégé. Donnez-vous le droit d’y écrire, ou choisissez-en un autre (PARCOURS_DIST=dossier), puis relancez.`,
  memory:
    "La mémoire de cette machine ne suffit pas. Fermez d’autres programmes, ou construisez avec moins de fichiers à la fois (un an au lieu de cinq), puis relancez.",
  tooManyFiles:
    "Le système ne laisse pas ouvrir autant de fichiers à la fois. Fermez d’autres programmes, ou augmentez la limite (ulimit -n 4096), puis relancez.",
  fell: (by) =>
    `La construction s’est arrêtée net (${by}), le plus souvent parce que la mémoire de cette machine ne suffit pas. Fermez d’autres programmes, ou construisez avec moins de fichiers à la fois (un an au lieu de cinq), puis relancez. Si elle s’arrête encore ainsi, signalez-le-nous avec ce message et la taille de vos fichiers.`,
  held: (pid, path) =>
    `Une autre construction est en cours (processus ${pid}). Attendez qu’elle se termine ; si aucune ne tourne, supprimez ${path}, puis relancez.`,
  holds: (path) =>
    `Le dossier du site contiendrait ${path}, qui serait effacé. Choisissez-en un autre : PARCOURS_DIST=dossier`,
  stranger: (path) =>
    `${path} contient autre chose qu’un site construit ici, et serait effacé. Videz ce dossier, ou choisissez-en un autre : PARCOURS_DIST=dossier`,
  file: (path) => `${path} est un fichier, pas un dossier. Choisissez un dossier : PARCOURS_DIST=dossier`,
  mount: (path) =>
    `${path} est un disque ou un volume à part, qui ne peut pas être remplacé d’un seul geste. Construisez dans un dossier à l’intérieur : PARCOURS_DIST=${path}/site`,
  unexpected: (reason, file, details) =>
    `Quelque chose que nous n’avions pas prévu${file === null ? "" : ` en lisant ${file}`} : ${reason}\n${details === null ? "Signalez-le-nous avec ce message" : `Signalez-le-nous avec le fichier ${details} (il ne contient aucune cellule de vos fichiers)`} et, si possible, quelques lignes inventées qui le provoquent.${file === null ? "" : ` En attendant, retirez ${file} pour construire le reste.`}`,
  siteKept: "Rien n’a été remplacé : le site d’avant, s’il y en a un, est intact.",
  publicLeft: (files) =>
    `De public/, ceci n’est pas sur le site, car aucun site n’en a besoin : ${files.join(", ")}`,
};

const en: FailureWords = {
  full: (path) => `The disk is full${at(path)}. Make room, then run again.`,
  notAllowed: (path) =>
    `Nothing can be written or read here${at(path)}: the folder is protected. Give yourself the right to write in it, or choose another (PARCOURS_DIST=folder), then run again.`,
  memory:
    "This machine has not enough memory. Close other programs, or build with fewer files at a time (a year instead of five), then run again.",
  tooManyFiles:
    "The system does not let so many files be open at once. Close other programs, or raise the limit (ulimit -n 4096), then run again.",
  fell: (by) =>
    `The build stopped dead (${by}), most often because this machine has not enough memory. Close other programs, or build with fewer files at a time (a year instead of five), then run again. If it stops so again, tell us, with this message and the size of your files.`,
  held: (pid, path) =>
    `Another build is running (process ${pid}). Wait until it ends; if there is none, delete ${path}, then run again.`,
  holds: (path) =>
    `The site's folder would hold ${path}, which would be erased. Choose another: PARCOURS_DIST=folder`,
  stranger: (path) =>
    `${path} holds something else than a site built here, and would be erased. Empty that folder, or choose another: PARCOURS_DIST=folder`,
  file: (path) => `${path} is a file, not a folder. Choose a folder: PARCOURS_DIST=folder`,
  mount: (path) =>
    `${path} is a disk or a volume of its own, which cannot be replaced in one act. Build into a folder inside it: PARCOURS_DIST=${path}/site`,
  unexpected: (reason, file, details) =>
    `Something that we did not foresee${file === null ? "" : ` while reading ${file}`}: ${reason}\n${details === null ? "Tell us, with this message" : `Tell us, with the file ${details} (it holds no cell of your files)`} and, if you can, a few invented rows that cause it.${file === null ? "" : ` Meanwhile, take ${file} away to build the rest.`}`,
  siteKept: "Nothing was replaced: the site of before, if there is one, is whole.",
  publicLeft: (files) => `Of public/, this is not on the site, since no site needs it: ${files.join(", ")}`,
};

export const failureWords = bothInTerminal({ fr, en });
