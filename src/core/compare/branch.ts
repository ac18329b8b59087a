/** What a cube heard on one question on one basis: the answers, and the coded columns made of them. Never changed. */
import type { CubeAnswer } from './cube.ts';
import type { Voices } from './classes.ts';
import { CodedColumn } from './coded-column.ts';

/** The answers about one state to one question on one basis, in the order of speakers, then of parts. */
export type Heard = readonly CubeAnswer[];

export class Branch {
  /** By the places of states; `undefined` where nothing was heard. */
  readonly heard: readonly (Heard | undefined)[];
  readonly #columns = new Map<Voices, CodedColumn>();

  constructor(heard: readonly (Heard | undefined)[]) {
    this.heard = heard;
  }

  /** Made when it is first asked for. */
  column(voices: Voices): CodedColumn {
    const column = this.#columns.get(voices) ?? CodedColumn.of(voices, this.heard);
    this.#columns.set(voices, column);
    return column;
  }

  /** The branch with these answers in place of its own; its columns are taken over, and only what changed is coded anew. */
  next(heard: readonly (Heard | undefined)[]): Branch {
    const next = new Branch(heard);
    if (this.#columns.size === 0) return next;
    const changed: number[] = [];
    for (let place = 0; place < heard.length; place += 1) if (heard[place] !== this.heard[place]) changed.push(place);
    for (const column of this.#columns.values()) next.#columns.set(column.voices, column.with(heard, changed));
    return next;
  }
}

/** The branch of a question on which nothing was heard. */
export const UNHEARD = new Branch([]);
