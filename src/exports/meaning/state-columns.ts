// Which columns may say where a row stands, and what they hold in the sample. In: a table. Out: columns with their folded texts, to be compared with all that the file holds.
import { fold } from "../cells/fold.ts";
import { type Table, values } from "../rows/table.ts";
import { plainHeaders } from "./header-words.ts";
import type { Standing } from "./meaning.ts";

/** Whatever a rule of states, of ticks, of tests or of what is given back looks at: a state is few words, one of which may come late. */
const MAY_STAND =
  /\b(?:statuts?|\w*status|estado|stato|etat|state|stage|etape|phase|payee?s?|reglee?s?|reglement|paid|paiement|payment|cotisation|encaiss\w*|annul\w*|cancel\w*|presen\w*|attend\w*|attended|honore\w*|confirm\w*|valid\w*|tests?|mode|environment|environnement|sandbox|live ?mode|spam|refund\w*|rembours\w*|success\w*|succeeded|failed|unpaid|impaye\w*|no ?show|venue?|emarg\w*|participe|voided?|direction|sens|call type|appel|gagnee?s?|won|lost|perdue?s?|probabilit\w*|proba|chance|resultat|result|outcome|spam)\b|^(?:type|nature|object|operation)$|\b(?:document|invoice|transaction|order|sale|piece|facture|vente|commande)s? type$|^(?:type|nature) /;
const FEW = 30;

export function stateColumns(table: Table): readonly Standing[] {
  return plainHeaders(table.header).flatMap((header, column) => {
    if (!MAY_STAND.test(header)) return [];
    const texts = [...new Set(values(table, column).map(({ text }) => fold(text)))];
    return texts.length > FEW ? [] : [{ column, texts }];
  });
}
