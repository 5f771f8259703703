// The whole page as a place to drop CSVs. In: a drag over the window. Out: the files, and a veil that says what will happen to them.
import { type ReactNode, useEffect, useState } from "react";
import { controlWords } from "../../words/controls.ts";
import type { Language } from "../../words/format.ts";
import { filesOfDrop } from "./dropped-files.ts";

type DropZoneProps = {
  readonly language: Language;
  readonly onFiles: (files: readonly File[]) => void;
};

export function DropZone({ language, onFiles }: DropZoneProps): ReactNode {
  const [over, setOver] = useState(false);
  useEffect(() => listenForFiles(setOver, onFiles), [onFiles]);
  if (!over) return null;
  const words = controlWords[language];
  return (
    <div className="drop-veil" aria-hidden="true">
      <div>
        <p className="lead">{words.dropHere}</p>
        <p>{words.dropPromise}</p>
      </div>
    </div>
  );
}

/** Hears drags that carry files, nothing else (a dragged word is not ours). */
function listenForFiles(setOver: (over: boolean) => void, onFiles: DropZoneProps["onFiles"]): () => void {
  const stop = new AbortController();
  const hear = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void): void =>
    window.addEventListener(name, (event) => carriesFiles(event) && act(event), { signal: stop.signal });
  hear("dragover", (event) => {
    event.preventDefault();
    setOver(true);
  });
  // Leaving the window has no element to go to; moving between elements has one.
  hear("dragleave", (event) => event.relatedTarget === null && setOver(false));
  hear("drop", (event) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer === null) return;
    void filesOfDrop(event.dataTransfer).then((files) => files.length > 0 && onFiles(files));
  });
  return () => stop.abort();
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
