/**
 * What Linux knows of a process: the memory it holds and the processor time it used. The time hardly depends on what else
 * the machine does, so it tells more than the clock where cores are shared. `null` on other systems.
 */
import { readFileSync } from 'node:fs';

/** In MiB: now, and at most so far. */
export interface Memory {
  readonly now: number;
  readonly most: number;
}

export function memoryOf(pid: number | undefined): Memory | null {
  const status = accountOf(pid, 'status');
  if (status === null) return null;
  const mebibytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: mebibytes('VmRSS'), most: mebibytes('VmHWM') };
}

/** In milliseconds, to the nearest ten: Linux counts in hundredths of a second. */
export function processorMsOf(pid: number | undefined): number | null {
  return processorMs(pid, 13);
}

/** The same of all children of this process that have ended. */
export function processorMsOfEnded(): number | null {
  return processorMs(process.pid, 15);
}

/** The sum of the time in the program and in the system: two fields of proc_pid_stat(5), counted from 0. */
function processorMs(pid: number | undefined, field: number): number | null {
  const stat = accountOf(pid, 'stat');
  if (stat === null) return null;
  // The name of the program, the second field, may hold spaces and stands in parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[field - 2]) + Number(fields[field - 1])) * 10;
}

function accountOf(pid: number | undefined, file: 'stat' | 'status'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
