/** `npm start`: all that a fresh clone needs, then the server. What follows `npm start --` goes to `farol serve`. */
import { run } from './run.mjs';

await run(['serve', ...process.argv.slice(2)], { install: true });
