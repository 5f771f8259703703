// Who answers for something: a team, or somebody by name. In: what a sheet says under "responsable", "par" or "qui". Out: whether it is nothing but a person's name.
import { type Token, tokensOf } from "../../names/tokens.ts";

/** How teams and trades begin, folded; ordinary words need no mention. */
const teams =
  /^(?:logisti|market|commerc|e?commerce|communic|vente|sales|support|servic|client|customer|produi|product|digital|numeri|web|tech|infor|data|donnee|finan|compta|account|jurid|legal|qualit|direct|achat|purchas|boutiqu|magasin|store|shop|atelier|workshop|transport|livrai|deliver|experien|agenc|reseau|network|equip|team|pole|bureau|office|comit|operat|maint|format|train|accueil|reception|acquis|fidel|loyal|produc|concept|design|studio|parten|partner|prestat|carrier|franchis|benevol|volunt|evenement|event|install|back|front|siege|headquart|entrepot|warehouse|region|secteur|zone|centre|center|social|media|presse|press|brand|marque|growth|innov|recherche|research|strateg|projet|project|securi|achem|expedi|retour|return|factur|billing|paiement|payment|conformit|complian|ressourc|human|resourc|metier|parcours|journey|restaur|hotel|cuisine|chef|conseil|advis|caisse|rayon|gerant|respons|manager|admin|secretari|pharma|labo|plaido|dons?$|mecen|chanti|depot|spa$|etage|yield|urgenc|bibliot|extern|intern|hotline|sinistr|tresor|ordonn|adhes|pedagog|scola|enseign)/u;
/** How deeds and trades end, and names do not. */
const deeds = /(?:ment|ing|ance|tion|sion|age|erie|ique|ite|isme|toire|ssion|tique|ure)s?$/u;
const particles = new Set("de du des la le les l d et and of the von van den der da di à a en".split(" "));
const MOST = 5;

/** A first name, or words that nobody uses for anything else, each with a capital: what an acronym or a common word is not. */
export function isSomebody(text: string, isSpared: (folded: string) => boolean): boolean {
  const words = tokensOf(text).filter(({ folded }) => folded.length > 1 && !particles.has(folded));
  if (words.some(({ folded }) => teams.test(folded))) return false;
  if (words[0]?.isFirstName === true && words[0].isCapital) return true;
  return words.length > 0 && words.length <= MOST && words.every((word) => isOfName(word, isSpared));
}

function isOfName(
  { text, folded, isCapital, isCommon, isAlso }: Token,
  isSpared: (folded: string) => boolean,
): boolean {
  if (!isCapital || isSpared(folded) || (isCommon && !isAlso) || deeds.test(folded)) return false;
  const isAcronym = text.length <= MOST && text.length > 1 && text === text.toUpperCase();
  return !isAcronym;
}
