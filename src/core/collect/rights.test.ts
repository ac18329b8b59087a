import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, mayDo, RIGHTS, standingOf, viewerOf, type Action } from './rights.ts';
import { ROLES, seatFault, seatOf, type Caller, type Role, type Seat } from './roles.ts';

const seat = (role: Role, state: string | null = null, organisation: string | null = null): Seat =>
  seatOf(role, state, organisation);
const callerWith = (...seats: readonly Seat[]): Caller => ({ person: 'p1', seats });

const SECRETARIAT = callerWith(seat('secretariat'));
const ARGENTINA = callerWith(seat('national-authority', 'ARG'));
const ADMINISTRATOR = callerWith(seat('administrator'));
const AUDITOR = callerWith(seat('auditor'));

describe('who may invite whom', () => {
  it.each<[string, Caller | null, Seat, boolean]>([
    ['the secretariat a national authority', SECRETARIAT, seat('national-authority', 'BRA'), true],
    ['the secretariat a civil society organisation', SECRETARIAT, seat('civil-society', null, 'casa-azul'), true],
    ['the secretariat somebody else of the secretariat', SECRETARIAT, seat('secretariat'), true],
    ['the secretariat a contributor: that is for the state', SECRETARIAT, seat('contributor', 'BRA'), false],
    ['the secretariat an administrator', SECRETARIAT, seat('administrator'), false],
    ['an authority a contributor of its state', ARGENTINA, seat('contributor', 'ARG'), true],
    ['an authority a contributor of another state', ARGENTINA, seat('contributor', 'BRA'), false],
    ['an authority a second authority of its state', ARGENTINA, seat('national-authority', 'ARG'), false],
    ['a contributor anybody', callerWith(seat('contributor', 'ARG')), seat('contributor', 'ARG'), false],
    ['an auditor anybody', AUDITOR, seat('auditor'), false],
    ['an administrator an auditor', ADMINISTRATOR, seat('auditor'), true],
    ['a reader anybody', null, seat('contributor', 'ARG'), false],
  ])('%s', (_, caller, about, allowed) => {
    expect(mayDo(caller, 'invite', about)).toBe(allowed);
  });
});

describe('the table of rights', () => {
  it('lets an auditor see everybody and do nothing', () => {
    const done = ACTIONS.filter((action) => RIGHTS[action].auditor !== undefined);
    expect(done).toEqual(['see-seat']);
  });

  it('lets the secretariat reset a second factor, save that of an administrator or an auditor', () => {
    const may = ROLES.filter((role) => mayDo(SECRETARIAT, 'reset-second-factor', seat(role, 'ARG', 'casa-azul')));
    expect(may).toEqual(['secretariat', 'national-authority', 'contributor', 'civil-society']);
  });

  it('never lets a state reach into another, whatever is done', () => {
    const codes = fc.constantFrom('ARG', 'BRA', 'CHL');
    fc.assert(
      fc.property(
        fc.constantFrom<Role>('national-authority', 'contributor'),
        codes,
        fc.constantFrom<Action>(...ACTIONS),
        fc.constantFrom<Role>(...ROLES),
        codes,
        (role, own, action, other, state) => {
          const about = seat(other, state, 'casa-azul');
          const allowed = mayDo(callerWith(seat(role, own)), action, about);
          expect(allowed && about.state !== own).toBe(false);
        },
      ),
    );
  });
});

describe('what a caller sees of the record', () => {
  it.each<[string, Caller | null, ReturnType<typeof viewerOf>]>([
    ['a reader: what is public', null, { kind: 'public' }],
    ['the secretariat', SECRETARIAT, { kind: 'secretariat' }],
    ['an auditor: what the secretariat sees', AUDITOR, { kind: 'secretariat' }],
    ['an authority: its own state', ARGENTINA, { kind: 'state', state: 'ARG' }],
    ['a contributor: its own state', callerWith(seat('contributor', 'BRA')), { kind: 'state', state: 'BRA' }],
    ['an administrator: what is public', ADMINISTRATOR, { kind: 'public' }],
    ['civil society: what is public', callerWith(seat('civil-society', 'ARG', 'casa-azul')), { kind: 'public' }],
  ])('%s', (_, caller, viewer) => {
    expect(viewerOf(caller)).toEqual(viewer);
  });
});

describe('what a session opens', () => {
  it.each<[string, Parameters<typeof standingOf>[0], ReturnType<typeof standingOf>]>([
    [
      'a national authority without a second factor has to set one',
      { factor: 'first', seats: [seat('national-authority', 'ARG')], hasSecondFactor: false },
      'second-factor-to-set',
    ],
    [
      'a national authority with one has to show it',
      { factor: 'first', seats: [seat('national-authority', 'ARG')], hasSecondFactor: true },
      'second-factor-due',
    ],
    [
      'a contributor without one is in',
      { factor: 'first', seats: [seat('contributor', 'ARG')], hasSecondFactor: false },
      'full',
    ],
    [
      'a contributor who set one has to show it',
      { factor: 'first', seats: [seat('contributor', 'ARG')], hasSecondFactor: true },
      'second-factor-due',
    ],
    ['whoever showed both is in', { factor: 'full', seats: [seat('administrator')], hasSecondFactor: true }, 'full'],
  ])('%s', (_, session, standing) => {
    expect(standingOf(session)).toBe(standing);
  });
});

describe('a seat', () => {
  it('of a state needs the state, of an organisation its id', () => {
    expect(seatFault(seat('contributor'))).toBe('needs-state');
    expect(seatFault(seat('civil-society', null, 'Casa Azul'))).toBe('needs-organisation');
    expect(seatFault(seat('civil-society', null, 'casa-azul'))).toBe(null);
    expect(seat('secretariat', 'ARG', 'x')).toEqual({ role: 'secretariat', state: null, organisation: null });
  });
});
