// What the build says of the passphrase of a sealed site. In: nothing, or a count. Out: sentences for the terminal.
import { bothInTerminal } from "./typeset.ts";

export const passphraseWords = bothInTerminal({
  fr: {
    ask: "Phrase de passe du site (elle ne s’affiche pas, et n’est gardée nulle part) : ",
    again: "Encore une fois : ",
    differ: "Les deux phrases ne sont pas les mêmes : recommencez.",
    short: (least: number) =>
      `La phrase de passe doit compter au moins ${least} signes, par exemple quatre mots : un site public peut être essayé sans limite.`,
    missing:
      "parcours.yaml demande une phrase de passe (protect: passphrase). Lancez la construction dans un terminal, ou donnez-la par la variable d’environnement PARCOURS_PASSPHRASE (sur GitHub : un secret de ce nom). Rien n’a été construit.",
    unused:
      "PARCOURS_PASSPHRASE est donnée, mais parcours.yaml ne dit pas « protect: passphrase » : ce site est publié en clair.",
    sealed:
      "Le site est chiffré : il s’ouvre avec la phrase de passe seule. Sans elle, rien ne peut le rouvrir.",
  },
  en: {
    ask: "The site’s passphrase (it is not shown, and kept nowhere): ",
    again: "Once more: ",
    differ: "The two phrases are not the same: start again.",
    short: (least: number) =>
      `The passphrase must have at least ${least} characters, four words for instance: a public site can be tried without end.`,
    missing:
      "parcours.yaml asks for a passphrase (protect: passphrase). Run the build in a terminal, or give it by the environment variable PARCOURS_PASSPHRASE (on GitHub: a secret of that name). Nothing was built.",
    unused:
      "PARCOURS_PASSPHRASE is given, but parcours.yaml does not say “protect: passphrase”: this site is published in clear.",
    sealed:
      "The site is encrypted: it opens with the passphrase alone. Without it, nothing can open it again.",
  },
});
