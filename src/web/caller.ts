/** Who calls. The one place where that is found out; routes say whom they are for (`Route.mayCall`). */
import type { Role, Route } from './route.ts';

/** Nobody can sign in yet, so whoever calls is a reader. */
export function roleOfCaller(): Role {
  return 'reader';
}

export function mayCall(route: Pick<Route, 'mayCall'>, role: Role): boolean {
  return route.mayCall.includes(role);
}
