// The entry that the answers made. In: YAML. Out: a text to copy, or one's own parcours.yaml with the entry in it, to download.
import { type ChangeEvent, type ReactNode, useState } from "react";
import { askPageWords } from "../../../words/ask-page.ts";
import type { Language } from "../../../words/format.ts";

type OfferedEntryProps = {
  readonly entry: string;
  readonly addSource: (text: string, entry: string) => string | null;
  readonly language: Language;
};

export function OfferedEntry({ entry, addSource, language }: OfferedEntryProps): ReactNode {
  const words = askPageWords[language];
  const [said, setSaid] = useState<string | null>(null);
  const [merged, setMerged] = useState<string | null>(null);
  const complete = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (file === undefined) return;
    const text = addSource(await file.text(), entry);
    setMerged(text === null ? null : `data:text/yaml;charset=utf-8,${encodeURIComponent(text)}`);
    setSaid(text === null ? words.notMerged : null);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(entry).then(
      () => setSaid(words.copied),
      () => setSaid(null),
    );
  };
  return (
    <>
      <p>{words.done}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <pre className="ask-entry" data-entry="" tabIndex={0}>
        {entry}
      </pre>
      <p className="part-controls">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <label className="button picker">
          <input type="file" name="settings" accept=".yaml,.yml" onChange={complete} />
          {words.settings}
        </label>
        {merged !== null && (
          <a className="button" href={merged} download="parcours.yaml">
            {words.merged}
          </a>
        )}
      </p>
      <p aria-live="polite">{said}</p>
      <p className="note">{words.entryNote}</p>
    </>
  );
}
