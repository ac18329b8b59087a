/**
 * The short ways of writing that content files allow, written out: a bound (`2012-12`, `unknown`, `none-known`), a text
 * in the file's own language, a source without a place. What may be written short is read off the schema itself, so
 * the same three ways hold everywhere and nowhere else.
 */
import type { z } from 'zod';
import { Said, type Language } from '../../core/basics/language.ts';
import { Bound } from '../../core/basics/period.ts';
import { Citation } from '../../core/content/source.ts';

type Schema = z.core.$ZodType;

/** `raw` with its short ways written out, to be parsed by `schema`; what does not fit is left for the schema to refuse. */
export function expand(schema: Schema, raw: unknown, language: Language | undefined): unknown {
  if (raw === null || raw === undefined) return raw;
  if (schema === Bound) return expandBound(raw);
  if (schema === Said && typeof raw === 'string') return language ? { language, text: raw } : raw;
  if (schema === Citation && typeof raw === 'string') return { source: raw };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default') {
    return expand(def.innerType, raw, language);
  }
  if (def.type === 'array' && Array.isArray(raw)) return raw.map((entry) => expand(def.element, entry, language));
  if (def.type === 'union') {
    const option = optionFor(def.options, raw);
    return option ? expand(option, raw, language) : raw;
  }
  if (!isRecord(raw)) return raw;
  if (def.type === 'object') {
    return mapFields(raw, (field, value) => expandField(fieldOf(def.shape, field), value, language));
  }
  return def.type === 'record' ? mapFields(raw, (_, value) => expand(def.valueType, value, language)) : raw;
}

/** The schema of a field, if it is the shape's own: a file may name a field `__proto__`. */
function fieldOf(shape: Readonly<Record<string, Schema>>, field: string): Schema | undefined {
  return Object.hasOwn(shape, field) ? shape[field] : undefined;
}

function expandField(schema: Schema | undefined, raw: unknown, language: Language | undefined): unknown {
  return schema ? expand(schema, raw, language) : raw;
}

/** `2012-12-27`, `2012-12`, `2012`, `unknown`, `none-known`, `{unknown: {notBefore, notAfter}}`, or written out. */
function expandBound(raw: unknown): unknown {
  if (isRecord(raw)) return 'unknown' in raw ? { precision: 'unknown', ...(raw['unknown'] as object) } : raw;
  const text = String(raw);
  if (text === 'unknown') return { precision: 'unknown' };
  if (text === 'none-known') return { precision: 'open' };
  if (/^\d{4}$/.test(text)) return { precision: 'year', at: text };
  if (/^\d{4}-\d{2}$/.test(text)) return { precision: 'month', at: text };
  return { precision: 'day', at: text };
}

/** Of several shapes, the one that the raw value is meant for: by its fixed fields, or a bound where it looks like one. */
function optionFor(options: readonly Schema[], raw: unknown): Schema | undefined {
  const looksLikeBound = !isRecord(raw) || 'precision' in raw || 'unknown' in raw;
  return options.find((option) => (option === Bound ? looksLikeBound : isRecord(raw) && fixedFieldsFit(option, raw)));
}

function fixedFieldsFit(option: Schema, raw: Record<string, unknown>): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return false;
  return Object.entries(def.shape).every(([field, schema]) => {
    const inner = (schema as z.core.$ZodTypes)._zod.def;
    return inner.type !== 'literal' || inner.values.includes(raw[field] as never);
  });
}

export function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function mapFields(raw: Record<string, unknown>, fn: (field: string, value: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(raw).map(([field, value]) => [field, fn(field, value)]));
}
