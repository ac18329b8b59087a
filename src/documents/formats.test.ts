import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../test/builders/xml.ts';
import { elementsOf, valuesOf } from '../../test/pages/html.ts';
import { plain, type Block, type Document, type Runs } from './document.ts';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';

/** What somebody might write to break a document: markup of each format, line ends, characters that XML cannot hold. */
const NASTY = `<script>alert("1")</script> & 'so' ]]> | *a* _b_ [c](d) \`e\` ~~f~~ &lt;\r# g\n- h\u0001\u000B\uFFFE`;

function aDocument(blocks: readonly Block[], traits: Partial<Document> = {}): Document {
  return {
    language: 'en',
    title: 'Title',
    subtitle: 'Subtitle',
    footer: 'Footer',
    header: 'Header',
    blocks,
    ...traits,
  };
}

const table = (...rows: readonly (readonly Runs[])[]): Block => ({
  kind: 'table',
  caption: 'A table',
  head: ['State', 'What'],
  rows,
  widths: [40, 60],
});

const EVERYTHING = aDocument(
  [
    { kind: 'heading', level: 1, text: `Topic ${NASTY}`, anchor: 'topic-1' },
    { kind: 'heading', level: 4, text: 'In law', anchor: 'a-question-with-a-very-long-name-that-goes-on-law' },
    { kind: 'paragraph', runs: plain(NASTY), tone: 'lede' },
    { kind: 'list', items: [[{ text: NASTY, to: { anchor: 'topic-1' } }], [{ text: NASTY, style: 'strong' }]] },
    { kind: 'notice', runs: [{ text: NASTY, language: 'pt' }] },
    table([plain(NASTY), [{ text: NASTY, to: { anchor: 'source-1' } }]], [[], plain('x')]),
    { kind: 'sources', items: [[{ text: NASTY, to: { address: `https://example.org/?a=1&b="<|>"` } }]] },
  ],
  { title: NASTY, subtitle: NASTY, footer: NASTY, header: NASTY },
);

function partsOf(document: Document): ReadonlyMap<string, string> {
  const parts = unzipSync(toDocx(document));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What a reader sees of a part of a Word file. */
function readable(xml: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return textsOf(xml)
    .join('')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => signs[sign] ?? '');
}

describe('a Word file', () => {
  it('has the same bytes each time, whatever was written between', () => {
    const first = toDocx(EVERYTHING);
    toDocx(aDocument([{ kind: 'sources', items: [plain('x'), plain('y')] }]));
    toDocx(aDocument([table([plain('x'), plain('y')])]));
    const again = toDocx(EVERYTHING);
    expect(Buffer.compare(again, first)).toBe(0);
  });

  it('is well-formed in each of its parts, whatever was written', () => {
    const parts = partsOf(EVERYTHING);
    for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) expect(() => textsOf(xml), name).not.toThrow();
  });

  it('says what was written, without what XML cannot hold, and breaks lines where the writer did', () => {
    const xml = partsOf(aDocument([{ kind: 'paragraph', runs: plain(NASTY) }])).get('word/document.xml') ?? '';
    const said = `<script>alert("1")</script> & 'so' ]]> | *a* _b_ [c](d) \`e\` ~~f~~ &lt;# g- h`;
    expect(readable(xml)).toContain(said);
    expect(xml.match(/<w:cr\/>/g)).toHaveLength(2);
  });

  it('leads each link to a place that is there, by a name that Word takes', () => {
    const long = 'question-of-which-the-name-goes-on-and-on-and-on';
    const xml =
      partsOf(
        aDocument([
          { kind: 'heading', level: 2, text: 'One', anchor: `${long}-law` },
          { kind: 'heading', level: 2, text: 'Two', anchor: `${long}-practice` },
          {
            kind: 'paragraph',
            runs: [
              { text: 'to one', to: { anchor: `${long}-law` } },
              { text: 'to two', to: { anchor: `${long}-practice` } },
              { text: 'to a source', to: { anchor: 'source-1' } },
            ],
          },
          { kind: 'sources', items: [plain('A source')] },
        ]),
      ).get('word/document.xml') ?? '';
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    const anchors = [...xml.matchAll(/w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor);
    expect(anchors).toEqual(names);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
  });

  it('carries its header and its footer on every page, and its language', () => {
    const parts = partsOf(aDocument([], { header: 'DEMONSTRATION', footer: 'No advice', language: 'pt' }));
    expect(readable(parts.get('word/header1.xml') ?? '')).toBe('DEMONSTRATION');
    expect(readable(parts.get('word/footer1.xml') ?? '')).toMatch(/^No advice/);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="pt-BR"/>');
  });

  it('tells the head of a table, its name and its words in another language to those who cannot see it', () => {
    const runs: Runs = [{ text: 'Lei', language: 'pt' }];
    const xml = partsOf(aDocument([table([runs, plain('x')])])).get('word/document.xml') ?? '';
    expect(xml).toContain('<w:tblCaption w:val="A table"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('<w:rPr><w:lang w:val="pt-BR"/></w:rPr><w:t xml:space="preserve">Lei</w:t>');
  });

  it('keeps a short row on one page and lets a long one break', () => {
    const rowsOf = (text: string) =>
      (partsOf(aDocument([table([plain(text), plain('x')])])).get('word/document.xml') ?? '').match(/<w:cantSplit\/>/g);
    expect(rowsOf('short')).toHaveLength(2);
    expect(rowsOf('long '.repeat(100))).toHaveLength(1);
  });

  it('names each address outside once, however often it is linked', () => {
    const link = (address: string): Runs => [{ text: 'x', to: { address } }];
    const parts = partsOf(
      aDocument(
        ['https://a.org/?x=1&y=2', 'https://b.org', 'https://a.org/?x=1&y=2'].map((address) => ({
          kind: 'paragraph',
          runs: link(address),
        })),
      ),
    );
    const ids = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:hyperlink r:id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(ids).toEqual(['rIdLink1', 'rIdLink2', 'rIdLink1']);
    const targets = (parts.get('word/_rels/document.xml.rels') ?? '').matchAll(
      /Id="(rIdLink\d)"[^>]*Target="([^"]*)"/g,
    );
    expect([...targets].map(([, id, target]) => [id, target])).toEqual([
      ['rIdLink1', 'https://a.org/?x=1&amp;y=2'],
      ['rIdLink2', 'https://b.org'],
    ]);
  });
});

describe('an HTML file', () => {
  it('is well-formed and whole, whatever was written, and runs no script', () => {
    const elements = elementsOf(
      toHtml(EVERYTHING)
        .replace('<!doctype html>', '')
        .replace(/<style>[^<]*<\/style>/, ''),
    );
    expect(elements.filter(({ name }) => name === 'script')).toEqual([]);
    const ids = valuesOf(elements, 'id');
    expect(ids).toEqual(['topic-1', 'a-question-with-a-very-long-name-that-goes-on-law', 'source-1']);
    expect(valuesOf(elements, 'href')).toEqual([
      '#topic-1',
      '#source-1',
      'https://example.org/?a=1&amp;b=&quot;&lt;|&gt;&quot;',
    ]);
    expect(valuesOf(elements, 'lang')).toEqual(['en', 'pt']);
  });

  it('fetches nothing from elsewhere', () => {
    expect(toHtml(EVERYTHING)).not.toMatch(/<link|<img|<iframe|src=|@import|url\(/);
  });

  it('has no head of a row without a word in it', () => {
    expect(toHtml(aDocument([table([[], plain('more')])]))).toContain('<tr><td></td><td>more</td></tr>');
  });
});

describe('Markdown', () => {
  it('lets nothing that was written turn into markup', () => {
    expect(toMarkdown(aDocument([{ kind: 'paragraph', runs: plain(NASTY) }]))).toContain(
      '\n\n\\<script\\>alert("1")\\</script\\> \\& \'so\' \\]\\]\\> \\| \\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\~\\~f\\~\\~ \\&lt; \\# g - h\n\n',
    );
  });

  it.each([
    ['- a dash', '\\- a dash'],
    ['+ a plus', '\\+ a plus'],
    ['4. a number', '4\\. a number'],
    ['12) a number', '12\\) a number'],
    ['    far in', 'far in'],
    ['2014 was a year', '2014 was a year'],
  ])('begins no list and no code with %j', (text, written) => {
    expect(toMarkdown(aDocument([{ kind: 'paragraph', runs: plain(text) }]))).toContain(`\n\n${written}\n\n`);
  });

  it.each(['a|b', 'a\nb', 'a\rb', 'a\r\nb', 'a\\', 'a\\|b'])('keeps a row of a table whole with %j in it', (cell) => {
    const markdown = toMarkdown(
      aDocument([table([plain(cell), [{ text: cell, to: { address: 'https://example.org/a|b\\c' } }]])]),
    );
    const row = markdown.split(/[\r\n]/).find((line) => line.startsWith('| a')) ?? '';
    // A bar that is not escaped parts cells; a backslash that is itself escaped escapes nothing.
    expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(3);
    expect(row).toContain('](<https://example.org/a%7Cb%5Cc>)');
  });
});
