/** The workloads, in the order in which they run. */
import { compile } from './compile.ts';
import { cube } from './cube/cube.ts';
import { laws } from './laws/laws.ts';
import { pages } from './pages.ts';
import { publicPage } from './public-page.ts';
import { start } from './start.ts';
import type { Workload } from './workload.ts';

export const WORKLOADS: readonly Workload[] = [laws, cube, start, publicPage, pages, compile];
