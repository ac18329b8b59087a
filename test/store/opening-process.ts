/** A process of its own that opens the store at the address, records one statement and ends. */
import { openStore } from '../../src/store/store.ts';
import { aNewStatement } from './new-statement.ts';

const [address = '', name = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.destroy();
const store = await openStore(address, { kind: 'real', mode: 'cli' });
await store.write({ kind: 'system', id: name }, (tx) => Promise.resolve(tx.record([aNewStatement(name)])));
await store.close();
