// The head of every page. In: where we are. Out: the company's name, the way to each view, the other language, and the way in for one's own CSVs.
import type { MouseEvent, ReactNode } from "react";
import { controlWords } from "../../words/controls.ts";
import type { Language } from "../../words/format.ts";
import { type PageName, pageNames, pageWords } from "../../words/pages.ts";
import { href } from "../href.ts";
import type { LiveActions } from "../live-part.ts";
import type { PageProps } from "../Page.tsx";
import { OpenFiles } from "./OpenFiles.tsx";

type HeaderProps = PageProps & { readonly search: string };

export function Header(props: HeaderProps): ReactNode {
  const { language, site, page } = props;
  const words = controlWords[language];
  const link = { ...props, actions: props.live?.actions ?? null };
  const other = language === "fr" ? "en" : "fr";
  return (
    <header className="header">
      <PageLink {...link} to="home" className="brand">
        <strong>{site.title}</strong> <span>{words.siteName}</span>
      </PageLink>
      <nav aria-label={words.menu}>
        <ul className="menu">
          {pageNames.map((name) => (
            <li key={name}>
              <PageLink {...link} to={name} current={name === page}>
                {pageWords[language][name].name}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tools">
        <OpenFiles {...props} />
        <PageLink {...link} to={page} in={other} className="language">
          {words.otherLanguage}
        </PageLink>
      </div>
    </header>
  );
}

type PageLinkProps = Pick<PageProps, "base" | "language"> & {
  readonly search: string;
  readonly actions: LiveActions | null;
  readonly to: PageName;
  readonly in?: Language;
  readonly current?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A link to another page: a plain one at build, one that keeps the engine and dropped files once live. */
export function PageLink(props: PageLinkProps): ReactNode {
  const { to, base, search, actions } = props;
  const language = props.in ?? props.language;
  return (
    <a
      href={href(to, language, base, to === "data" ? "" : search)}
      className={props.className}
      aria-current={props.current ? "page" : undefined}
      lang={props.in}
      hrefLang={props.in}
      onClick={(event) => {
        if (actions === null || !isPlainClick(event)) return;
        event.preventDefault();
        actions.visit(to, language);
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
