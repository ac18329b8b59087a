/** A document as one HTML file that stands alone: no script, nothing fetched, readable on paper. */
import { withoutControls, type Block, type Document, type Run, type Runs } from './document.ts';

const STYLE = `
:root{color-scheme:light}
body{font:1.0625rem/1.5 "Source Sans 3","Segoe UI",Roboto,Arial,sans-serif;color:#14222d;max-width:60rem;margin:0 auto;padding:1.5rem}
h1,h2,h3{font-family:"Source Serif 4",Georgia,serif;line-height:1.2;margin:2rem 0 .5rem}
h1{font-size:2rem}h2{font-size:1.5rem;border-top:3px solid #14222d;padding-top:.75rem}h3{font-size:1.25rem}h4{margin:1.25rem 0 .25rem}
.lede{font:400 1.25rem/1.45 "Source Serif 4",Georgia,serif;max-width:38rem}
.quiet,footer,header{color:#45535f;font-size:.875rem}
.notice{border-left:4px solid #73818b;background:#f3f5f6;padding:.75rem 1rem}
a{color:#00566b}
table{border-collapse:collapse;width:100%;font-size:.9375rem;margin:.5rem 0 1.25rem}
caption{text-align:left;font-weight:600;padding:.5rem 0}
tbody th{font-weight:400}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem .35rem 0;border-bottom:1px solid #d3dade}
thead{display:table-header-group}
ol.sources{padding-left:2.5rem;font-size:.875rem;overflow-wrap:anywhere}
@media print{body{max-width:none;padding:0}tr{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}.page{break-before:page}}
`;

export function toHtml(document: Document): string {
  const body = document.blocks.map(blockOf).join('\n');
  return `<!doctype html>
<html lang="${document.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(document.title)}</title><style>${STYLE}</style></head>
<body>
<header><p>${escape(document.header)}</p></header>
<main>
<h1>${escape(document.title)}</h1>
<p class="lede">${escape(document.subtitle)}</p>
${body}
</main>
<footer><p>${escape(document.footer)}</p></footer>
</body>
</html>
`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      // The document's title is the only first-level heading of the page.
      const level = Math.min(block.level + 1, 5);
      const page = block.newPage ? ' class="page"' : '';
      return `<h${level} id="${escape(block.anchor)}"${page}>${escape(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${runsOf(block.runs)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${runsOf(item)}</li>`).join('')}</ul>`;
    case 'notice':
      return `<p class="notice">${runsOf(block.runs)}</p>`;
    case 'table':
      return tableOf(block);
    case 'sources': {
      const items = block.items.map((item, index) => `<li id="source-${index + 1}">${runsOf(item)}</li>`);
      return `<ol class="sources">${items.join('\n')}</ol>`;
    }
    default:
      return never(block);
  }
}

function tableOf(block: Extract<Block, { kind: 'table' }>): string {
  const head = block.head.map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  const rows = block.rows.map((row) => {
    const cells = row.map((runs, index) =>
      index === 0 && runs.length > 0 ? `<th scope="row">${runsOf(runs)}</th>` : `<td>${runsOf(runs)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escape(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function runsOf(runs: Runs): string {
  return runs.map(runOf).join('');
}

function runOf(run: Run): string {
  let html = escape(run.text).replace(/\r\n|\r|\n/g, '<br>');
  if (run.language) html = `<span lang="${run.language}">${html}</span>`;
  if (run.style === 'strong') html = `<strong>${html}</strong>`;
  if (run.style === 'quiet') html = `<span class="quiet">${html}</span>`;
  if (!run.to) return html;
  const address = 'anchor' in run.to ? `#${run.to.anchor}` : run.to.address;
  return `<a href="${escape(address)}">${html}</a>`;
}

function escape(text: string): string {
  return withoutControls(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function never(value: never): never {
  throw new Error(`not a block: ${JSON.stringify(value)}`);
}
