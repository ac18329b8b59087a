/**
 * Every sentence that Farol says, as a typed function: `m.pages_states({}, { locale })`. A wrong key, a missing or a
 * surplus parameter and a missing language are faults that the compiler finds; the texts are in `messages/`.
 */
import { m as compiled } from './compiled/messages.js';
import type { Language } from '../core/basics/language.ts';

/** In which language it is said. There is no default: nothing is ever said in English for want of a language. */
export interface In {
  readonly locale: Language;
}

type Compiled = typeof compiled;
type Inputs<K extends keyof Compiled> = Parameters<Compiled[K]>[0] & {};
type Params<K extends keyof Compiled> = keyof Inputs<K> extends never
  ? Readonly<Record<string, never>>
  : { readonly [P in keyof Inputs<K>]: string | number };

/** The catalogues, one function a message. */
export type Messages = { readonly [K in keyof Compiled]: (params: Params<K>, language: In) => string };

/** The key of a message: `common_yes`. */
export type MessageKey = keyof Messages;

/** The keys of the messages that take no parameter, for tables from a code to its words. */
export type PlainKey = { [K in MessageKey]: keyof Inputs<K> extends never ? K : never }[MessageKey];

export const m: Messages = compiled;

/** The words of a message without parameters. */
export function say(key: PlainKey, language: Language): string {
  return m[key]({}, { locale: language });
}
