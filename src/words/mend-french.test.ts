import { expect, it } from 'vitest';
import { withFrenchSpaces } from './mend-french.mjs';

it('sets the spaces of French that do not break, and leaves what one types and addresses as they are', () => {
  expect(withFrenchSpaces('La réunion « X » : où ? Voir `a : b` ou https://x.org ; fin.')).toBe(
    'La réunion «\u202fX\u202f»\u00a0: où\u202f? Voir `a : b` ou https://x.org\u202f; fin.',
  );
  expect(withFrenchSpaces(withFrenchSpaces('Oui !'))).toBe('Oui\u202f!');
});
