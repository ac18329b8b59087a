/** The content that ships with Farol: of the real region, or of the demonstration's invented one. */
import { ok, type Result } from '../core/basics/problem.ts';
import { catalogOf, getFrom, type CatalogItem } from '../core/content/catalog.ts';
import { demonstrationStatements } from './demonstration/demonstration-statements.ts';
import { demonstrationQuestionnaires, MADE_FROM } from './demonstration/questionnaires.ts';
import { readContentFolder, type ContentSet } from './content-files/read-content-folder.ts';
import type { Settings } from './settings.ts';

/**
 * Reads the folder that the settings name, or another one. Content of the other region is refused (`wrong-region`). What
 * the demonstration shares with the real content (treaty, code lists, standing questions) is in the answer, and with its
 * own folder the questionnaires and statements that it invents.
 */
export async function readContent(
  settings: Pick<Settings, 'kind' | 'contentFolder' | 'sharedFolder'>,
  from: string = settings.contentFolder,
): Promise<Result<ContentSet>> {
  if (settings.kind === 'real') return readContentFolder(from);
  const real = await readContentFolder(settings.sharedFolder);
  if (!real.ok) return real;
  const shared = sharedItems(real.value.items);
  const own = await readContentFolder(from, { region: 'demonstration', beside: shared });
  if (!own.ok) return own;
  const set = { ...own.value, items: [...shared, ...own.value.items] };
  return ok(from === settings.contentFolder ? withInvented(set, real.value) : set);
}

function withInvented(set: ContentSet, real: ContentSet): ContentSet {
  const asked = getFrom(catalogOf(real.items).questionnaires, MADE_FROM, 'questionnaire');
  const questionnaires = demonstrationQuestionnaires(asked).map((body): CatalogItem => ({
    kind: 'questionnaire',
    id: body.id,
    version: body.version,
    body,
  }));
  const items = [...set.items, ...questionnaires];
  return { ...set, items, statements: [...set.statements, ...demonstrationStatements(catalogOf(items))] };
}

/** Of the real content, what is about no region: code lists but the subregions, the law that questions rest on. */
function sharedItems(items: readonly CatalogItem[]): readonly CatalogItem[] {
  const provisions = items.flatMap((item) => (item.kind === 'provision' ? [item.body] : []));
  const restedOn = new Set(provisions.map(({ instrument }) => instrument));
  const shared = items.filter((item) => {
    if (item.kind === 'code-list') return item.id !== 'sub-region';
    if (item.kind === 'questionnaire') return item.body.meeting === null;
    return item.kind === 'provision' || (item.kind === 'instrument' && restedOn.has(item.id));
  });
  const cited = new Set(shared.flatMap(sourcesOf));
  return [...shared, ...items.filter((item) => item.kind === 'source' && cited.has(item.id))];
}

function sourcesOf(item: CatalogItem): readonly string[] {
  return item.kind === 'instrument' || item.kind === 'provision' ? item.body.sources.map(({ source }) => source) : [];
}
