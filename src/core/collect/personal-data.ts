/**
 * What in a free text may be data about a person: an address for mail, a telephone number, a number of an identity
 * document, a birth date, a name after a word for a victim. A hint to the writer and never more: Farol holds no data
 * about victims, and a text that holds some is mended by the one who wrote it.
 */
export const PERSONAL_KINDS = ['e-mail', 'telephone', 'identity-number', 'birth-date', 'named-victim'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalHint {
  readonly kind: PersonalKind;
  /** The words that look like it. */
  readonly found: string;
}

const PATTERNS: Readonly<Record<PersonalKind, RegExp>> = {
  'e-mail': /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/u,
  telephone: /(?:\+\d{1,3}[\s.-]?)?\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{3,4}\b/u,
  'identity-number':
    /\b(?:DNI|CPF|CURP|RUT|NIT|SSN|NIE|cédula|cedula|passport|pasaporte|passaporte|passeport)\b[^\d\n]{0,12}[A-Z]{0,2}\d[\d.\-/]{4,}/iu,
  'birth-date': /\b(?:born|nacid[oa]|nascid[oa]|née?)\b[^\d\n]{0,20}\d{1,2}[/.\s-][\p{L}\d]{1,10}[/.\s-]\d{2,4}/iu,
  'named-victim':
    /\b(?:victim|víctima|vítima|victime)\s+(?:named|called|llamada|de nombre|chamada|de nome|nommée|appelée)\s+\p{Lu}\p{L}+/iu,
};

/** Every hint in a text, in the order of the kinds; each kind once. Linear in the length of the text. */
export function personalHints(text: string): readonly PersonalHint[] {
  return PERSONAL_KINDS.flatMap((kind) => {
    const found = PATTERNS[kind].exec(text)?.[0];
    return found === undefined ? [] : [{ kind, found: found.trim().slice(0, 80) }];
  });
}
