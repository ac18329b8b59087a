/**
 * The patterns that stripe, dot and hatch: stripes for memory, dots for what was not read, hatching for disputed islands.
 * A page that shows charts holds them once, in its sprite; the style sheet fills marks with them.
 */
import { element, together, type Markup } from './xml.ts';

const diagonal = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };

function stripes(id: string, size: number, light: string, dark: string, width: number): Markup {
  return element(
    'pattern',
    { id, width: size, height: size, ...diagonal },
    element('rect', { class: light, width: size, height: size }),
    element('rect', { class: dark, width, height: size }),
  );
}

/** All patterns, to stand within a `<defs>`. */
export const PATTERNS: Markup = together([
  ...[1, 2, 3, 4, 5].map((category) => stripes(`r${category}`, 5, 'rb', `r${category}l`, 2.6)),
  stripes('wr', 4, 'wrb', 'wrl', 1.8),
  element(
    'pattern',
    { id: 'h-unread', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
    element('rect', { class: 'ub', width: 5, height: 5 }),
    element('circle', { class: 'ud', cx: 1.5, cy: 1.5, r: 0.7 }),
  ),
  element(
    'pattern',
    { id: 'h-disputed', width: 3, height: 3, ...diagonal },
    element('path', { class: 'hl', d: 'M0 0v3' }),
  ),
]);
