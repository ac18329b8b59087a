/** The numbered list of sources. */
import { getFrom } from '../core/content/catalog.ts';
import { sourceKindName } from '../words/names.ts';
import type { Run, Runs } from './document.ts';
import type { ReportWords } from './report-words.ts';

export function sourceItems({ outline, catalog, language }: ReportWords): readonly Runs[] {
  return outline.sources.map((id): Runs => {
    const source = getFrom(catalog.sources, id, 'source');
    const address: Run[] = source.address
      ? [{ text: ' ' }, { text: source.address, to: { address: source.address } }]
      : [];
    const kind: Run[] =
      source.kind === 'not-told' ? [] : [{ text: ` (${sourceKindName(source.kind, language)})`, style: 'quiet' }];
    return [{ text: source.title }, ...kind, ...address];
  });
}
