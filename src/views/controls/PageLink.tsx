// The way to a page. In: the page, the language and the choices to keep. Out: a plain link at build, one that keeps the engine and dropped files once live.
import type { MouseEvent, ReactNode } from "react";
import type { Language } from "../../words/format.ts";
import { href } from "../href.ts";
import type { LiveActions } from "../live-part.ts";
import type { PageProps, PageRecord } from "../page.ts";

type PageLinkProps = Pick<PageProps, "base" | "language"> & {
  readonly search: string;
  readonly actions: LiveActions | null;
  readonly to: PageRecord;
  readonly in?: Language;
  readonly current?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

export function PageLink(props: PageLinkProps): ReactNode {
  const { to, base, search, actions } = props;
  const language = props.in ?? props.language;
  return (
    <a
      href={href(to, language, base, search)}
      className={props.className}
      aria-current={props.current ? "page" : undefined}
      lang={props.in}
      hrefLang={props.in}
      onClick={(event) => {
        if (actions === null || !isPlainClick(event)) return;
        event.preventDefault();
        actions.visit(to.name, language);
      }}
    >
      {props.children}
    </a>
  );
}

/** A click that asks for a new tab or window is the browser's. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
