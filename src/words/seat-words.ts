/** Roles and seats in words. */
import type { Language } from '../core/basics/language.ts';
import type { Role, Seat } from '../core/collect/roles.ts';
import { m, say, type PlainKey } from './messages.ts';

const ROLE_WORDS = {
  secretariat: 'account_role_secretariat',
  'national-authority': 'account_role_national_authority',
  contributor: 'account_role_contributor',
  'civil-society': 'account_role_civil_society',
  auditor: 'account_role_auditor',
  administrator: 'account_role_administrator',
} as const satisfies Readonly<Record<Role, PlainKey>>;

export function roleName(role: Role, language: Language): string {
  return say(ROLE_WORDS[role], language);
}

/** The role and what it is for: `National authority, Argentina`. `state` is the state's name. */
export function seatWords(seat: Seat, state: string | null, language: Language): string {
  const what = [seat.organisation, state].filter((part) => part !== null);
  const role = roleName(seat.role, language);
  return what.length === 0 ? role : m.account_seat({ role, of: what.join(', ') }, { locale: language });
}
