import { describe, expect, it } from 'vitest';
import type { Result } from '../../core/basics/problem.ts';
import { readContentFolder, type ContentSet } from './read-content-folder.ts';
import { folderWith, SMALL, smallWith } from './small-content.test-data.ts';

async function read(files: Readonly<Record<string, string | null>>): Promise<Result<ContentSet>> {
  return readContentFolder(await folderWith(files));
}

/** Each fault as `file:line:column code`. */
async function faults(files: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  const result = await read(files);
  if (result.ok) return [];
  return result.problems.map(({ code, params }) => `${params['file']}:${params['line']}:${params['column']} ${code}`);
}

describe('a content folder without a fault', () => {
  it('gives its items with kind, id and version', async () => {
    const result = await read(SMALL);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.items.map(({ kind, id, version }) => `${kind} ${id} ${version}`)).toEqual([
      'code-list sub-region 1',
      'code-list group 1',
      'code-list instrument-kind 1',
      'instrument treaty-1 1',
      'questionnaire first 1',
      'source s-law 1',
      'speaker reference:book 1',
      'state AAA 1',
    ]);
  });

  it('writes the short ways out: bounds, texts in the language of the file, sources, what is said', async () => {
    const result = await read(SMALL);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.statements).toEqual([
      {
        id: 'aaa-groups',
        speaker: 'reference:book',
        state: 'AAA',
        question: 'groups',
        basis: 'law',
        part: null,
        content: {
          kind: 'value',
          value: { kind: 'several-of', codes: ['women', 'men'], inWords: { language: 'en', text: 'Both' } },
        },
        period: { from: { precision: 'day', at: '2012-12-27' }, to: { precision: 'open' } },
        sources: [{ source: 's-law', place: 'art. 2' }],
        confidence: 'sourced',
        fieldConfidence: {},
        audience: 'public',
        origin: 'shipped',
        corrects: null,
        note: null,
      },
      expect.objectContaining({
        content: { kind: 'silence', silence: 'unknown' },
        period: { from: { precision: 'year', at: '2012' }, to: { precision: 'unknown', notBefore: '2014-01-01' } },
      }),
      expect.objectContaining({
        part: 'treaty-1',
        content: { kind: 'value', value: { kind: 'date', date: { precision: 'day', at: '2004-01-29' } } },
        period: { from: { precision: 'month', at: '2004-02' }, to: { precision: 'unknown' } },
      }),
    ]);
  });

  it('does not mind whether a date is written in quotes', async () => {
    const quoted = await read(smallWith('statements/aaa.yaml', 'from: 2012-12-27', "from: '2012-12-27'"));
    const plain = await read(SMALL);
    expect(quoted).toEqual(plain);
  });

  it('takes one source from two files that tell the same of it', async () => {
    const result = await read({ ...SMALL, 'more/sources.yaml': SMALL['sources.yaml'] ?? null });
    expect(result.ok && result.value.items.filter((item) => item.kind === 'source')).toHaveLength(1);
  });
});

describe('a broken content file', () => {
  it('that is not YAML is told with its line', async () => {
    const broken = smallWith('states.yaml', '    alpha2: AA', '   alpha2: AA');
    expect(await faults(broken)).toEqual(['states.yaml:6:1 bad-yaml']);
  });

  it.each([
    ['statements/aaa.yaml', 'codes: [women, men]', 'codes: [women, ment]', 'statements/aaa.yaml:12:47 unknown-code'],
    ['statements/aaa.yaml', 'from: 2012-12-27', 'from: 2012-02-30', 'statements/aaa.yaml:9:15 no-such-day'],
    ['statements/aaa.yaml', 'from: 2012-12-27', 'from: 27/12/2012', 'statements/aaa.yaml:9:15 not-a-day'],
    ['statements/aaa.yaml', 'date: 2004-01-29', 'date: 2004-13', 'statements/aaa.yaml:27:26 no-such-month'],
    ['statements/aaa.yaml', 'to: none-known', 'to: 2012-12-27', 'statements/aaa.yaml:9:5 empty-period'],
    [
      'statements/aaa.yaml',
      'silence: unknown',
      'value: { kind: text, text: Yes }',
      'statements/aaa.yaml:19:14 wrong-kind',
    ],
    ['statements/aaa.yaml', 'silence: unknown', 'silence: no-answer', 'statements/aaa.yaml:19:5 not-allowed'],
    [
      'statements/aaa.yaml',
      'silence: unknown',
      'withdrawal: { reason: " " }',
      'statements/aaa.yaml:19:19 withdrawal-without-reason',
    ],
    [
      'statements/aaa.yaml',
      'silence: unknown',
      'silence: unknown\n    value: { kind: yes-no, yes: true }',
      'statements/aaa.yaml:19:5 one-content',
    ],
    ['statements/aaa.yaml', 'id: aaa-law', 'id: aaa-groups', 'statements/aaa.yaml:13:5 duplicate-id'],
    ['statements/aaa.yaml', 'sources: [s-law]', 'sources: [s-lost]', 'statements/aaa.yaml:18:15 unknown-source'],
    ['statements/aaa.yaml', 'state: AAA', 'state: BBB', 'statements/aaa.yaml:7:5 unknown-state'],
    ['statements/aaa.yaml', 'question: has-law', 'question: has-laws', 'statements/aaa.yaml:15:5 unknown-question'],
    ['statements/aaa.yaml', 'part: treaty-1', 'part: treaty-2', 'statements/aaa.yaml:23:5 unknown-part'],
    ['statements/aaa.yaml', '    part: treaty-1\n', '', 'statements/aaa.yaml:20:5 no-part'],
    [
      'statements/aaa.yaml',
      'question: groups',
      'question: groups\n    part: one',
      'statements/aaa.yaml:9:5 part-not-asked',
    ],
    [
      'statements/aaa.yaml',
      'question: has-law',
      'question: has-law\n    basis: practice',
      'statements/aaa.yaml:16:5 wrong-basis',
    ],
    [
      'statements/aaa.yaml',
      "speaker: 'reference:book'",
      "speaker: 'reference:paper'",
      'statements/aaa.yaml:6:5 unknown-speaker',
    ],
    [
      'statements/aaa.yaml',
      'silence: unknown',
      'silence: unknown\n    corrects: aaa-lost',
      'statements/aaa.yaml:20:5 unknown-statement',
    ],
    ['states.yaml', 'fr: Aaa fr', 'fr2: Aaa fr', 'states.yaml:7:47 unknown-field'],
    ['states.yaml', ', fr: Aaa fr', '', 'states.yaml:7:5 missing-language'],
    ['states.yaml', 'subregion: south-america', 'subregion: north', 'states.yaml:8:5 unknown-code'],
    ['states.yaml', 'code: AAA', 'code: aaa', 'states.yaml:5:5 not-a-state-code'],
    ['states.yaml', 'federal: false', 'federal: perhaps', 'states.yaml:10:5 wrong-type'],
    ['states.yaml', '    alpha2: AA\n', '', 'states.yaml:5:5 missing'],
    ['states.yaml', 'file: states', 'file: countries', 'states.yaml:1:1 unknown-file-kind'],
    ['states.yaml', 'alpha2: AA', 'alpha2: &a AA\n    groups: [*a]', 'states.yaml:7:14 alias-not-allowed'],
    ['states.yaml', 'alpha2: AA', 'alpha2: AA\n    nameVariants: ["\\0"]', 'states.yaml:7:20 unsafe-text'],
    ['questionnaires/first.yaml', 'codes: group', 'codes: groups', 'questionnaires/first.yaml:16:5 unknown-list'],
    [
      'questionnaires/first.yaml',
      'instrument: treaty-1',
      'instrument: treaty-2',
      'questionnaires/first.yaml:6:1 unknown-instrument',
    ],
    [
      'questionnaires/first.yaml',
      'basis: law',
      'basis: law\n    dependsOn: { question: groups, in: [all] }',
      'questionnaires/first.yaml:26:5 unknown-code',
    ],
  ])('%s, %s made %s', async (file, old, new_, fault) => {
    expect(await faults(smallWith(file, old, new_))).toContain(fault);
  });

  it('that tells two things of one source is refused', async () => {
    const other = (SMALL['sources.yaml'] ?? '').replace('Law 1', 'Law 2');
    expect(await faults({ ...SMALL, 'z.yaml': other })).toEqual(['z.yaml:5:7 duplicate-id']);
  });

  it('does not hide the faults of another: all are told at once', async () => {
    const files = {
      ...smallWith('states.yaml', 'federal: false', 'federal: perhaps'),
      ...{ 'sources.yaml': 'file: sources\nversion: 0\norigin: shipped\nentries: []\n' },
    };
    expect(await faults(files)).toEqual(['sources.yaml:2:1 too-small', 'states.yaml:10:5 wrong-type']);
  });

  it('makes nothing that refers to it unknown while it is unread', async () => {
    const files = smallWith('sources.yaml', 'official-text', 'gossip');
    expect(await faults(files)).toEqual(['sources.yaml:5:70 not-allowed']);
  });

  it('of more bytes than a hand writes is refused unread', async () => {
    const big = `${SMALL['states.yaml']}# ${'x'.repeat(8 * 1024 * 1024)}\n`;
    expect(await faults({ ...SMALL, 'states.yaml': big })).toContain('states.yaml:1:1 file-too-big');
  });

  it.each([200, 100_000])('that is nested %d times is refused', async (depth) => {
    const deep = `file: states\nentries: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(await faults({ ...SMALL, 'states.yaml': deep })).toContainEqual(
      expect.stringMatching(/^states\.yaml:2:\d+ too-deep$/),
    );
  });

  it('that has a field named __proto__ is refused as any other unknown field', async () => {
    const files = smallWith('states.yaml', 'alpha2: AA', 'alpha2: AA\n    __proto__: { federal: true }');
    expect(await faults(files)).toEqual(['states.yaml:7:5 unknown-field']);
  });
});

it('a folder without a content file is refused', async () => {
  const result = await read({ 'README.md': 'Nothing yet.' });
  expect(result.ok || result.problems.map((p) => p.code)).toEqual(['no-content']);
});

describe('a content file of the other region', () => {
  const invented = (file: string) => smallWith(file, 'origin: shipped', 'origin: shipped\nregion: demonstration');

  it('is refused by its name, and nothing else is told of the folder', async () => {
    const mixed = { ...invented('states.yaml'), 'sources.yaml': null };
    const result = await read(mixed);
    expect(!result.ok && result.problems).toEqual([
      { path: ['states.yaml'], code: 'wrong-region', params: { content: 'demonstration', data: 'real' } },
    ]);
  });

  it('is refused where real content is mixed with the demonstration’s', async () => {
    const result = await readContentFolder(await folderWith(invented('code-lists.yaml')), { region: 'demonstration' });
    expect(!result.ok && result.problems.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'instruments.yaml wrong-region',
    ]);
  });

  it('is the real one unless the file says so, and there is no third', async () => {
    const real = await read(SMALL);
    expect(real.ok && real.value.region).toBe('real');
    const third = smallWith('states.yaml', 'origin: shipped', 'origin: shipped\nregion: atlantis');
    expect(await faults(third)).toEqual(['states.yaml:4:1 not-allowed']);
  });

  it('may refer to what stands beside the folder, which is not in the answer', async () => {
    const whole = await read(SMALL);
    if (!whole.ok) throw new Error('the small content has faults');
    const beside = whole.value.items.filter(({ kind }) => kind === 'source');
    const folder = await folderWith({ ...SMALL, 'sources.yaml': null });
    const alone = await readContentFolder(folder);
    const together = await readContentFolder(folder, { beside });
    expect(!alone.ok && alone.problems.map(({ code }) => code)).toContain('unknown-source');
    expect(together.ok && together.value.items.filter(({ kind }) => kind === 'source')).toEqual([]);
  });
});
