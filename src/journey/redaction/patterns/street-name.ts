// How long the name of a street is. In: words and where the name starts, after "rue" or "chemin". Out: where it ends, and whether it is written as a name.
import { isAlsoName, isCommon } from "../../names/common-words.ts";
import { isFirstName } from "../../names/first-names.ts";

/** "rue" is nearly always a street; "chemin", "place" may be ordinary; "cours" is one with a capital after it only. */
export type StreetKind = "strong" | "weak" | "capital";

type StreetName = { readonly end: number; readonly hasCapital: boolean };

const word = /[ \u00A0]?([\p{L}\d](?:[\p{L}\d’'-]*[\p{L}\d])?\.?)/uy;
const elided = /^[dl]['’](?=\p{L})/iu;
const particles = new Set("de du des la le les au aux sur sous en lès a à".split(" "));
/** What makes the word after it a name, though written without capital. */
const naming = new Set("du des la les le aux".split(" "));
/** What follows "rue" when it is a way to go or how it is. */
const ordinary = new Set(
  "à a plus puis et and ou est après avant derrière devant sans avec pour dans vers par où qui que chez ici là moi nous mon ma mes votre notre droite gauche distance adjacente voisine parallèle piétonne commerçante entière différente calme bruyante étroite très trop table parking cuisine cables câbles croix fer retour traverse côté cote suite même meme fin coin bout trois-quarts donnes donnés livraison".split(
    " ",
  ),
);
/** A rank or a number, after which the name goes on; so it does after a first name. */
const opening = new Set(
  "docteur dr président général maréchal saint sainte st ste pasteur frères soeurs sœurs amiral cardinal commandant lieutenant professeur marquis comte duc notre capitaine colonel abbé quatre trois deux onze grand grande vieux vieille petit petite haute basse belle bon bonne neuf neuve".split(
    " ",
  ),
);

/** Where in the building: no more of the street's name. */
const inside = new Set(
  "appt apt appart appartement bat bât bâtiment esc escalier etage étage porte boite boîte bte hall".split(
    " ",
  ),
);

/** "8 mai 1945". */
const months = new Set(
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
);

/** Null when what follows names no street. At most seven words are read. */
export function streetName(text: string, start: number, kind: StreetKind): StreetName | null {
  let [end, at, named, hasCapital, isNamed, goesOn, isRare, last] = [
    start,
    start,
    0,
    false,
    kind === "strong",
    true,
    false,
    "",
  ];
  for (let count = 0; count < 7; count += 1) {
    word.lastIndex = at;
    const found = word.exec(text)?.[1];
    if (found === undefined) break;
    const bare = found.replace(elided, "").replace(/\.$/, "");
    const lower = bare.toLowerCase();
    at = word.lastIndex;
    if (named > 0 && inside.has(lower)) break;
    if (particles.has(lower) && !/^\p{Lu}/u.test(bare)) {
      if (named === 0 && /^[aà]$/.test(lower)) return null;
      if (lower === "a" || lower === "à") break;
      isNamed ||= naming.has(lower);
      goesOn ||= named > 0 && naming.has(lower);
      continue;
    }
    // "Pierre et Marie Curie".
    if (lower === "et" && hasCapital) continue;
    if (/^\d/.test(bare) && named > 0 && !months.has(last)) break;
    const isCapital = /^[\p{Lu}\d]/u.test(bare);
    isNamed ||= elided.test(found);
    if (
      !isCapital &&
      (ordinary.has(lower) || kind === "capital" || !isNamed || !(goesOn || (isRare && !isCommon(bare))))
    )
      break;
    [end, named, hasCapital] = [at, named + 1, hasCapital || isCapital];
    goesOn =
      (named === 1 && (isFirstName(bare) || isAlsoName(bare))) || opening.has(lower) || /^\d/.test(bare);
    // "emile zola".
    isRare = named === 1 && !isCommon(bare);
    last = lower;
    if (/\.$/.test(found) && found.length > 4) break;
  }
  if (named === 0) return null;
  return { end: text[end - 1] === "." ? end - 1 : end, hasCapital };
}
