/** A small content folder, whole and without a fault, for tests that break one thing in it. The region is invented. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const texts = (en: string) => `{ en: ${en}, es: ${en} es, pt: ${en} pt, fr: ${en} fr }`;

export const SMALL: Readonly<Record<string, string>> = {
  'sources.yaml': `file: sources
version: 1
origin: shipped
entries:
  - { id: s-law, title: Law 1, address: 'https://example.org/law-1', kind: official-text }
`,
  'speakers.yaml': `file: speakers
version: 1
origin: shipped
entries:
  - { id: 'reference:book', names: ${texts('Book')} }
`,
  'code-lists.yaml': `file: code-lists
version: 1
origin: shipped
lists:
  - id: sub-region
    open: false
    name: ${texts('Subregions')}
    codes:
      - { id: south-america, labels: ${texts('South')} }
  - id: group
    open: true
    name: ${texts('Groups')}
    codes:
      - { id: women, labels: ${texts('Women')} }
      - { id: men, labels: ${texts('Men')} }
      - { id: other, labels: ${texts('Other')} }
      - { id: none, exclusive: true, labels: ${texts('None')} }
  - id: instrument-kind
    open: false
    name: ${texts('Kinds')}
    codes:
      - { id: treaty, labels: ${texts('Treaty')} }
`,
  'states.yaml': `file: states
version: 1
origin: shipped
entries:
  - code: AAA
    alpha2: AA
    names: ${texts('Aaa')}
    subregion: south-america
    languages: [es]
    federal: false
    membership:
      - { status: member, period: { from: unknown, to: none-known }, confidence: recalled }
`,
  'instruments.yaml': `file: instruments
version: 1
origin: shipped
entries:
  - id: treaty-1
    kind: treaty
    symbol: null
    title: ${texts('Treaty')}
    date: '2000-11-15'
    adoptingBody: null
    whatItDoes: ${texts('Binds')}
    binding: true
    entryIntoForce: null
    sources: [s-law]
    confidence: sourced
`,
  'questionnaires/first.yaml': `file: questionnaire
id: first
version: 1
origin: shipped
meeting: null
instrument: treaty-1
title: ${texts('Questions')}
introduction: ${texts('Hello')}
topics: [{ topic: 1, id: one, title: ${texts('One')} }]
sections: [{ guiding: '1.1', topic: 1, title: ${texts('One')}, question: ${texts('Which')} }]
questions:
  - id: groups
    topic: 1
    guiding: '1.1'
    kind: several-of
    codes: group
    basis: both
    restsOn: []
    wording: ${texts('Groups')}
    help: ${texts('Help')}
  - id: has-law
    topic: 1
    guiding: '1.1'
    kind: yes-no
    basis: law
    restsOn: []
    wording: ${texts('Law')}
    help: ${texts('Help')}
  - id: bound
    topic: 1
    guiding: '1.1'
    kind: date
    basis: law
    per: instrument
    restsOn: []
    wording: ${texts('Bound')}
    help: ${texts('Help')}
rules: []
`,
  'statements/aaa.yaml': `file: statements
version: 1
origin: shipped
defaults: { speaker: 'reference:book', basis: law, language: en }
statements:
  - id: aaa-groups
    state: AAA
    question: groups
    period: { from: 2012-12-27, to: none-known }
    confidence: sourced
    sources: [{ source: s-law, place: art. 2 }]
    value: { kind: several-of, codes: [women, men], inWords: Both }
  - id: aaa-law
    state: AAA
    question: has-law
    period: { from: 2012, to: { unknown: { notBefore: 2014-01-01 } } }
    confidence: recalled
    sources: [s-law]
    silence: unknown
  - id: aaa-bound
    state: AAA
    question: bound
    part: treaty-1
    period: { from: 2004-02, to: unknown }
    confidence: sourced
    sources: [s-law]
    value: { kind: date, date: 2004-01-29 }
`,
};

/** A new folder with these files. A file that is \`null\` is left out. */
export async function folderWith(files: Readonly<Record<string, string | null>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'farol-content-'));
  for (const [name, text] of Object.entries(files)) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** The small content with one text in one file replaced by another; throws where the text is not there. */
export function smallWith(file: string, old: string, new_: string): Readonly<Record<string, string>> {
  const text = SMALL[file];
  if (!text?.includes(old)) throw new Error(`no '${old}' in ${file}`);
  return { ...SMALL, [file]: text.replace(old, new_) };
}
