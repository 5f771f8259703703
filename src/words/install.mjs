// Sentences of the install step, in both languages at once. In: facts. Out: text. Plain JavaScript: it is read before anything is installed.

/** @param {"ci" | "install"} how */
export const installing = (how) =>
  how === "ci"
    ? "Installation de la chaîne d’outils (une fois, environ une minute)… / Installing the toolchain (once, about a minute)…"
    : "Mise à jour de la chaîne d’outils… / Bringing the toolchain up to date…";

/** @param {string} command */
export const installFailed = (command) =>
  `L’installation a échoué (${command}). Vérifiez la connexion au registre npm, puis recommencez.\n` +
  `The installation failed (${command}). Check the connection to the npm registry, then try again.`;

/**
 * @param {string} found version of the Node that scripts would run on
 * @param {string} needed
 */
export const nodeTooOld = (found, needed) =>
  `Parcours a besoin de Node ${needed} ou plus récent ; cette machine a ${found} et aucun Node n’est fourni pour son système.\n` +
  `Parcours needs Node ${needed} or later; this machine has ${found} and none is supplied for its system.`;
