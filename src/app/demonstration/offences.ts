/** The invented laws as statements: each speaker's reading of the offences that a state told at a meeting. */
import type { Confidence, Offence } from '../../core/content/offence.ts';
import type { StateCode } from '../../core/basics/ids.ts';
import { LIST_WHOLE_QUESTION } from '../../core/compare/law/encoded-offence.ts';
import type { NewStatement } from '../../core/record/statement.ts';
import { LAWS, partOf, type Law } from './laws.ts';
import { elementsOf } from './offence-patterns.ts';
import { randomFor, type Random } from './random.ts';
import { cite, filled, FULL, lawName, statementOf, valued, type Teller } from './teller.ts';

/** The laws that are told at this meeting, as the speaker reads them; `recalled`: some elements from memory. */
export function offenceStatements(teller: Teller, stream: string, recalled = false): readonly NewStatement[] {
  const { catalog, state, cycle } = teller;
  return (LAWS[state.code] ?? [])
    .filter(({ told }) => told === cycle.year)
    .map((law) => {
      const random = randomFor('offence', stream, law.number);
      return statementOf(teller, {
        question: 'trafficking-offences',
        basis: 'law',
        part: partOf(state, law.part),
        content: valued({ kind: 'offence', offence: offenceOf(teller, law, random, recalled) }),
        period: { from: law.from, to: { precision: 'open' } },
        sources: [
          cite(
            catalog,
            `${state.code.toLowerCase()}/criminal-code`,
            filled(teller, teller.words.article, { number: '1' }),
          ),
        ],
        fieldConfidence: recalled && random.chance(0.5) ? { 'offence.article': 'recalled' } : {},
      });
    });
}

/** Some states say whether what they tell is all that their law holds; of the others that is not known. */
const LIST_WHOLE: Readonly<Record<StateCode, boolean>> = { [FULL]: true, XSL: true, XSB: false };

/** Whether the offences that the state has told are all, as it says itself. */
export function listWholeStatements(teller: Teller): readonly NewStatement[] {
  const { catalog, state, cycle } = teller;
  const isWhole = LIST_WHOLE[state.code];
  if (isWhole === undefined) return [];
  return [
    statementOf(teller, {
      question: LIST_WHOLE_QUESTION,
      basis: 'law',
      content: valued({ kind: 'yes-no', yes: isWhole }),
      period: { from: { precision: 'day', at: `${cycle.year}-01-01` }, to: { precision: 'open' } },
      sources: [cite(catalog, `${state.code.toLowerCase()}/criminal-code`)],
    }),
  ];
}

/** The law as the speaker encodes it: `recalled` tells some elements from memory, as a reference source may. */
function offenceOf(teller: Teller, law: Law, random: Random, recalled = false): Offence {
  const elements = elementsOf(law.pattern);
  const { state, words, language } = teller;
  const article = (n: number): string => filled(teller, words.article, { number: String(n) });
  const read = (n: number): { confidence: Confidence; provision: string } => ({
    confidence: recalled && random.chance(0.4) ? 'recalled' : 'sourced',
    provision: article(n),
  });
  const { acts, means, adults, children, childrenOnlyFor, purposes, list, consent, childAge, movement } = elements;
  return {
    law: lawName(teller, law.number),
    article: random.chance(0.9) ? article(1) : null,
    acts: { codes: [...acts], ...read(1) },
    means: means ? { codes: [...means], ...read(1) } : null,
    meansForAdults: adults ? { role: adults, ...read(2) } : null,
    meansForChildren: children
      ? { role: children, ...(childrenOnlyFor ? { onlyFor: [...childrenOnlyFor] } : {}), ...read(2) }
      : null,
    purposes: purposes ? { codes: [...purposes], list: list ?? null, ...read(3) } : null,
    consent: consent ? { rule: consent, ...read(4) } : null,
    childAge: childAge === undefined ? null : { age: childAge, ...read(5) },
    movement: movement ? { need: movement, ...read(6) } : null,
    penalties: random.chance(0.8) ? { text: { language, text: random.pick(words.penalties) }, ...read(7) } : null,
    scope: state.federal ? (elements.isDefinitionOnly ? 'federal' : 'federal-and-states') : 'national',
    ...(elements.isDefinitionOnly ? { isDefinitionOnly: true } : {}),
  };
}
