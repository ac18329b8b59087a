/**
 * A YAML text as a plain tree that knows where each part of it stands. Dates stay text, aliases are refused (a short
 * file of aliases can unfold to gigabytes), and every fault of the text is told at once.
 */
import {
  isNode,
  isPair,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { failed, ok, problem, type Problem, type Result } from '../../core/basics/problem.ts';

/** Line and column, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlText {
  readonly tree: unknown;
  /** Where the part at this path begins; where there is none, the nearest part above it. */
  place(path: Problem['path']): Place;
}

/** What a database cannot hold: the zero character, and half of a surrogate pair (`\uD800` alone). */
const UNSAFE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A list in a field counts two levels. The deepest entry of a content file has some twenty. */
const MAX_DEPTH = 100;

export function readYaml(text: string): Result<YamlText> {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const broken = documentFaults(document, at);
  if (broken.length > 0) return failed(broken);
  const faults = nodeFaults(document, at);
  if (faults.length > 0) return failed(faults);
  const tree: unknown = document.toJS({ maxAliasCount: 0 });
  return ok({ tree, place: (path) => at(offsetOf(document, path)) });
}

function documentFaults(document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  // One fault of the grammar makes others after it; a key given twice stands for itself.
  const told = [...document.errors, ...document.warnings].filter(
    (fault, i) => i === 0 || fault.code === 'DUPLICATE_KEY',
  );
  return told.map(({ code, message, pos }) =>
    // The parser calls itself for each level: a text that opens a hundred thousand brackets exhausts the stack.
    code === 'RESOURCE_EXHAUSTION'
      ? problem([], 'too-deep', { ...at(pos[0]) })
      : problem([], 'bad-yaml', { reason: message, ...at(pos[0]) }),
  );
}

function nodeFaults(document: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const faults: Problem[] = [];
  const say = (node: Node, code: string): void => {
    faults.push(problem([], code, { ...at(node.range?.[0] ?? 0) }));
  };
  visit(document, {
    Collection: (_, node, path) => {
      if (path.length <= MAX_DEPTH) return undefined;
      say(node, 'too-deep');
      return visit.BREAK;
    },
    Alias: (_, node) => say(node, 'alias-not-allowed'),
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && UNSAFE.test(node.value)) say(node, 'unsafe-text');
    },
  });
  return faults;
}

/** The offset of the deepest part that the path leads to. Of a field, its key: that is where one looks. */
function offsetOf(document: Document.Parsed, path: Problem['path']): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(step));
      if (!pair) break;
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const entry = node.items[step];
      if (entry === undefined) break;
      offset = start(entry) ?? offset;
      node = entry;
    } else break;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
