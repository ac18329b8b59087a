/**
 * A process of its own that writes to the store named by its arguments: `ADDRESS NAME WRITERS WRITES`. Each writer records
 * its statements one after another; every one that was acknowledged is told on a line of its own: number, id, instant. It
 * says `ready`, and begins when something comes in.
 */
import { openStore } from '../../src/store/store.ts';
import { aNewStatement } from './new-statement.ts';

const [address = '', name = '', writers = '1', writes = '1'] = process.argv.slice(2);
const store = await openStore(address, { kind: 'real', mode: 'server' });

process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.destroy();

async function write(writer: number): Promise<void> {
  for (let n = 0; n < Number(writes); n += 1) {
    const id = `${name}-${writer}-${n}`;
    const { numbers } = await store.write({ kind: 'system', id: name }, (tx) =>
      Promise.resolve(tx.record([aNewStatement(id)])),
    );
    process.stdout.write(`${numbers?.first} ${id} ${numbers?.at}\n`);
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)));
await store.close();
