// The head of every page. In: where we are. Out: the company's name, the way to each view, the other language, and the way in for one's own CSVs.
import type { ReactNode } from "react";
import { controlWords } from "../../words/controls.ts";
import type { PageProps } from "../page.ts";
import { home, pages } from "../page-table.ts";
import { OpenFiles } from "./OpenFiles.tsx";
import { PageLink } from "./PageLink.tsx";

type HeaderProps = PageProps & { readonly search: string };

export function Header(props: HeaderProps): ReactNode {
  const { language, site, page } = props;
  const words = controlWords[language];
  const link = { ...props, actions: props.live?.actions ?? null };
  const other = language === "fr" ? "en" : "fr";
  return (
    <header className="header">
      <PageLink {...link} to={home} className="brand">
        <strong>{site.title}</strong> <span>{words.siteName}</span>
      </PageLink>
      <nav aria-label={words.menu}>
        <ul className="menu">
          {pages
            .filter(({ isInMenu = true }) => isInMenu)
            .map((one) => (
              <li key={one.name}>
                <PageLink {...link} to={one} current={one === page}>
                  {one.words[language].name}
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
