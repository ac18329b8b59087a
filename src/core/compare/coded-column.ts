/**
 * What the states say on one question, on one basis, by one kind of voice, as one small number each. Matrices, counts and
 * agreement are read from these numbers; the answers themselves are only gone through when the column is made.
 */
import { AUDIENCES, type Audience } from '../record/audience.ts';
import type { Holding } from '../record/holding.ts';
import type { Statement } from '../record/statement.ts';
import { answersOf, classOf, type AnswerClass, type Voices } from './classes.ts';
import type { CubeAnswer } from './cube-answer.ts';

/** The class that all answers of a state come to, and what else counts tell apart. */
export interface SaidClass extends AnswerClass {
  /** All that was given is from memory. */
  readonly recalled: boolean;
  /** The widest circle that may see all of it. */
  readonly seenBy: Audience;
}

/** The answers about one state, or `undefined` where nothing was heard. */
type Heard = readonly CubeAnswer[] | undefined;

const NOTHING: SaidClass = { name: 'nothing', codes: [], recalled: false, seenBy: 'public' };

export class CodedColumn {
  readonly voices: Voices;
  /** What each number stands for; 0 is nothing said. After changes some may stand for no state any more. */
  readonly classes: readonly SaidClass[];
  /** The number of each state, at its place; a state whose place is beyond the end says nothing. */
  readonly numbers: Uint16Array;
  #named: Named | null = null;

  private constructor(voices: Voices, classes: readonly SaidClass[], numbers: Uint16Array) {
    this.voices = voices;
    this.classes = classes;
    this.numbers = numbers;
  }

  /** The column of these answers, each at its state's place. */
  static of(voices: Voices, answers: readonly Heard[]): CodedColumn {
    const classes = [NOTHING];
    return new CodedColumn(
      voices,
      classes,
      Uint16Array.from(answers, (heard) => numberIn(classes, saidBy(voices, heard))),
    );
  }

  /** The column once the answers at some places are others; made anew where it would keep too many empty classes. */
  with(answers: readonly Heard[], changed: readonly number[]): CodedColumn {
    const numbers = new Uint16Array(answers.length);
    numbers.set(this.numbers);
    const classes = [...this.classes];
    for (const place of changed) numbers[place] = numberIn(classes, saidBy(this.voices, answers[place]));
    if (classes.length > 2 * answers.length) return CodedColumn.of(this.voices, answers);
    return new CodedColumn(this.voices, classes, numbers);
  }

  classAt(place: number): SaidClass {
    return this.classes[this.numbers[place] ?? 0] ?? NOTHING;
  }

  /** Writes the numbers of these places, one after the other. */
  read(places: Uint16Array, into: Uint16Array, from: number): void {
    const { numbers } = this;
    for (let n = 0; n < places.length; n += 1) into[from + n] = numbers[places[n]!]!;
  }

  /** How many of these places have each number. */
  count(places: Uint16Array): Uint16Array {
    const { numbers } = this;
    const counts = new Uint16Array(this.classes.length);
    for (let n = 0; n < places.length; n += 1) counts[numbers[places[n]!]! | 0]! += 1;
    return counts;
  }

  get named(): Named {
    return (this.#named ??= namedBy(this.classes));
  }
}

/** What is named, in whatever order: two states agree on a question where both name codes, and the same. */
export interface Named {
  /** For each number of the column, that of what is named, from 1 on; 0 where no code is. */
  readonly numbers: Uint16Array;
  /** How many things are named. */
  readonly distinct: number;
}

function saidBy(voices: Voices, heard: Heard): SaidClass {
  const answers = answersOf(voices, heard ?? []);
  const { name, codes } = classOf(answers.map((answer) => answer.holding));
  return name === 'nothing'
    ? NOTHING
    : { name, codes, recalled: name === 'given' && isRecalled(answers), seenBy: narrowest(answers) };
}

function isRecalled(answers: readonly CubeAnswer[]): boolean {
  return answers.every(({ holding }) => holding.kind !== 'value' || holding.statement.confidence === 'recalled');
}

function narrowest(answers: readonly CubeAnswer[]): Audience {
  const circles = answers.flatMap(({ holding }) => statementsOf(holding)).map((statement) => statement.audience);
  return AUDIENCES.find((circle) => circles.includes(circle)) ?? 'public';
}

function statementsOf(holding: Holding): readonly Statement[] {
  if (holding.kind === 'no-answer') return [];
  return holding.kind === 'date-not-established'
    ? holding.candidates.filter((candidate) => candidate !== null)
    : [holding.statement];
}

/** The number of a class, put at the end of the list where it is not in it. */
function numberIn(classes: SaidClass[], said: SaidClass): number {
  const found = classes.findIndex((other) => isSame(other, said));
  return found === -1 ? classes.push(said) - 1 : found;
}

function isSame(a: SaidClass, b: SaidClass): boolean {
  return (
    a.name === b.name &&
    a.recalled === b.recalled &&
    a.seenBy === b.seenBy &&
    a.codes.length === b.codes.length &&
    a.codes.every((code, n) => code === b.codes[n])
  );
}

function namedBy(classes: readonly SaidClass[]): Named {
  const numbers = new Map<string, number>();
  const ofClasses = Uint16Array.from(classes, ({ codes }) => {
    if (codes.length === 0) return 0;
    const named = [...codes].sort().join(' ');
    const number = numbers.get(named) ?? numbers.size + 1;
    numbers.set(named, number);
    return number;
  });
  return { numbers: ofClasses, distinct: numbers.size };
}
