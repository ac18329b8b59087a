/** People and their seats. An address belongs to one person; a seat that is taken away stays as a row that ended. */
import type { Language } from '../../core/basics/language.ts';
import type { Role, Seat } from '../../core/collect/roles.ts';
import { dbOf, type AnyTx, type WriteTx } from '../transaction.ts';

export interface Person {
  /** Opaque: the only thing of a person that stands in the audit chain. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** A seat that a person has. */
export interface HeldSeat extends Seat {
  readonly id: string;
  readonly person: string;
  readonly givenAt: string;
}

const PERSON = ['id', 'email', 'name', 'language'] as const;
const SEAT = ['id', 'person', 'role', 'state', 'organisation', 'given_at'] as const;

interface SeatRow {
  readonly id: string;
  readonly person: string;
  readonly role: string;
  readonly state: string | null;
  readonly organisation: string | null;
  readonly given_at: string;
}

function seatFrom({ role, given_at, ...row }: SeatRow): HeldSeat {
  return { ...row, role: role as Role, givenAt: given_at };
}

function personFrom<T extends { readonly language: string }>(row: T): T & { readonly language: Language } {
  return { ...row, language: row.language as Language };
}

export async function findPerson(tx: AnyTx, id: string): Promise<Person | undefined> {
  const row = await dbOf(tx).selectFrom('person').select(PERSON).where('id', '=', id).executeTakeFirst();
  return row && personFrom(row);
}

/** By the address, tidied. */
export async function findPersonByEmail(tx: AnyTx, email: string): Promise<Person | undefined> {
  const row = await dbOf(tx).selectFrom('person').select(PERSON).where('email', '=', email).executeTakeFirst();
  return row && personFrom(row);
}

export async function listPeople(tx: AnyTx): Promise<readonly Person[]> {
  const rows = await dbOf(tx).selectFrom('person').select(PERSON).orderBy('email').execute();
  return rows.map(personFrom);
}

/** Adds the person, or finds who has the address already: two invitations may be accepted at the same moment. */
export async function addPerson(tx: WriteTx, person: Person & { readonly createdAt: string }): Promise<Person> {
  const { createdAt, ...row } = person;
  await dbOf(tx)
    .insertInto('person')
    .values({ ...row, created_at: createdAt })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const found = await findPersonByEmail(tx, person.email);
  if (!found) throw new Error('a person who was just added is not there');
  return found;
}

/** Changes what people may change of themselves. */
export async function changePerson(
  tx: WriteTx,
  id: string,
  { name, language }: { readonly name: string; readonly language: Language },
): Promise<void> {
  await dbOf(tx).updateTable('person').set({ name, language }).where('id', '=', id).execute();
}

/** The seats that the person has now. */
export async function seatsOf(tx: AnyTx, person: string): Promise<readonly HeldSeat[]> {
  const rows = await heldSeats(tx).where('person', '=', person).orderBy('given_at').orderBy('id').execute();
  return rows.map(seatFrom);
}

/** Every seat that somebody has now. */
export async function listSeats(tx: AnyTx): Promise<readonly HeldSeat[]> {
  const rows = await heldSeats(tx).orderBy('given_at').orderBy('id').execute();
  return rows.map(seatFrom);
}

export async function findSeat(tx: AnyTx, id: string): Promise<HeldSeat | undefined> {
  const row = await heldSeats(tx).where('id', '=', id).executeTakeFirst();
  return row && seatFrom(row);
}

function heldSeats(tx: AnyTx) {
  return dbOf(tx).selectFrom('seat').select(SEAT).where('ended_at', 'is', null);
}

/** Gives the seat; false where the person has it already. */
export async function giveSeat(tx: WriteTx, seat: HeldSeat): Promise<boolean> {
  const { givenAt, ...row } = seat;
  const given = await dbOf(tx)
    .insertInto('seat')
    .values({ ...row, given_at: givenAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return given.length > 0;
}

/** Takes the seat away; false where it had ended before. */
export async function endSeat(tx: WriteTx, id: string, at: string): Promise<boolean> {
  const ended = await dbOf(tx)
    .updateTable('seat')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  return ended.length > 0;
}
