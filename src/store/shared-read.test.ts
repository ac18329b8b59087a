import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedRead } from './shared-read.ts';

/** A read that answers, when it is let, with what it saw at its beginning. */
function slowCounter() {
  const state = { value: 0, begun: 0, together: 0, most: 0 };
  const waiting: (() => void)[] = [];
  const read = async (): Promise<number> => {
    state.begun += 1;
    state.together += 1;
    state.most = Math.max(state.most, state.together);
    const seen = state.value;
    await new Promise<void>((go) => waiting.push(go));
    state.together -= 1;
    return seen;
  };
  return { state, read, letAll: () => waiting.splice(0).forEach((go) => go()) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const turns = async (count: number) => {
  for (let n = 0; n < count; n += 1) await turn();
};

describe('a read that callers share', () => {
  it('is one for all that ask at the same time', async () => {
    const { state, read, letAll } = slowCounter();
    const shared = sharedRead(read);
    const asked = [shared(), shared(), shared()];
    await turns(3);
    letAll();
    expect(await Promise.all(asked)).toEqual([0, 0, 0]);
    expect(state.begun).toBe(1);
  });

  it('that is under way when a caller comes is not that caller’s: the next one is', async () => {
    const { state, read, letAll } = slowCounter();
    const shared = sharedRead(read);
    const early = shared();
    await turns(3);
    state.value = 1;
    const late = [shared(), shared()];
    await turns(3);
    expect(state.begun).toBe(1);
    letAll();
    expect(await early).toBe(0);
    await turns(3);
    letAll();
    expect(await Promise.all(late)).toEqual([1, 1]);
    expect(state.begun).toBe(2);
  });

  it('that fails tells all who shared it, and the next caller reads anew', async () => {
    let broken = true;
    const shared = sharedRead(() => (broken ? Promise.reject(new Error('gone')) : Promise.resolve(7)));
    const asked = [shared(), shared()];
    for (const one of asked) await expect(one).rejects.toThrow('gone');
    broken = false;
    expect(await shared()).toBe(7);
  });

  it('never answers older than its caller’s question, and never runs twice at once', async () => {
    const step = fc.constantFrom('ask', 'write', 'let', 'turn');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { state, read, letAll } = slowCounter();
        const shared = sharedRead(read);
        const answers: Promise<readonly [number, number]>[] = [];
        for (const doing of steps) {
          const before = state.value;
          if (doing === 'ask') answers.push(shared().then((answer) => [before, answer] as const));
          if (doing === 'write') state.value += 1;
          if (doing === 'let') letAll();
          if (doing === 'turn') await turn();
        }
        const all = Promise.all(answers);
        for (let n = 0; n < 6; n += 1) {
          await turns(2);
          letAll();
        }
        for (const [before, answer] of await all) expect(answer).toBeGreaterThanOrEqual(before);
        expect(state.most).toBeLessThanOrEqual(1);
      }),
    );
  });
});
