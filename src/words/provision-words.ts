/** A reference to a provision, as the speaker wrote it: law and article are names and are not translated. */
import type { Provision } from '../core/content/value.ts';

/** 'Law 26.364, art. 2'. */
export function sayProvision(provision: Provision): string {
  return provision.article === undefined ? provision.law : `${provision.law}, ${provision.article}`;
}
