// What they remember. In: how the mean, the lowest point and the end go with the final answer. Out: a sentence, and each with its interval and n.
import type { ReactNode } from "react";
import { type Remembrance, remembered, remembranceOf } from "../../findings/memory.ts";
import type { Language } from "../../words/format.ts";
import { correlationText, irritantWords } from "../../words/irritants.ts";
import type { IrritantsProps } from "./irritants-props.ts";

export function Memory({ irritants, language }: IrritantsProps): ReactNode {
  const words = irritantWords[language];
  const all = remembered(irritants.now.memories);
  const [first] = all;
  if (irritants.now.n === null) return null;
  return (
    <section className="part" data-part="memory">
      <h2>{words.memoryTitle}</h2>
      {first === undefined ? (
        <p>{words.memoryNone}</p>
      ) : (
        <>
          <p>{sentenceOf(remembranceOf(all), language)}</p>
          <ul>
            {all.map(({ measure, correlation, low, high }) => (
              <li key={measure} data-memory={measure} data-value={correlation}>
                {words.memoryLine(
                  words.memory[measure],
                  correlationText(correlation, language),
                  correlationText(low, language),
                  correlationText(high, language),
                )}
              </li>
            ))}
          </ul>
          <p className="note">{words.memoryBase(first.customers, first.several, first.n)}</p>
        </>
      )}
    </section>
  );
}

function sentenceOf(found: Remembrance, language: Language): string {
  const words = irritantWords[language];
  if (found.kind === "nothing") return words.memoryNothing;
  if (found.kind === "lead")
    return words.memoryLead(words.memory[found.by.measure], correlationText(found.by.correlation, language));
  return words.memoryTied(found.by.map(({ measure }) => words.memory[measure]).join(", "));
}
