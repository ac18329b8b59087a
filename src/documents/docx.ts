/**
 * A document as a Word file. The same document gives the same bytes: the library's dates, random ids and zip times are
 * replaced by fixed ones afterwards.
 */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  CarriageReturn,
  Document as WordDocument,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import { withoutControls, type Block, type Document, type Run, type Runs } from './document.ts';
import { withoutChance } from './word-bytes.ts';

const INK = '14222D';
const INK_2 = '45535F';
const SEA = '00566B';
const LINE = 'D3DADE';
const MIST = 'F3F5F6';

/** OAS languages by the names that Word knows. */
const WORD_LANGUAGE = { en: 'en-US', es: 'es-419', pt: 'pt-BR', fr: 'fr-FR' } as const;

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The bytes of the Word file. */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const word = new WordDocument({
    title: withoutControls(document.title),
    subject: withoutControls(document.subtitle),
    creator: 'Farol',
    lastModifiedBy: 'Farol',
    styles: styles(document),
    numbering: { config: [bullets(), numbers()] },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        headers: { default: new Header({ children: [small(document.header)] }) },
        footers: { default: pageFooter(document.footer) },
        children: [...titleOf(document), ...document.blocks.flatMap(blockOf)],
      },
    ],
  });
  return withoutChance(await Packer.toBuffer(word));
}

function titleOf(document: Document): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(document.title)] }),
    new Paragraph({ style: 'Lede', children: [textRun(document.subtitle)] }),
  ];
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          keepNext: true,
          pageBreakBefore: block.newPage ?? false,
          children: [new Bookmark({ id: bookmarkOf(block.anchor), children: [textRun(block.text)] })],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...toneOf(block.tone), children: block.runs.map(runOf) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: 'bullets', level: 0 },
            spacing: { after: 60 },
            children: item.map(runOf),
          }),
      );
    case 'notice':
      return [new Paragraph({ style: 'Notice', children: block.runs.map(runOf) })];
    case 'table':
      return [new Paragraph({ style: 'Caption', keepNext: true, children: [textRun(block.caption)] }), tableOf(block)];
    case 'sources':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            numbering: { reference: 'sources', level: 0 },
            style: 'Small',
            children: [new Bookmark({ id: bookmarkOf(`source-${index + 1}`), children: item.map(runOf) })],
          }),
      );
    default:
      return never(block);
  }
}

function toneOf(tone: 'lede' | 'quiet' | undefined): { style?: string } {
  if (tone === undefined) return {};
  return { style: tone === 'lede' ? 'Lede' : 'Small' };
}

function runOf(run: Run): ParagraphChild {
  const text = textRun(run.text, {
    ...(run.style === 'strong' ? { bold: true } : {}),
    ...(run.style === 'quiet' ? { color: INK_2 } : {}),
    ...(run.language ? { language: { value: WORD_LANGUAGE[run.language] } } : {}),
    ...(run.to ? { color: SEA } : {}),
  });
  if (!run.to) return text;
  return 'anchor' in run.to
    ? new InternalHyperlink({ anchor: bookmarkOf(run.to.anchor), children: [text] })
    : new ExternalHyperlink({ link: withoutControls(run.to.address), children: [text] });
}

/** Line ends become Word's own; what XML cannot hold is left out. */
function textRun(text: string, look: IRunPropertiesOptions = {}): TextRun {
  const lines = withoutControls(text).split(/\r\n|\r|\n/);
  const children = lines.flatMap((line, index) => (index === 0 ? [line] : [new CarriageReturn(), line]));
  return new TextRun({ ...look, children });
}

/** Word takes letters, digits and underscores, forty at most: a longer anchor ends in a number made of all of it. */
function bookmarkOf(anchor: string): string {
  const name = anchor.replace(/[^A-Za-z0-9]/g, '_');
  if (name.length <= 40) return name;
  let sum = 0;
  for (const char of anchor) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 0xffffffff;
  return `${name.slice(0, 30)}_${sum.toString(36)}`;
}

function tableOf(block: Extract<Block, { kind: 'table' }>): Table {
  const width = (index: number) => ({ size: block.widths[index] ?? 0, type: WidthType.PERCENTAGE });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map(
      (text, index) =>
        new TableCell({
          width: width(index),
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: MIST },
          children: [new Paragraph({ style: 'Cell', children: [textRun(text, { bold: true })] })],
        }),
    ),
  });
  const rows = block.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: cells.every(isShort),
        children: cells.map((runs, index) => cellOf(runs, width(index))),
      }),
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: block.widths.map((share) => Math.round((share / 100) * 9638)),
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [head, ...rows],
  });
}

/** A short row stays on one page; a long one may break, or half a page would stay empty. */
function isShort(runs: Runs): boolean {
  return runs.reduce((length, run) => length + run.text.length, 0) <= 400;
}

function cellOf(runs: Runs, width: { size: number; type: (typeof WidthType)[keyof typeof WidthType] }): TableCell {
  return new TableCell({ width, children: [new Paragraph({ style: 'Cell', children: runs.map(runOf) })] });
}

function small(text: string): Paragraph {
  return new Paragraph({ style: 'Small', children: [textRun(text)] });
}

function pageFooter(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({ style: 'Small', children: [textRun(text)] }),
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function bullets() {
  const level = {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 240 } } },
  };
  return { reference: 'bullets', levels: [level] };
}

function numbers() {
  const level = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 560, hanging: 560 } } },
  };
  return { reference: 'sources', levels: [level] };
}

function styles(document: Document) {
  const serif = 'Georgia';
  const heading = (size: number, before: number) => ({
    run: { font: serif, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 120, line: 252, lineRule: LineRuleType.AUTO } },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, color: INK, language: { value: WORD_LANGUAGE[document.language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: heading(48, 0),
      heading1: heading(36, 480),
      heading2: heading(28, 360),
      heading3: heading(23, 280),
      heading4: { run: { size: 21, bold: true, color: INK }, paragraph: { spacing: { before: 200, after: 80 } } },
    },
    paragraphStyles: [
      { id: 'Lede', name: 'Lede', basedOn: 'Normal', run: { font: serif, size: 25 } },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: 17, color: INK_2 },
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { size: 18, bold: true },
        paragraph: { spacing: { before: 160, after: 60 } },
      },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: '73818B', space: 8 } },
          spacing: { before: 120, after: 160 },
        },
      },
    ],
  };
}

function never(value: never): never {
  throw new Error(`not a block: ${JSON.stringify(value)}`);
}
