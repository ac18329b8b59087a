/** W7: from the start of the process to the first page on a data folder that is there already, and the memory it holds. */
import { startFarol } from './farol-process.ts';
import { median } from './measure.ts';
import { below, type Row, type Workload } from './workload.ts';

const STARTS = 5;

export const start: Workload = {
  name: 'w7',
  about: 'Start to first page on an existing embedded data folder, and memory',
  run: async ({ farols, say }) => {
    say('W7');
    const database = await farols.loaded('SQLite');
    const times: number[] = [];
    const used: number[] = [];
    const held: number[] = [];
    for (let n = 0; n < STARTS; n += 1) {
      const farol = await startFarol(database);
      times.push(farol.firstPageMs);
      used.push(farol.processorMs() ?? NaN);
      const memory = farol.memory();
      if (memory) held.push(memory.now);
      await farol.stop();
    }
    const took = median(times);
    const rows: Row[] = [{ what: 'start to first page', value: took, unit: 'ms', goal: below(took, 1_000, 'ms') }];
    if (held.length > 0) {
      rows.push({ what: 'processor time to the first page', value: median(used), unit: 'ms' });
      rows.push(memoryRow('memory after the first page', median(held)));
    }
    return { notes: [`median of ${STARTS} starts; the program built, the shipped content in the record`], rows };
  },
};

/** A process is to hold less than 200 MiB. */
export function memoryRow(what: string, mebibytes: number): Row {
  return { what, value: mebibytes, unit: 'MiB', goal: below(mebibytes, 200, 'MiB') };
}
