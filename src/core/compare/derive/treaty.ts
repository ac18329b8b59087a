/**
 * When a state is bound by the Palermo Protocol, worked out from the day on which it deposited its instrument.
 * Art. 17(2): the Protocol enters into force for a state on the thirtieth day after it deposits its instrument, or on the
 * day on which the Protocol itself enters into force (25 December 2003, art. 17(1)), whichever is the later.
 */
import { boundRange, type Bound } from '../../basics/period.ts';
import { addDays, AFTER_ALL, BEFORE_ALL, type PlainDate } from '../../basics/plain-date.ts';

/** The day on which the Protocol itself entered into force, by the depositary. */
export const PALERMO_IN_FORCE = '2003-12-25' as PlainDate;

const DAYS_AFTER_DEPOSIT = 30;

/**
 * The first day on which the Protocol binds the state, as precisely as the deposit is known and no more: a day stays a
 * day; from a month or a year it is a month where all its days fall into one, else the days between which it lies.
 * An `open` deposit (none known) stays so: the state is not known to be bound.
 */
export function palermoInForce(deposit: Bound): Bound {
  if (deposit.precision === 'open') return deposit;
  const { first, last } = boundRange(deposit, 'from');
  return between(after(first), after(last));
}

function after(deposit: PlainDate): PlainDate {
  if (deposit === BEFORE_ALL) return PALERMO_IN_FORCE;
  if (deposit === AFTER_ALL) return AFTER_ALL;
  const thirtieth = addDays(deposit, DAYS_AFTER_DEPOSIT);
  return thirtieth > PALERMO_IN_FORCE ? thirtieth : PALERMO_IN_FORCE;
}

function between(first: PlainDate, last: PlainDate): Bound {
  if (first === last) return { precision: 'day', at: first };
  const month = first.slice(0, 7);
  if (last.startsWith(month)) return { precision: 'month', at: month };
  return last === AFTER_ALL
    ? { precision: 'unknown', notBefore: first }
    : { precision: 'unknown', notBefore: first, notAfter: last };
}
