// The same screen on a phone. In: the screen shown. Out: a code of this page's address, made once somebody asks.
import { type ReactNode, useEffect, useState } from "react";
import type { QrShape } from "../../../geometry/qr.ts";
import type { Language } from "../../../words/format.ts";
import { meetingWords } from "../../../words/meeting.ts";

type PhoneCodeProps = { readonly language: Language; readonly screen: string };

export function PhoneCode({ language, screen }: PhoneCodeProps): ReactNode {
  const words = meetingWords[language];
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="meeting-phone"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Escape") currentTarget.open = false;
      }}
    >
      <summary>{words.qr}</summary>
      {isOpen && <Code key={screen} language={language} />}
    </details>
  );
}

function Code({ language }: { readonly language: Language }): ReactNode {
  const words = meetingWords[language];
  const [shape, setShape] = useState<QrShape | null>(null);
  useEffect(() => {
    let isGone = false;
    void import("../../../geometry/qr.ts").then(({ qrShape }) => {
      if (!isGone) setShape(qrShape(location.href));
    });
    return () => {
      isGone = true;
    };
  }, []);
  const isLocal = /^(?:localhost|127\.|\[::1\])/u.test(location.hostname) || location.protocol === "file:";
  return (
    <div className="meeting-code">
      {shape !== null && (
        <svg viewBox={`0 0 ${shape.side} ${shape.side}`} role="img" aria-label={words.qrText}>
          <rect width={shape.side} height={shape.side} fill="#ffffff" />
          <path d={shape.path} fill="#000000" />
        </svg>
      )}
      <p>{isLocal ? words.qrLocal : words.qrText}</p>
    </div>
  );
}
