/** `farol law`: runs the encoded laws on facts, sets two of them side by side, holds one against the Protocol. */
import type { Farol } from '../app/farol.ts';
import { diffLaws } from '../app/law/diff-laws.ts';
import { FACTS_EXAMPLE, factsOfJson } from '../app/law/facts-given.ts';
import { applyJson, diffJson, minimumJson, routeJson } from '../app/law/law-json.ts';
import { lawOfState, type StateLaw } from '../app/law/law-of-state.ts';
import { runLaw, runRoute } from '../app/law/run-law.ts';
import type { Language } from '../core/basics/language.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Known } from '../core/compare/cube.ts';
import type { Facts } from '../core/compare/law/facts.ts';
import { nearTo } from '../core/compare/law/near-terms.ts';
import { termsOf } from '../core/compare/law/terms.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Outline } from '../core/publish/outline.ts';
import { m } from '../words/messages.ts';
import { sayProblem } from '../words/problem-words.ts';
import { EXIT, UsageError, type Command, type Terminal } from './command.ts';
import { applyText, diffText, minimumText, routeText, type Told } from './law-text.ts';
import { loadIfEmpty } from './load.ts';
import { withFarol } from './opening.ts';
import { needed, readAudience, readDay, readKnown, readOptions } from './options.ts';

const OPTIONS = {
  state: { type: 'string' },
  facts: { type: 'string' },
  origin: { type: 'string' },
  transit: { type: 'string' },
  destination: { type: 'string' },
  on: { type: 'string' },
  and: { type: 'string' },
  known: { type: 'string' },
  for: { type: 'string', default: 'public' },
  json: { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

const ASKED = ['apply', 'diff', 'minimum', 'route'] as const;
type Asked = (typeof ASKED)[number];

/** What the laws are asked on: their states, what people say of them, and for which reader. */
interface Call {
  readonly options: Options;
  /** The arguments without a name, after the one that says what is asked. */
  readonly states: readonly string[];
  readonly days: readonly PlainDate[];
  readonly known: Known;
  readonly audience: Outline['audience'];
}

/** What a question comes to, for a program and for people. */
interface Outcome {
  readonly json: object;
  readonly text: readonly string[];
}

export const law: Command = {
  name: 'law',
  about: (language) => m.cli_about_law({}, { locale: language }),
  help: (language) => m.cli_help_law({ example: FACTS_EXAMPLE }, { locale: language }),
  run: async (args, terminal) => {
    const { language } = terminal;
    const { values, positionals } = readOptions(args, OPTIONS, language, 3);
    const [named, ...states] = positionals;
    const asked = ASKED.find((each) => each === named);
    if (asked === undefined) {
      throw new UsageError(m.cli_law_unknown({ text: named ?? '', known: ASKED.join(', ') }, { locale: language }));
    }
    const days = [values.on, values.and].filter((day) => day !== undefined).map((day) => readDay(day, language));
    const known = readKnown(values.known, language);
    const audience = readAudience(values.for, language);
    const call: Call = { options: values, states, days, known, audience };
    checkCall(asked, call, language);
    await withFarol(terminal, { demo: values.demo, mode: 'cli' }, (farol) => answer(farol, terminal, asked, call));
    return EXIT.done;
  },
};

/** What each question cannot do without, and what it has no use for. */
function checkCall(asked: Asked, { options, states }: Call, language: Language): void {
  const locale = { locale: language };
  const surplus = asked === 'diff' ? states[2] : states[0];
  if (surplus !== undefined) throw new UsageError(m.cli_bad_option({ text: surplus }, locale));
  if (asked === 'apply' || asked === 'minimum') needed(options.state, '--state', language);
  if (asked === 'apply' || asked === 'route') needed(options.facts, '--facts', language);
  if (asked === 'route') {
    needed(options.origin, '--origin', language);
    needed(options.destination, '--destination', language);
  }
  if (options.and !== undefined && asked !== 'diff') throw new UsageError(m.cli_bad_option({ text: '--and' }, locale));
  if (asked !== 'diff') return;
  const sides = options.and === undefined ? 2 : 1;
  if (states.length !== sides) throw new UsageError(m.cli_law_two_sides({}, locale));
  if (options.and !== undefined) needed(options.on, '--on', language);
}

async function answer(farol: Farol, terminal: Terminal, asked: Asked, call: Call): Promise<void> {
  await loadIfEmpty(farol, terminal);
  const catalog = await farol.catalog();
  const told: Told = { catalog, language: terminal.language };
  const lawIn = async (state: string, at = 0): Promise<StateLaw> => {
    const code = stateNamed(state, catalog, terminal.language);
    const on = call.days[at] ?? farol.today();
    return lawOfState(await farol.cubeAt({ kind: call.audience }, on, call.known), code, termsOf(catalog));
  };
  const { json, text } = await ask[asked](call, lawIn, told);
  if (call.options.json) terminal.out(JSON.stringify(json, null, 2));
  else for (const line of text) terminal.out(line);
}

type Ask = (
  call: Call,
  lawIn: (state: string, at?: number) => Promise<StateLaw>,
  told: Told,
) => Promise<Outcome> | Outcome;

const ask: Readonly<Record<Asked, Ask>> = {
  apply: async ({ options }, lawIn, told) => {
    const { catalog, language } = told;
    const held = await lawIn(options.state!);
    const facts = factsGiven(options.facts!, told);
    const run = runLaw(held, facts, termsOf(catalog));
    return { json: applyJson(run, facts, catalog, language), text: applyText(run, facts, told) };
  },
  diff: async ({ states, options }, lawIn, told) => {
    const [first = '', second = first] = states;
    const sides = await Promise.all([lawIn(first), lawIn(second, options.and === undefined ? 0 : 1)]);
    const found = diffLaws(...sides, termsOf(told.catalog));
    return { json: diffJson(found, told.catalog, told.language), text: diffText(found, told) };
  },
  minimum: async ({ options }, lawIn, told) => {
    const held = await lawIn(options.state!);
    return { json: minimumJson(held, told.catalog, told.language), text: minimumText(held, told) };
  },
  route: async ({ options }, lawIn, told) => {
    const { catalog, language } = told;
    const transit = (options.transit ?? '').split(',').filter((state) => state !== '');
    const stops = await Promise.all([options.origin!, ...transit, options.destination!].map((stop) => lawIn(stop)));
    const facts = factsGiven(options.facts!, told);
    const run = runRoute(stops, facts, termsOf(catalog));
    return { json: routeJson(run, facts, catalog, language), text: routeText(run, facts, told) };
  },
};

/** The facts told; all that is wrong with them otherwise, a line each. */
function factsGiven(text: string, { catalog, language }: Told): Facts {
  const facts = factsOfJson(text, termsOf(catalog));
  if (facts.ok) return facts.value;
  const lines = facts.problems.map((problem) => sayProblem(problem, language));
  throw new UsageError(lines.join('\n'), EXIT.refused);
}

/** The state's code as it stands in the record; small letters are as good. */
function stateNamed(text: string, catalog: Catalog, language: Language): string {
  const code = text.trim().toUpperCase();
  if (catalog.states.has(code)) return code;
  const all = [...catalog.states.keys()];
  const near = nearTo(code, all);
  const known = (near.length > 0 ? near : all).join(', ');
  throw new UsageError(m.cli_unknown_state({ text, known }, { locale: language }), EXIT.refused);
}
