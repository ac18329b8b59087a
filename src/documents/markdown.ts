/** A document as Markdown (CommonMark with tables), for those who edit in plain text. */
import { withoutControls, type Block, type Document, type Run, type Runs } from './document.ts';

export function toMarkdown(document: Document): string {
  const parts = [
    `# ${escape(document.title)}`,
    atLineStart(escape(document.subtitle)),
    `*${escape(document.header)}*`,
    ...document.blocks.map(blockOf),
    '---',
    atLineStart(escape(document.footer)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(block.level + 1, 6))} ${escape(block.text)}`;
    case 'paragraph':
      return atLineStart(runsOf(block.runs));
    case 'list':
      return block.items.map((item) => `- ${atLineStart(runsOf(item))}`).join('\n');
    case 'notice':
      return `> ${atLineStart(runsOf(block.runs))}`;
    case 'table':
      return tableOf(block);
    case 'sources':
      return block.items.map((item, index) => `${index + 1}. ${atLineStart(runsOf(item))}`).join('\n');
    default:
      return never(block);
  }
}

function tableOf(block: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${escape(block.caption)}**`,
    '',
    line(block.head.map(escape)),
    line(block.head.map(() => '---')),
    ...block.rows.map((row) => line(row.map(runsOf))),
  ].join('\n');
}

function runsOf(runs: Runs): string {
  return runs.map(runOf).join('');
}

function runOf(run: Run): string {
  const text = run.style === 'strong' ? `**${escape(run.text)}**` : escape(run.text);
  if (!run.to || !('address' in run.to)) return text;
  return `[${text}](<${withoutControls(run.to.address).replace(/[<>|\\\s]/g, encodeURIComponent)}>)`;
}

/** Nothing that a speaker wrote may turn into markup, and no line break may end a table's row. */
function escape(text: string): string {
  return withoutControls(text)
    .replace(/[\\`*_~&[\]<>|#]/g, (sign) => `\\${sign}`)
    .replace(/\s*[\r\n]+\s*/g, ' ');
}

/** At the start of a line a dash, a plus or a number would begin a list, and spaces a block of code. */
function atLineStart(text: string): string {
  return text
    .trimStart()
    .replace(/^[-+=]/, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function never(value: never): never {
  throw new Error(`not a block: ${JSON.stringify(value)}`);
}
