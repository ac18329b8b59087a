/**
 * A document as a Word file, written part by part (docs/decisions/0008-word-files-by-our-own-code.md). The same document
 * gives the same bytes: nothing in it is drawn by chance or taken from a clock.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { withoutControls, type Block, type Document, type Run, type Runs } from './document.ts';
import {
  BOLD,
  BULLETS,
  CONSTANT_PARTS,
  coreProperties,
  FOOTER_ID,
  HEADER_ID,
  INK_2,
  LINE,
  MIST,
  NAMESPACES,
  SEA,
  SOURCES,
  styles,
  textRelationships,
  WORD_LANGUAGE,
  XML,
} from './word-parts.ts';

/** The first instant that a zip archive can hold. */
const ZIP_TIME = new Date(1980, 0, 1);
/** The width of the text in twentieths of a point: A4 between margins of 2 cm. */
const TEXT_WIDTH = 9638;

/** The bytes of the Word file. */
export function toDocx(document: Document): Uint8Array {
  const text = new WordText();
  const body = text.body(document);
  const parts: Readonly<Record<string, string>> = {
    ...CONSTANT_PARTS,
    'docProps/core.xml': coreProperties(escaped(document.title), escaped(document.subtitle)),
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': textRelationships(text.addresses),
    'word/header1.xml': `${XML}<w:hdr ${NAMESPACES}>${small(document.header)}</w:hdr>`,
    'word/footer1.xml': `${XML}<w:ftr ${NAMESPACES}>${small(document.footer)}${PAGE_NUMBER}</w:ftr>`,
    'word/styles.xml': styles(document.language),
  };
  const zippable: Zippable = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]));
  return zipSync(zippable, { level: 6, mtime: ZIP_TIME });
}

/** The text of one file, with the bookmarks and addresses that it has come upon. */
class WordText {
  /** Addresses outside, escaped, each with the id by which the text names it. */
  readonly addresses = new Map<string, string>();
  #bookmarks = 0;

  body({ title, subtitle, blocks }: Document): string {
    return (
      paragraph(styled('Title'), plainRun(title)) +
      paragraph(styled('Lede'), plainRun(subtitle)) +
      blocks.map((block) => this.#block(block)).join('') +
      SECTION
    );
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'heading': {
        const page = block.newPage ? '<w:pageBreakBefore/>' : '';
        const text = this.#bookmark(block.anchor, plainRun(block.text));
        return paragraph(styled(`Heading${block.level}`) + page, text);
      }
      case 'paragraph':
        return paragraph(TONES[block.tone ?? 'none'], this.#runs(block.runs));
      case 'list':
        return block.items
          .map((item) => paragraph(styled('ListParagraph') + numbered(BULLETS), this.#runs(item)))
          .join('');
      case 'notice':
        return paragraph(styled('Notice'), this.#runs(block.runs));
      case 'table':
        return paragraph(styled('Caption'), plainRun(block.caption)) + this.#table(block);
      case 'sources':
        return block.items
          .map((item, index) =>
            paragraph(styled('Small') + numbered(SOURCES), this.#bookmark(`source-${index + 1}`, this.#runs(item))),
          )
          .join('');
      default:
        return never(block);
    }
  }

  #bookmark(anchor: string, inside: string): string {
    const id = ++this.#bookmarks;
    const name = bookmarkName(anchor);
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`;
  }

  #runs(runs: Runs): string {
    return runs.map((run) => this.#run(run)).join('');
  }

  #run(run: Run): string {
    const color = run.to ? SEA : run.style === 'quiet' ? INK_2 : null;
    const look =
      (run.style === 'strong' ? BOLD : '') +
      (color ? `<w:color w:val="${color}"/>` : '') +
      (run.language ? `<w:lang w:val="${WORD_LANGUAGE[run.language]}"/>` : '');
    const text = lookedRun(run.text, look);
    if (!run.to) return text;
    const target =
      'anchor' in run.to ? `w:anchor="${bookmarkName(run.to.anchor)}"` : `r:id="${this.#addressId(run.to.address)}"`;
    return `<w:hyperlink ${target} w:history="1">${text}</w:hyperlink>`;
  }

  #addressId(address: string): string {
    const target = escaped(address);
    const id = this.addresses.get(target) ?? `rIdLink${this.addresses.size + 1}`;
    this.addresses.set(target, id);
    return id;
  }

  #table({ caption, head, rows, widths }: Extract<Block, { kind: 'table' }>): string {
    const cell = (index: number, more: string, inside: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="${Math.round((widths[index] ?? 0) * 50)}" w:type="pct"/>${more}</w:tcPr>` +
      `${paragraph(styled('Cell'), inside)}</w:tc>`;
    const headCells = head.map((text, index) => cell(index, SHADE, lookedRun(text, BOLD))).join('');
    const bodyRows = rows.map((cells) => {
      const whole = cells.every(isShort) ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
      return `<w:tr>${whole}${cells.map((runs, index) => cell(index, '', this.#runs(runs))).join('')}</w:tr>`;
    });
    const grid = widths.map((share) => `<w:gridCol w:w="${Math.round((share / 100) * TEXT_WIDTH)}"/>`).join('');
    return (
      `<w:tbl><w:tblPr>${TABLE_LOOK}<w:tblCaption w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
      `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headCells}</w:tr>${bodyRows.join('')}</w:tbl>`
    );
  }
}

const TONES = { none: '', lede: styled('Lede'), quiet: styled('Small') };

const SHADE = `<w:shd w:val="clear" w:color="auto" w:fill="${MIST}"/>`;

const TABLE_LOOK = `<w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${['top', 'bottom', 'insideH']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`)
  .join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>`;

/** A4, margins of 2 cm. */
const SECTION =
  `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_ID}"/>` +
  `<w:footerReference w:type="default" r:id="${FOOTER_ID}"/><w:pgSz w:w="11906" w:h="16838"/>` +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const PAGE_NUMBER = paragraph(
  `${styled('Small')}<w:jc w:val="right"/>`,
  `${field('PAGE')}${plainRun(' / ')}${field('NUMPAGES')}`,
);

function field(name: string): string {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${sign('begin')}<w:r><w:instrText xml:space="preserve">${name}</w:instrText></w:r>${sign('separate')}${sign('end')}`;
}

function small(text: string): string {
  return paragraph(styled('Small'), plainRun(text));
}

function paragraph(properties: string, inside: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

function styled(style: string): string {
  return `<w:pStyle w:val="${style}"/>`;
}

function numbered(list: number): string {
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
}

function plainRun(text: string): string {
  return lookedRun(text, '');
}

/** Line ends become Word's own. */
function lookedRun(text: string, look: string): string {
  const lines = escaped(text).split(/\r\n|\r|\n/);
  const words = lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:cr/>');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${words}</w:r>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML, within tags or between them; what XML cannot hold is left out. */
function escaped(text: string): string {
  return withoutControls(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}

/** Word takes letters, digits and underscores, forty at most: a longer anchor ends in a number made of all of it. */
function bookmarkName(anchor: string): string {
  const name = anchor.replace(/[^A-Za-z0-9]/g, '_');
  if (name.length <= 40) return name;
  let sum = 0;
  for (const char of anchor) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 0xffffffff;
  return `${name.slice(0, 30)}_${sum.toString(36)}`;
}

/** A short row stays on one page; a long one may break, or half a page would stay empty. */
function isShort(runs: Runs): boolean {
  return runs.reduce((length, run) => length + run.text.length, 0) <= 400;
}

function never(value: never): never {
  throw new Error(`not a block: ${JSON.stringify(value)}`);
}
