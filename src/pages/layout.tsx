/**
 * The frame around every page: head with the four languages, menu, time strip, breadcrumb, foot with the notices that
 * stand on each page. No inline style and no script: the Content-Security-Policy allows neither.
 */
import type { Child } from 'hono/jsx';
import { LANGUAGES, type Language } from '../core/basics/language.ts';
import { say, type PlainKey } from '../words/messages.ts';
import { address, href, paths } from './addresses.ts';
import { languageName } from '../words/names.ts';
import { Sprite } from './components/sprite.tsx';
import { TimeStrip } from './components/time-strip.tsx';
import type { Frame, MenuPart } from './frame.ts';

/** A step of the way from the first page to this one; the last has no path. */
export interface Crumb {
  readonly words: Child;
  readonly path?: string;
}

export interface LayoutProps {
  readonly frame: Frame;
  /** What the browser's tab says, before the name of the site. */
  readonly title: string;
  /** The part of the menu that this page belongs to. */
  readonly part?: MenuPart;
  readonly crumbs?: readonly Crumb[];
  /** What stands above the content at full width: the night with the map. */
  readonly above?: Child;
  readonly children?: Child;
}

const MENU_WORDS = {
  states: ['pages_menu_states', paths.states],
  topics: ['pages_menu_topics', paths.topics],
  laws: ['pages_menu_laws', paths.laws],
  instruments: ['pages_menu_instruments', paths.instruments],
  plan: ['pages_menu_plan', paths.plans],
  meetings: ['pages_menu_meetings', paths.meetings],
  sources: ['pages_menu_sources', paths.sources],
  about: ['pages_menu_about', paths.about],
} as const satisfies Record<MenuPart, readonly [PlainKey, string]>;

/** The whole page as text, ready to be sent. */
export function pageText(page: { toString(): string }): string {
  return `<!doctype html>\n${page.toString()}`;
}

export function Layout({ frame, title, part, crumbs = [], above, children }: LayoutProps) {
  const { language } = frame;
  return (
    <html lang={language}>
      <Head frame={frame} title={title} />
      <body>
        <Sprite />
        <a class="skip" href="#main">
          {say('pages_skip', language)}
        </a>
        {frame.demonstration && <DemonstrationBanner language={language} />}
        <Top frame={frame} />
        <Menu frame={frame} part={part} />
        {frame.readAt && <TimeStrip frame={frame} readAt={frame.readAt} />}
        <main id="main">
          {above}
          <div class="wrap">
            <Crumbs frame={frame} crumbs={crumbs} />
            {children}
          </div>
        </main>
        <Foot language={language} />
      </body>
    </html>
  );
}

function Head({ frame, title }: { frame: Frame; title: string }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{`${title} · Farol`}</title>
      <link rel="icon" href={frame.assetPath('mark.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={frame.assetPath('look.css')} />
      {LANGUAGES.map((language) => (
        <link rel="alternate" hreflang={language} href={address(language, frame.path, frame.query)} />
      ))}
    </head>
  );
}

function DemonstrationBanner({ language }: { language: Language }) {
  return (
    <aside class="banner" aria-label={say('pages_demonstration', language)}>
      <div class="wrap">
        <b>{say('pages_demonstration', language)}</b> {say('pages_demonstration_note', language)}
      </div>
    </aside>
  );
}

function Top({ frame }: { frame: Frame }) {
  const { language } = frame;
  return (
    <header class="top">
      <div class="wrap">
        <a class="mark" href={href(frame, paths.home)}>
          <svg viewBox="0 0 24 32" aria-hidden="true">
            <path class="iron" d="M12 1.5v3M5 9.5l7-5 7 5M6.5 27.5h11M4 30.5h16M7.5 9.5v18M16.5 9.5v18" />
            <path class="flame" d="M9.8 12h4.4v13H9.8z" />
          </svg>
          Farol
          <span>{say(frame.demonstration ? 'pages_mark_demonstration' : 'pages_mark', language)}</span>
        </a>
        <nav class="langs" aria-label={say('pages_languages', language)}>
          {LANGUAGES.map((other) => (
            <a
              href={address(other, frame.path, frame.query)}
              lang={other}
              hreflang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              <abbr title={languageName(other, other)}>{other.toUpperCase()}</abbr>
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}

function Menu({ frame, part }: { frame: Frame; part: MenuPart | undefined }) {
  return (
    <nav class="nav" aria-label={say('pages_menu', frame.language)}>
      <div class="wrap">
        <ul>
          {frame.menu.map((entry) => (
            <li>
              <a href={href(frame, MENU_WORDS[entry][1])} aria-current={currentAs(frame, entry, part)}>
                {say(MENU_WORDS[entry][0], frame.language)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function currentAs(frame: Frame, entry: MenuPart, part: MenuPart | undefined): 'page' | 'true' | undefined {
  if (entry !== part) return undefined;
  return frame.path === MENU_WORDS[entry][1] ? 'page' : 'true';
}

function Crumbs({ frame, crumbs }: { frame: Frame; crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumb" aria-label={say('pages_crumbs', frame.language)}>
      <ol>
        <li>
          <a href={href(frame, paths.home)}>Farol</a>
        </li>
        {crumbs.map(({ words, path }) => (
          <li>
            {path === undefined ? <span aria-current="page">{words}</span> : <a href={href(frame, path)}>{words}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Foot({ language }: { language: Language }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <p>{say('pages_notice_boundaries', language)}</p>
        <p>{say('pages_notice_reference', language)}</p>
      </div>
    </footer>
  );
}
