// Among the words that people are also called, those that are first names: "Florence", not "Petit". In: a folded word. Out: whether it is one.
import { backwards } from "./backwards.ts";

const givenWords = new Set(
  backwards(
    `enidnama rebma erbma euqilegna erorua lexa ehcnalb enicupac etselec ettolrahc esahc erialc tnemelc enitnemelc ebmoloc ecnatsnoc tnatsnoc ysiad nwad naed eerised werd htiaf eticilef ecnerolf knarf ecnarag eniamreg regnig ecarg tnarg einomrah lezah rehtaeh epoh ehtnicayh siri yvi kcaj edaj ylil eniarrol enieledam lecram etireugram niram eniram enialojram kram laitram nitram eidolem sedecrem selim etsedom enaeco evatco evilo epmylo lacsap lraep erreip repsorp ecnedurp enurp namor enamor esor ybur remmus ynaffit niabru eriotciv airotciv teloiv etteloiv ainigriv edaw`,
  ),
);

export function isGivenWord(folded: string): boolean {
  return givenWords.has(folded);
}
