// Which columns of a table hold people's names, under whatever header. In: the header and some rows. Out: the columns, by header or by their values.
import { plainHeader } from "../../exports/meaning/header-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

const words = (text: string): string => text.trim().split(/\s+/u).join("|");

/** Headers are folded, their punctuation made spaces; German, Dutch, Spanish and Italian exports have a few of their own. */
const somebody = new RegExp(
  `(?:^| )(?:${words(`
    noms? prenoms? name names firstname lastname fullname surname forename nickname username displayname screenname pseudo pseudonyme surnom login
    nm fname lname first last full contacts? clients? cliente customers? users? utilisateurs? consumer shopper buyer acheteur acheteuse
    assignee assigned owners? proprietaire agents? conseillers? conseillere vendeurs? vendeuse salaries? salariee employes? employee? author auteure?
    requester demandeur demandeuse submitter reviewer reviewers? recipient destinataire expediteur sender responsable commercial commerciale technicien
    technicienne technician gestionnaire manager referente? interlocuteur interlocutrice signataire beneficiaire titulaire patiente? invitee? guests?
    passager passagere passenger membre member adherente? abonnee? collaborateur collaboratrice operateur operatrice operator caissier caissiere livreur chauffeur
    driver rep representative salesperson salesman seller staff cashier clerk teacher student eleve etudiante? apprenant kundenname kunde vorname nachname
    bearbeiter mitarbeiter ansprechpartner naam voornaam achternaam nombre apellidos? cognome nome persona personne person people parrain marraine filleule?
    enfants? child children conjointe? spouse mari femme epouse epoux who qui whom advisor adviser consultante? coach animateur animatrice host hostess
    hote hotesse respondent repondante? participante? locataire proprio tenant occupant candidate? donateur donor contributeur correspondante? attention
    intervenante? monteur installateur medecin praticien avocate? notaire sponsor referrer_name ambassadeur identite identity`)})(?= |$)|(?:^| )(?:by|par)$|^(?:de|from|to|pour|a l'attention de)$`,
);

/** Nobody else is called so, whatever else the header speaks of: "Deal owner", "Created by". */
const surely =
  /(?:^| )(?:owner|proprietaire|assignee|contact person|interlocuteur|conseiller|vendeur|agent)(?= |$)|(?:^| )(?:by|par)$|(?:livre|remis|reponse|message|avis|envoye|signe) (?:a|de|par|pour)$|^signee?$/u;
/** What is about somebody without being a name. */
const about =
  /(?:^| )(?:ids?|uuid|guid|number|numero|no|code|e mail|email|phone|tel|telephone|mobile|type|date|time|count|total|url|ip|status|statut|role|team|equipe|note|comments?|commentaires?)(?= |$)/u;

/** What else can be named, counted or dated. */
const something = new RegExp(
  `(?:^| )(?:${words(`
    id ids uuid guid number numero no num ref reference code key cle sku ean email e mail mails courriel phone tel telephone mobile portable fax address adresse street rue
    city ville town zip postal postcode cp pays country region state departement date time jour heure month mois year annee week created updated at since le
    url link lien page path title titre ip device appareil browser os app application version event events evenement action campaign campagne stage etape step phase
    status statut pipeline product produits? article articles item items lineitem line sku variant variante modele model brand marque category categorie collection gamme
    company companies societe entreprise organization organisation account compte accounts deal affaire opportunity opportunite transaction store magasin boutique shop
    webshop domain site file fichier plan offer offre list liste tags? group groupe groups equipe team segment channel canal source medium type count total sum amount
    montant price prix quantity quantite score rating note notes stars etoiles comments? commentaires? message messages review body text texte avis content subject objet sujet
    language langue currency devise payment paiement shipping livraison method methode mode template modele form formulaire survey question theme touchpoint location lieu
    place hotel service department job poste fonction role metier industry secteur lifecycle marketing consent birthday birth naissance age gender sexe
    spent orders commandes revenue ltv loyalty password token hash keyword term`)})(?= |$)`,
);

const SAMPLE = 500;

/** At most the first 500 rows are looked at; a column without words is none. */
export function nameColumns(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): number[] {
  const sample = rows.slice(0, SAMPLE);
  return header.flatMap((title, column) => {
    const cells = sample.map((row) => (row[column] ?? "").trim()).filter((cell) => cell !== "");
    return holdsNames(plainHeader(title), cells) ? [column] : [];
  });
}

function holdsNames(header: string, cells: readonly string[]): boolean {
  const isSure = surely.test(header) && !about.test(header);
  const isSomebody = isSure || somebody.test(header);
  const isSomething = !isSure && something.test(header);
  const different = [...new Set(cells)];
  const named = different.map(tokensOfName).filter((tokens) => tokens !== null);
  if (named.length === 0) return false;
  if (isSomebody && !isSomething) return named.length >= 0.3 * different.length;
  if (named.length < 0.7 * different.length) return false;
  return hasFirstNames(named, isSomething) || (!isSomething && looksLikeNames(named, cells.length));
}

/** The words of a cell that could be a name: few, of letters, no address of any kind; null for another one. */
function tokensOfName(cell: string): Token[] | null {
  if (cell.length > 80 || /[@/\\|=<>?%€$]|\d{3}/u.test(cell)) return null;
  const tokens = tokensOf(cell);
  const letters = tokens.reduce((sum, { text }) => sum + text.length, 0);
  // "lea75" is somebody, "c75" a number.
  if (letters < 2 || letters < 3 * cell.replace(/\D/gu, "").length - 3) return null;
  return tokens.length <= 6 ? tokens : null;
}

/** Where the header names a thing ("Gamme"), things may be called after people: then only whole names count. */
function hasFirstNames(named: readonly Token[][], isSomething: boolean): boolean {
  const known = named.filter(
    (tokens) => tokens.some(({ isFirstName }) => isFirstName) && (!isSomething || tokens.length > 1),
  );
  return known.length >= Math.max(2, (isSomething ? 0.5 : 0.25) * named.length);
}

/** Two to four words with capitals, none an ordinary word, few of them twice: products and towns have a common word or come back. */
function looksLikeNames(named: readonly Token[][], cells: number): boolean {
  if (named.length < 5 || named.length < 0.5 * cells) return false;
  const whole = named.filter(
    (tokens) =>
      tokens.length > 1 &&
      tokens.every(({ isCapital, text }) => isCapital || text.length < 4) &&
      !tokens.some(({ isCommon, isAlso, text }) => isCommon && !isAlso && text.length > 3),
  );
  const firsts = new Set(named.map(([first]) => first?.folded));
  return whole.length >= 0.8 * named.length && firsts.size >= 0.4 * named.length;
}
