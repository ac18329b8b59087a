/**
 * Numbers for names (states, questions), in the order in which they first come. A number once given stays, so cubes that
 * were made of one another share one numbering, and what is kept by number in one can be read by the other. 0 is nobody's.
 */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [''];

  /** The number of a name; 0 for one that never came. */
  find(name: string): number {
    return this.#numbers.get(name) ?? 0;
  }

  /** The number of a name, a new one where it comes for the first time. */
  give(name: string): number {
    const found = this.#numbers.get(name);
    if (found !== undefined) return found;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  nameOf(number: number): string {
    const name = this.#names[number];
    if (name === undefined) throw new RangeError(`nothing has the number ${number}`);
    return name;
  }

  /** In their own order. */
  names(): readonly string[] {
    return [...this.#numbers.keys()].sort();
  }
}
