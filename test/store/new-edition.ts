/** An edition that waits to be issued, with dull, fixed defaults. */
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import type { NewEdition } from '../../src/store/editions.ts';

export function aNewEdition(traits: Partial<NewEdition> = {}): NewEdition {
  return {
    bytes: new Uint8Array([0, 1, 254, 255]),
    outline: { title: 'Informe comparado' },
    on: '2014-12-04' as PlainDate,
    known: 1,
    viewer: PUBLIC,
    meeting: 'brasilia-2014',
    language: 'es',
    format: 'docx',
    programVersion: '0.1.0',
    ...traits,
  };
}
