// What the lock page of a sealed site says, and what an open one says of being sealed. In: a language. Out: sentences; nothing about the company.
import { bothLanguages } from "./typeset.ts";

export const lockWords = bothLanguages({
  fr: {
    title: "Ce site s’ouvre avec une phrase de passe",
    lead: "Demandez-la à qui vous a donné cette adresse. La phrase n’est envoyée nulle part : c’est ce navigateur qui ouvre le site.",
    phrase: "Phrase de passe",
    show: "Afficher la phrase",
    open: "Ouvrir",
    phone: "Sur un téléphone, l’ouverture prend quelques secondes et 64 Mo de mémoire.",
    noScript: "Cette page a besoin de JavaScript : sans lui, ce navigateur ne peut pas ouvrir le site.",
    told: {
      working: "Ouverture en cours…",
      empty: "Écrivez la phrase de passe.",
      wrong:
        "Cette phrase n’ouvre pas le site. Vérifiez les majuscules, les accents et les espaces, puis recommencez.",
      wasm: "WebAssembly manque dans ce navigateur, ou y est interdit (le mode Isolement d’Apple le fait, un administrateur le peut) : le site ne peut pas s’y ouvrir. Essayez un autre navigateur.",
      worker:
        "Ce navigateur ne peut pas ouvrir le site : il faut une adresse en https (ou localhost) et une fenêtre qui ne soit pas privée.",
      network: "Le site ne répond pas. Vérifiez le réseau, puis rechargez cette page.",
      memory:
        "Cet appareil n’a pas pu réserver les 64 Mo de mémoire que demande l’ouverture. Fermez d’autres onglets, puis recommencez.",
      stuck:
        "La phrase est juste, mais ce navigateur n’affiche pas le site. Fermez toutes ses pages, puis rouvrez cette adresse.",
    },
    sealed: "Ce site est chiffré ; ce qui en est exporté ou imprimé est en clair.",
    exported: "Le fichier sera en clair.",
    lock: "Verrouiller sur cet appareil",
  },
  en: {
    title: "This site opens with a passphrase",
    lead: "Ask whoever gave you this address. The phrase is sent nowhere: this browser opens the site by itself.",
    phrase: "Passphrase",
    show: "Show the phrase",
    open: "Open",
    phone: "On a phone, opening takes a few seconds and 64 MB of memory.",
    noScript: "This page needs JavaScript: without it, this browser cannot open the site.",
    told: {
      working: "Opening…",
      empty: "Write the passphrase.",
      wrong: "This phrase does not open the site. Check capitals, accents and spaces, then try again.",
      wasm: "WebAssembly is missing in this browser, or forbidden (Apple’s Lockdown Mode does so, an administrator can): the site cannot be opened in it. Try another browser.",
      worker:
        "This browser cannot open the site: it takes an https address (or localhost) and a window that is not private.",
      network: "The site does not answer. Check the network, then reload this page.",
      memory:
        "This device could not set aside the 64 MB of memory that opening takes. Close other tabs, then try again.",
      stuck:
        "The phrase is right, but this browser does not show the site. Close all its pages, then open this address again.",
    },
    sealed: "This site is encrypted; what is exported or printed from it is in clear.",
    exported: "The file will be in clear.",
    lock: "Lock on this device",
  },
});
