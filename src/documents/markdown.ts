/** A document as Markdown (CommonMark with tables), for those who edit in plain text. */
import type { Block, Document, Run, Runs } from './document.ts';

export function toMarkdown(document: Document): string {
  const parts = [
    `# ${escape(document.title)}`,
    escape(document.subtitle),
    `*${escape(document.header)}*`,
    ...document.blocks.map(blockOf),
    '---',
    escape(document.footer),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(block.level + 1, 6))} ${escape(block.text)}`;
    case 'paragraph':
      return runsOf(block.runs);
    case 'list':
      return block.items.map((item) => `- ${runsOf(item)}`).join('\n');
    case 'notice':
      return `> ${runsOf(block.runs)}`;
    case 'table':
      return tableOf(block);
    case 'sources':
      return block.items.map((item, index) => `${index + 1}. ${runsOf(item)}`).join('\n');
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
  return run.to && 'address' in run.to ? `[${text}](<${run.to.address.replace(/[<>\s]/g, encodeURIComponent)}>)` : text;
}

/** Nothing that a speaker wrote may turn into markup, and no line break may end a table's row. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, ' ');
}

function never(value: never): never {
  throw new Error(`not a block: ${JSON.stringify(value)}`);
}
