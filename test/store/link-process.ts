/**
 * A process of its own that opens a link to sign in: `ADDRESS TOKEN-HASH`. It says `ready`, begins when something comes
 * in, and says `signed in` or `refused`.
 */
import { useSignInLink } from '../../src/store/people/sessions.ts';
import { openStore } from '../../src/store/store.ts';

const [address = '', tokenHash = ''] = process.argv.slice(2);
const store = await openStore(address, { kind: 'real', mode: 'server' });

process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.destroy();

const { value } = await store.write({ kind: 'system', id: 'link' }, (tx) =>
  useSignInLink(tx, tokenHash, '2026-11-25T10:00:00.000Z'),
);
process.stdout.write(`${value === undefined ? 'refused' : 'signed in'}\n`);
await store.close();
