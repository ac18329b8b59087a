/** How much a server may let its memory grow before it tidies up. */
import { setFlagsFromString } from 'node:v8';

/**
 * Left to itself, Node lets the heap grow to four times what is in use before it looks for what can go: 200 MiB and more
 * for a server that needs 45. At 1.3 times it looks more often and, measured, a page takes no more processor time.
 */
export function keepMemoryLean(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
