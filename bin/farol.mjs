#!/usr/bin/env node
/** The `farol` command: it works right after `npm ci`, from any folder. */
import { run } from '../scripts/run.mjs';

await run(process.argv.slice(2));
