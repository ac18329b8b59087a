/** What the builders of views are given: what is known, to whom it is told, and the numbers of the page's sources. */
import { speakerKind, type Speaker } from '../../core/basics/ids.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { titleOf } from '../../core/content/source.ts';
import { SourceNumbers } from '../../core/publish/outline-answers.ts';
import { keyText, type Statement } from '../../core/record/statement.ts';
import type { SourceView } from '../../pages/components/fact-view.ts';
import { sourceKindName } from '../../words/names.ts';

export interface Telling {
  readonly cube: Cube;
  readonly catalog: Catalog;
  readonly language: Language;
  /** The page's sources, numbered as they are first mentioned. */
  readonly numbers: SourceNumbers;
  /** All statements of a key, of whatever period, in the order recorded; empty where the page tells no history. */
  readonly history: ReadonlyMap<string, readonly Statement[]>;
  /** The reference source by which most of the page is told: the page names it once, and only others with their facts. */
  readonly mainReference: Speaker | null;
}

/** `past`: the statements, of whatever period, from which earlier values are told. */
export function telling(cube: Cube, catalog: Catalog, language: Language, past: readonly Statement[] = []): Telling {
  const history = new Map<string, Statement[]>();
  for (const statement of past.toSorted((a, b) => a.sequence - b.sequence)) {
    const key = keyText(statement);
    const same = history.get(key);
    if (same) same.push(statement);
    else history.set(key, [statement]);
  }
  return { cube, catalog, language, numbers: new SourceNumbers(), history, mainReference: null };
}

/** The reference source that tells most of these statements, the first by its id of equals; `null` where there is none. */
export function mainReferenceOf(statements: readonly Pick<Statement, 'speaker'>[]): Speaker | null {
  const counts = new Map<Speaker, number>();
  for (const { speaker } of statements) {
    if (speakerKind(speaker) === 'reference') counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most ? most[0] : null;
}

/** The numbered list of all sources mentioned so far; made last. */
export function sourceList({ numbers, catalog, language }: Telling): readonly SourceView[] {
  return numbers.ids().map((id, index) => {
    const source = catalog.sources.get(id);
    return {
      number: index + 1,
      id,
      title: source ? titleOf(source) : { text: id, language: 'en' },
      address: source?.address ?? null,
      kind: sourceKindName(source?.kind ?? 'not-told', language),
    };
  });
}
