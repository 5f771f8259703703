// What the commands say in a terminal, except about the user's files (see problems/). In: facts. Out: sentences in the company's language.
import { formatNumber, type Language } from "./format.ts";
import { bothInTerminal, typeset } from "./typeset.ts";

export type CommandWords = {
  readonly serving: (address: string) => string;
  readonly portTaken: (port: number) => string;
  readonly portInvalid: (found: string) => string;
  readonly noSite: (folder: string) => string;
  readonly noRemote: (remote: string) => string;
  readonly notGitHub: (url: string) => string;
  readonly building: (basePath: string) => string;
  readonly buildFailed: string;
  readonly wouldPublish: (files: number, bytes: number, branch: string, url: string) => string;
  readonly publishing: (files: number, bytes: number, branch: string, url: string) => string;
  readonly published: (address: string | null) => string;
  readonly publishFailed: (reason: string) => string;
  readonly exportsInPublic: (files: readonly HeldBack[]) => string;
};

/** A file that a public repository must not hold: an export in data/, one in which customers were found, or one that cannot be looked into. */
export type HeldBack = { readonly path: string; readonly reason: "export" | "people" | "closed" };

const LISTED = 20;

const heldBackFr: Readonly<Record<HeldBack["reason"], string>> = {
  export: "un export dans data/, qui ne vient pas de l’entreprise fictive",
  people: "on y lit des personnes (nom, adresse e-mail, téléphone, numéro)",
  closed: "on ne peut pas voir ce qu’il contient",
};

const heldBackEn: Readonly<Record<HeldBack["reason"], string>> = {
  export: "an export in data/ that is not the fictional company's",
  people: "people can be read in it (name, e-mail, phone, number)",
  closed: "what it holds cannot be seen",
};

/** The first files of a list with what is wrong with each, one a line, and how many remain. */
function heldBackList(
  files: readonly HeldBack[],
  reasons: Readonly<Record<HeldBack["reason"], string>>,
  others: (n: number) => string,
): string {
  const shown = files.slice(0, LISTED).map(({ path, reason }) => `  ${path} : ${reasons[reason]}`);
  const rest = files.length - shown.length;
  return [...shown, ...(rest > 0 ? [`  ${others(rest)}`] : [])].join("\n");
}

function megabytes(bytes: number, language: Language): string {
  const unit = language === "fr" ? "Mo" : "MB";
  return typeset(`${formatNumber(bytes / 1e6, language, { digits: 1 })} ${unit}`, language);
}

const fr: CommandWords = {
  serving: (address) => `Parcours : ${address} (Ctrl+C pour arrêter)`,
  portTaken: (port) =>
    `Le port ${port} est déjà pris. Choisissez-en un autre, par exemple : PORT=${port + 1} npm start`,
  portInvalid: (found) => `PORT doit être un nombre de 0 à 65535 ; « ${found} » n’en est pas un.`,
  noSite: (folder) => `Aucun site dans ${folder}. Lancez d’abord : npm run build`,
  noRemote: (remote) =>
    `Ce dossier n’a pas de dépôt distant « ${remote} ». Créez un dépôt sur GitHub, puis : git remote add ${remote} https://github.com/VOUS/DEPOT.git`,
  notGitHub: (url) =>
    `Impossible de déduire l’adresse du site de ${url}. Indiquez le chemin vous-même, par exemple : BASE_PATH=/depot/ npm run publish`,
  building: (basePath) => `Construction du site pour le chemin ${basePath}`,
  buildFailed: "La construction a échoué : rien n’a été publié.",
  wouldPublish: (files, bytes, branch, url) =>
    `À blanc : ${files} fichiers (${megabytes(bytes, "fr")}) de dist/ iraient sur la branche ${branch} de ${url}. Rien n’a été envoyé.`,
  publishing: (files, bytes, branch, url) =>
    `Envoi de ${files} fichiers (${megabytes(bytes, "fr")}) de dist/ sur la branche ${branch} de ${url}`,
  published: (address) =>
    address === null
      ? "Publié."
      : `Publié : ${address}\nLa première fois, choisissez sur GitHub : Settings → Pages → Deploy from a branch → gh-pages, / (root).`,
  publishFailed: (reason) =>
    `L’envoi a échoué : ${reason}\nVérifiez que vous pouvez pousser sur ce dépôt (git push) et que git connaît votre nom (git config user.name).`,
  exportsInPublic: (files) =>
    `Arrêt : ce dépôt est public, ou rien ne dit qu’il est privé, et git y suit ${files.length > 1 ? `${files.length} fichiers` : "un fichier"} où des personnes peuvent se lire. Retirez-les (git rm --cached FICHIER, puis effacez-les de l’historique s’ils y sont déjà), ou rendez le dépôt privé (REPOSITORY_PRIVATE=true npm run guard). Pour publier sans les envoyer : npm run publish\n${heldBackList(files, heldBackFr, (n) => `… et ${n} autres`)}`,
};

const en: CommandWords = {
  serving: (address) => `Parcours: ${address} (Ctrl+C to stop)`,
  portTaken: (port) =>
    `Port ${port} is already taken. Choose another one, for example: PORT=${port + 1} npm start`,
  portInvalid: (found) => `PORT must be a number from 0 to 65535; “${found}” is not.`,
  noSite: (folder) => `No site in ${folder}. First run: npm run build`,
  noRemote: (remote) =>
    `This folder has no remote repository “${remote}”. Create one on GitHub, then: git remote add ${remote} https://github.com/YOU/REPOSITORY.git`,
  notGitHub: (url) =>
    `The site's address cannot be told from ${url}. Give the path yourself, for example: BASE_PATH=/repository/ npm run publish`,
  building: (basePath) => `Building the site for the path ${basePath}`,
  buildFailed: "The build failed: nothing was published.",
  wouldPublish: (files, bytes, branch, url) =>
    `Dry run: ${files} files (${megabytes(bytes, "en")}) of dist/ would go to the ${branch} branch of ${url}. Nothing was sent.`,
  publishing: (files, bytes, branch, url) =>
    `Sending ${files} files (${megabytes(bytes, "en")}) of dist/ to the ${branch} branch of ${url}`,
  published: (address) =>
    address === null
      ? "Published."
      : `Published: ${address}\nThe first time, choose on GitHub: Settings → Pages → Deploy from a branch → gh-pages, / (root).`,
  publishFailed: (reason) =>
    `Sending failed: ${reason}\nCheck that you can push to this repository (git push) and that git knows your name (git config user.name).`,
  exportsInPublic: (files) =>
    `Stopped: this repository is public, or nothing says that it is private, and git tracks ${files.length > 1 ? `${files.length} files` : "a file"} in which people may be read. Remove them (git rm --cached FILE, then erase them from the history if they are in it), or make the repository private (REPOSITORY_PRIVATE=true npm run guard). To publish without sending them: npm run publish\n${heldBackList(files, heldBackEn, (n) => `… and ${n} more`)}`,
};

export const commandWords = bothInTerminal({ fr, en });
