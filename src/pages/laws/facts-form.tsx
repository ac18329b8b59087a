/** The facts of a case as a plain form: asking leads to an address that tells them, and that can be shared. */
import type { Child } from 'hono/jsx';
import { say, type PlainKey } from '../../words/messages.ts';
import type { Frame } from '../frame.ts';
import type { ChoiceView, FactsFormView, FieldView } from './facts-form-view.ts';

/** `children`: fields above those of the facts. */
export function FactsForm({
  frame,
  form,
  label,
  children,
}: {
  frame: Frame;
  form: FactsFormView;
  label: PlainKey;
  children?: Child;
}) {
  const { language } = frame;
  const dates = Object.entries(frame.query).filter(([name]) => name === 'on' || name === 'known');
  return (
    <form method="get" class="case" aria-label={say(label, language)}>
      {dates.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      {form.other.map((fault) => (
        <p class="err msg">{fault}</p>
      ))}
      <SelectField choice={form.act} />
      <SelectField choice={form.means} />
      <SelectField choice={form.purpose} />
      <TextField field={form.age} numeric />
      <RadioField choice={form.consent} />
      <RadioField choice={form.movement} />
      <button>{say('law_try_show', language)}</button>
      <p class="small quiet sp">{say('law_try_share', language)}</p>
    </form>
  );
}

/** What is wrong with a field, above it; the field is tied to it by `faultsId`. */
function Faults({ field }: { field: FieldView }) {
  return field.faults.length === 0 ? null : (
    <p class="msg" id={faultsId(field)}>
      {field.faults.join(' ')}
    </p>
  );
}

function faultsId({ name }: FieldView): string {
  return `f-${name}-fault`;
}

/** What a screen reader is told of a field with a fault. */
function marked(field: FieldView) {
  return field.faults.length === 0 ? {} : { 'aria-invalid': 'true' as const, 'aria-describedby': faultsId(field) };
}

export function SelectField({ choice, empty }: { choice: ChoiceView; empty?: string }) {
  return (
    <div class={choice.faults.length === 0 ? 'field' : 'field err'}>
      <label for={`f-${choice.name}`}>{choice.label}</label>
      <Faults field={choice} />
      <select id={`f-${choice.name}`} name={choice.name} {...marked(choice)}>
        {(empty !== undefined || choice.value === '') && <option value="">{empty ?? ''}</option>}
        {choice.options.map(({ value, label }) => (
          <option value={value} selected={value === choice.value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function TextField({ field, numeric = false }: { field: FieldView; numeric?: boolean }) {
  return (
    <div class={field.faults.length === 0 ? 'field' : 'field err'}>
      <label for={`f-${field.name}`}>{field.label}</label>
      <Faults field={field} />
      <input
        type="text"
        id={`f-${field.name}`}
        name={field.name}
        value={field.value}
        class={numeric ? 'short' : undefined}
        inputmode={numeric ? 'numeric' : undefined}
        autocomplete="off"
        {...marked(field)}
      />
    </div>
  );
}

function RadioField({ choice }: { choice: ChoiceView }) {
  return (
    <fieldset
      class={choice.faults.length === 0 ? undefined : 'err'}
      aria-describedby={choice.faults.length === 0 ? undefined : faultsId(choice)}
    >
      <legend>{choice.label}</legend>
      <Faults field={choice} />
      {choice.options.map(({ value, label }) => (
        <div class="pick">
          <input
            type="radio"
            id={`f-${choice.name}-${value}`}
            name={choice.name}
            value={value}
            checked={value === choice.value}
          />
          <label for={`f-${choice.name}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}
