/** What the builders of views are given: what is known, to whom it is told, and the numbers of the page's sources. */
import { speakerKind, type Speaker } from '../../core/basics/ids.ts';
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
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
  /** The one reference source that the page is told by, where there is no other; the page names it once. */
  readonly onlyReference: Speaker | null;
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
  return { cube, catalog, language, numbers: new SourceNumbers(), history, onlyReference: null };
}

/** The one reference source among these statements; `null` where there is none, or several. */
export function onlyReferenceOf(statements: readonly Statement[]): Speaker | null {
  const references = new Set(
    statements.map(({ speaker }) => speaker).filter((each) => speakerKind(each) === 'reference'),
  );
  const [only] = references;
  return only !== undefined && references.size === 1 ? only : null;
}

/** The numbered list of all sources mentioned so far; made last. */
export function sourceList({ numbers, catalog, language }: Telling): readonly SourceView[] {
  return numbers.ids().map((id, index) => {
    const source = catalog.sources.get(id);
    return {
      number: index + 1,
      id,
      title: source?.title ?? id,
      address: source?.address ?? null,
      kind: sourceKindName(source?.kind ?? 'not-told', language),
    };
  });
}
