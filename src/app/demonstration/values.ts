/** An invented answer to a question, of the kind that is asked for. */
import { createHash } from 'node:crypto';
import type { Basis } from '../../core/basics/ids.ts';
import type { Said } from '../../core/basics/language.ts';
import type { Code } from '../../core/content/code-list.ts';
import type { Question } from '../../core/content/question.ts';
import type { Value } from '../../core/content/value.ts';
import { numberValue } from './figures.ts';
import { dateBetween, spanAround } from './periods.ts';
import type { Random } from './random.ts';
import { provisionOf, tableValue } from './tables.ts';
import { filled, type Teller } from './teller.ts';

/**
 * A value that fits the question. Offences, measures and agreements are not drawn from here: they belong to a state and
 * not to a question.
 */
export function valueFor(question: Question, basis: Basis, teller: Teller, random: Random): Value {
  switch (question.kind) {
    case 'text':
      return { kind: 'text', text: narrative(question.topic, teller, random) };
    case 'yes-no': {
      const yes = teller.full || random.chance(basis === 'law' ? 0.75 : 0.55);
      return { kind: 'yes-no', yes, ...detail(question, teller, random) };
    }
    case 'one-of':
      return oneOf(question, teller, random);
    case 'several-of':
      return severalOf(question, teller, random);
    case 'number':
      return numberValue(question, teller, random);
    case 'date':
      return dateValue(question, teller, random);
    case 'provision':
      return { kind: 'provision', provisions: [provisionOf(teller, random)] };
    case 'table':
      return tableValue(question, teller, random);
    case 'file':
      return fileValue(teller);
    case 'offence':
    case 'measure':
    case 'agreement':
      throw new Error(`${question.id} is told part by part`);
    default:
      return never(question.kind);
  }
}

export function narrative(topic: number, teller: Teller, random: Random): Said {
  const { narratives } = teller.words;
  const sentences = random.sample(topic === 1 || topic === 2 ? narratives[topic] : narratives[3], random.int(2, 4));
  return { language: teller.language, text: filled(teller, sentences.join(' ')) };
}

export function said(teller: Teller, sentences: readonly string[], random: Random): Said {
  return { language: teller.language, text: filled(teller, random.pick(sentences)) };
}

/** Something in words beside the choice, where it is asked for or always needed. */
function detail(question: Question, teller: Teller, random: Random, needed = false): { inWords?: Said } {
  if (!needed && !(question.inWords && random.chance(0.6))) return {};
  return { inWords: said(teller, teller.words.details, random) };
}

function oneOf(question: Question, teller: Teller, random: Random): Value {
  const code = random.pick(codesOf(question, teller, random)).id;
  return { kind: 'one-of', code, ...detail(question, teller, random, code === 'other') };
}

function severalOf(question: Question, teller: Teller, random: Random): Value {
  const codes = codesOf(question, teller, random);
  const alone = codes.filter((code) => code.exclusive);
  if (alone.length > 0 && random.chance(0.06)) {
    return { kind: 'several-of', codes: [alone[0]?.id ?? ''], ...detail(question, teller, random) };
  }
  const together = codes.filter((code) => !code.exclusive);
  const chosen = random.sample(together, random.int(1, 4) + (teller.full ? 3 : 0)).map(({ id }) => id);
  return { kind: 'several-of', codes: chosen, ...detail(question, teller, random, chosen.includes('other')) };
}

/** The codes to choose from; 'other' is seldom among them, and 'none' never where everything is answered. */
function codesOf({ id, codes }: Question, teller: Teller, random: Random): readonly Code[] {
  const list = teller.catalog.codeLists.get(codes ?? '')?.codes ?? [];
  const isOther = random.chance(0.15);
  const kept = list.filter((code) => !code.retired && (code.id !== 'other' || isOther));
  const without = teller.full ? kept.filter((code) => !code.exclusive && code.id !== 'none') : kept;
  if (without.length === 0) throw new Error(`no codes for ${id}`);
  return without;
}

function dateValue(question: Question, teller: Teller, random: Random): Value {
  const { cycle, words } = teller;
  const inWords = question.inWords ? { inWords: { language: teller.language, text: words.plan } } : {};
  if (question.period) return { kind: 'date', date: spanAround(random, cycle), ...inWords };
  return { kind: 'date', date: dateBetween(random, cycle.since, cycle.day), ...inWords };
}

function fileValue(teller: Teller): Value {
  const name = `${filled(teller, teller.words.report, { year: String(teller.cycle.year - 1) })}.pdf`;
  const hash = createHash('sha256').update(`${teller.state.code} ${name}`).digest('hex');
  return { kind: 'file', name, hash, bytes: 40_000 + teller.cycle.year, mediaType: 'application/pdf' };
}

function never(kind: never): never {
  throw new Error(`not a kind of question: ${String(kind)}`);
}
