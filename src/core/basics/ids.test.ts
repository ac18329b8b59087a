import { describe, expect, it } from 'vitest';
import { compareSpeakers, Slug, Speaker, speakerKind, StateCode } from './ids.ts';

describe('speakers', () => {
  it('are heard in their order: state, secretariat, civil society, reference, then by id', () => {
    const heard = ['reference:b', 'civil-society:z', 'reference:a', 'secretariat', 'state:BBB', 'state:AAA'];
    expect(heard.sort(compareSpeakers)).toEqual([
      'state:AAA',
      'state:BBB',
      'secretariat',
      'civil-society:z',
      'reference:a',
      'reference:b',
    ]);
    expect(compareSpeakers('secretariat', 'secretariat')).toBe(0);
    expect(speakerKind('civil-society:light')).toBe('civil-society');
  });

  it.each(['state:ARG', 'secretariat', 'civil-society:light-2', 'reference:laws'])('%s is one', (text) => {
    expect(Speaker.safeParse(text).success).toBe(true);
  });

  it.each(['state:arg', 'state', 'reference:', 'press:news', ''])('"%s" is none', (text) => {
    expect(Speaker.safeParse(text).success).toBe(false);
  });
});

describe('ids', () => {
  it.each([
    ['palermo-3(a)', true],
    ['art.-1', true],
    ['0', true],
    ['-a', false],
    ['Ab', false],
    ['a b', false],
    ['a_b', false],
    ['a'.repeat(121), false],
  ])('%s: %s', (text, isOne) => {
    expect(Slug.safeParse(text).success).toBe(isOne);
  });

  it('of states are three capital letters', () => {
    expect(['ARG', 'AR', 'arg', 'ARG1'].map((text) => StateCode.safeParse(text).success)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
