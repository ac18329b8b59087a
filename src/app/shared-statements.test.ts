import { expect, it } from 'vitest';
import { aStatement } from '../../test/builders/statement.ts';
import { SharedStatements } from './shared-statements.ts';

const read = (sequence: number) => aStatement({ id: `s${sequence}`, sequence });

it('a statement that is read twice is one object', () => {
  const shared = new SharedStatements();
  const [first] = shared.of([read(1)]);
  const [again, other] = shared.of([read(1), read(2)]);
  expect(again).toBe(first);
  expect(other).toEqual(read(2));
});

it('beyond so many, statements are handed on as they were read', () => {
  const shared = new SharedStatements(1);
  const [one] = shared.of([read(1)]);
  const second = read(2);
  const [same, two] = shared.of([read(1), second]);
  expect(same).toBe(one);
  expect(two).toBe(second);
  expect(shared.of([read(2)])[0]).not.toBe(second);
});
