/** The second factor by an authenticator app (TOTP) and by recovery codes. Passkeys stand in `passkeys.ts`. */
import {
  findTotp,
  offerTotp,
  putRecoveryCodes,
  recoveryCodesLeft,
  takeTotpStep,
  useRecoveryCode,
} from '../../store/people/factors.ts';
import { PUBLIC } from '../../core/record/audience.ts';
import type { WriteTx } from '../../store/transaction.ts';
import type { Farol } from '../farol.ts';
import { mayTry, nowOf } from './attempts.ts';
import { keyOf } from './key.ts';
import { actorOf, makeWhole, type Present } from './sessions.ts';
import { newRecoveryCode, recoveryCodeHash } from './tokens.ts';

const PERIOD_S = 30;
/** A clock may be one step off, either way. */
const STEPS_OFF = 1;
const HOW_MANY_CODES = 10;

/** What an app needs to be set up. `uri` is what its QR code holds. */
export interface TotpOffer {
  readonly secret: string;
  readonly uri: string;
}

/** The secret offered to the person; the same one until it is proved. */
export async function totpOffer(farol: Farol, { person }: Present): Promise<TotpOffer> {
  const { Secret } = await import('otpauth');
  const key = keyOf(farol.settings.people);
  const before = await farol.store.read(PUBLIC, (tx) => findTotp(tx, person.id));
  const offered = before && before.setAt === null ? key.open(before.secret, person.id) : null;
  const secret = offered ?? new Secret({ size: 20 }).base32;
  if (offered === null) {
    await farol.store.write(actorOf(person.id), (tx) => offerTotp(tx, person.id, key.seal(secret, person.id)));
  }
  return { secret, uri: (await totpOf(secret, person.email, farol)).toString() };
}

/** What came of showing a second factor: the session's new token, with the codes where they are shown for once. */
export type Shown =
  | { readonly kind: 'whole'; readonly token: string; readonly codes: readonly string[] | null }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'too-often' }
  /** The session ended meanwhile. */
  | { readonly kind: 'over' };

/** A code of the app. The first that is right sets the app up, and gives recovery codes. */
export async function showTotp(farol: Farol, present: Present, typed: string): Promise<Shown> {
  return showing(farol, present, async (tx) => {
    const totp = await findTotp(tx, present.person.id);
    if (!totp || !(await isTaken(farol, tx, present, totp.secret, typed))) return { kind: 'wrong' };
    if (totp.setAt !== null) return wholeBy(farol, tx, present, 'totp', null);
    noteSet(tx, present, 'totp');
    return wholeBy(farol, tx, present, 'totp', await newCodes(farol, tx, present));
  });
}

async function isTaken(
  farol: Farol,
  tx: WriteTx,
  { person }: Present,
  sealed: string,
  typed: string,
): Promise<boolean> {
  const secret = keyOf(farol.settings.people).open(sealed, person.id);
  if (secret === null) throw new Error('a second factor was encrypted with another key: see FAROL_SECRET');
  const at = farol.store.now().getTime();
  const token = typed.replaceAll(/\s/g, '');
  const off = (await totpOf(secret, person.email, farol)).validate({ token, timestamp: at, window: STEPS_OFF });
  if (off === null) return false;
  return takeTotpStep(tx, person.id, Math.floor(at / 1000 / PERIOD_S) + off, nowOf(farol));
}

async function totpOf(secret: string, label: string, farol: Farol) {
  const { TOTP } = await import('otpauth');
  const issuer = `Farol ${new URL(farol.settings.origin).hostname}`;
  return new TOTP({ issuer, label, secret, algorithm: 'SHA1', digits: 6, period: PERIOD_S });
}

/** A recovery code, used up by it. */
export async function showRecoveryCode(farol: Farol, present: Present, typed: string): Promise<Shown> {
  return showing(farol, present, async (tx) => {
    const hash = recoveryCodeHash(present.person.id, typed);
    if (!(await useRecoveryCode(tx, present.person.id, hash, nowOf(farol)))) return { kind: 'wrong' };
    return wholeBy(farol, tx, present, 'recovery-code', null);
  });
}

/** One attempt, counted. */
export async function showing(
  farol: Farol,
  { person }: Present,
  show: (tx: WriteTx) => Promise<Shown>,
): Promise<Shown> {
  const { value } = await farol.store.write(actorOf(person.id), async (tx): Promise<Shown> => {
    if (!(await mayTry(farol, tx, 'code-by-account', person.id))) return { kind: 'too-often' };
    return show(tx);
  });
  return value;
}

/** The session becomes whole by this factor. */
export async function wholeBy(
  farol: Farol,
  tx: WriteTx,
  { session, person }: Present,
  factor: 'totp' | 'recovery-code' | 'passkey',
  codes: readonly string[] | null,
): Promise<Shown> {
  const token = await makeWhole(farol, tx, { id: session.id, person: person.id }, factor);
  return token === null ? { kind: 'over' } : { kind: 'whole', token, codes };
}

export function noteSet(tx: WriteTx, { person }: Present, factor: 'totp' | 'passkey'): void {
  tx.note({ what: 'second-factor-set', subject: person.id, state: null, detail: { factor } });
}

/** New recovery codes, in place of all before. They are shown once and kept as hashes. */
export async function newCodes(farol: Farol, tx: WriteTx, { person }: Present): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY_CODES }, newRecoveryCode);
  const hashes = codes.map((code) => recoveryCodeHash(person.id, code));
  await putRecoveryCodes(tx, person.id, hashes, nowOf(farol));
  tx.note({ what: 'recovery-codes-made', subject: person.id, state: null, detail: { codes: codes.length } });
  return codes;
}

/** The same, asked for by the person. */
export async function renewCodes(farol: Farol, present: Present): Promise<readonly string[]> {
  return (await farol.store.write(actorOf(present.person.id), (tx) => newCodes(farol, tx, present))).value;
}

export async function codesLeft(farol: Farol, person: string): Promise<number> {
  return farol.store.read(PUBLIC, (tx) => recoveryCodesLeft(tx, person));
}
