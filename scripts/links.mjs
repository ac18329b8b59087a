/** The check of the links between the pages of documentation: the file is there, and the heading in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Every link of a Markdown file of the repository in `folder` that leads nowhere. Links to other hosts are not followed. */
export function findBrokenLinks(folder) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const pages = listed.split('\n').filter((path) => path !== '' && existsSync(join(folder, path)));
  return pages.flatMap((page) => brokenLinksOf(join(folder, page)).map((link) => `${relative('.', page)}: ${link}`));
}

function brokenLinksOf(page) {
  return linksOf(readFileSync(page, 'utf8')).filter((link) => {
    const [path, heading] = link.split('#');
    const target = path === '' ? page : resolve(dirname(page), decodeURI(path));
    if (!existsSync(target)) return true;
    return heading !== undefined && target.endsWith('.md') && !headingsOf(target).includes(heading);
  });
}

/** The targets of `[text](target)` outside code, those with a scheme left out. */
function linksOf(markdown) {
  const links = [...withoutCode(markdown).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target]) => target);
  return links.filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** The addresses that headings get on a code host: small letters, hyphens for spaces, no other signs. */
function headingsOf(page) {
  const headings = [...withoutCode(readFileSync(page, 'utf8')).matchAll(/^#{1,6}\s+(.+)$/gm)];
  return headings.map(([, text]) => {
    const plain = text.trim().toLowerCase();
    return plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
  });
}

function withoutCode(markdown) {
  return markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ''));
}
