/** A Work Plan: the period by each source, what is missing, and its parts, each with its source. */
import type { Child } from 'hono/jsx';
import { m, say, type PlainKey } from '../../words/messages.ts';
import { Empty } from '../components/empty.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import { Entry, Vouched } from '../components/vouched.tsx';
import type { Frame } from '../frame.ts';
import { Findings, Headings } from './plan-tables.tsx';
import type { PartGroup, PartView, PlanView } from './plan-view.ts';

/** From when to when; each end with who says so, where sources differ. */
export function PlanEnds({ plan, frame }: { plan: PlanView; frame: Frame }) {
  const { language } = frame;
  return (
    <dl class="facts3 ends">
      {plan.ends.map((end) => (
        <div>
          <dt>{end.note}</dt>
          <dd>
            <span class={`say ${end.vouched.recalled ? 'mem' : 'lit'}`}>
              <SignDrawing id={end.vouched.recalled ? 'recalled' : 'value'} />
              {m.record_period_from_to({ from: plan.from, to: end.words }, { locale: language })}
            </span>
            <Vouched vouched={end.vouched} frame={frame} />
          </dd>
        </div>
      ))}
      {plan.ends.length > 1 && (
        <div>
          <dt>{say('record_period', language)}</dt>
          <dd class="disagree">
            <Sign id="disagree" words={say('record_period_contested', language)} />
          </dd>
        </div>
      )}
    </dl>
  );
}

export function ActionsMissing({ plan, frame }: { plan: PlanView; frame: Frame }) {
  const { language } = frame;
  return (
    <div class="sp5">
      <Empty title={say('record_actions_missing', language)}>
        {plan.notes.slice(0, 1).map((words) => (
          <p>{words}</p>
        ))}
        <p>{say('record_actions_missing_why', language)}</p>
      </Empty>
    </div>
  );
}

/** What else is not known of the plan; the first note stands with what is missing, if anything is. */
export function PlanNotes({ plan, frame }: { plan: PlanView; frame: Frame }) {
  const notes = plan.actionsEntered ? plan.notes : plan.notes.slice(1);
  const { language } = frame;
  if (notes.length === 0 && !plan.unreviewed) return null;
  return (
    <div class="note warn sp5">
      <b>{say('record_notes', language)}</b>
      <ul class="plain reservations">
        {notes.map((words) => (
          <li>{words}</li>
        ))}
        {plan.unreviewed && <li>{say('record_unreviewed', language)}.</li>}
      </ul>
    </div>
  );
}

/** Headings, then group after group. `folded`: all but the objectives under their number, where plans stand together. */
export function PlanParts({ plan, frame, folded = false }: { plan: PlanView; frame: Frame; folded?: boolean }) {
  const { language } = frame;
  return (
    <>
      {plan.headings.length > 0 && (
        <Group title={say('record_headings', language)} folded={folded} count={plan.headings.length * 2}>
          <Headings plan={plan} frame={frame} />
        </Group>
      )}
      {plan.groups.map(({ group, parts }) => (
        <Group title={say(TITLES[group], language)} folded={folded && group !== 'objectives'} count={parts.length}>
          <Parts parts={parts} frame={frame} />
        </Group>
      ))}
      {plan.findings.length > 0 && (
        <Group title={say('record_findings', language)} folded={folded} count={plan.findings.length}>
          <Findings plan={plan} frame={frame} />
        </Group>
      )}
    </>
  );
}

const TITLES: Readonly<Record<PartGroup, PlainKey>> = {
  objectives: 'record_objectives',
  actions: 'record_actions',
  principles: 'record_principles',
  rules: 'record_rules',
  activities: 'record_activities',
  history: 'record_history',
};

function Group({
  title,
  folded,
  count,
  children,
}: {
  title: string;
  folded: boolean;
  count: number;
  children?: Child;
}) {
  if (folded) {
    return (
      <details class="group">
        <summary>
          <h3 class="h3ish">
            {title} <span class="quiet num">{count}</span>
          </h3>
        </summary>
        {children}
      </details>
    );
  }
  return (
    <section class="sub">
      <h3 class="h3ish">{title}</h3>
      {children}
    </section>
  );
}

/** Parts of which nobody is told to act, and in no area (what happened), need no head beside them. */
function Parts({ parts, frame }: { parts: readonly PartView[]; frame: Frame }) {
  if (parts.every(({ area, responsible, since }) => area === null && responsible === null && since === null)) {
    return (
      <ul class="plain">
        {parts.map((part) => (
          <li class="fact one" id={part.id}>
            <div class="col">
              <Entry entry={part.entry} frame={frame} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <dl>
      {parts.map((part) => (
        <Part part={part} frame={frame} />
      ))}
    </dl>
  );
}

function Part({ part, frame }: { part: PartView; frame: Frame }) {
  return (
    <div class="fact" id={part.id}>
      <dt>
        {part.area ?? <span class="unnamed">{say('record_no_area', frame.language)}</span>}
        {part.responsible !== null && <span class="who-acts">{part.responsible}</span>}
        {part.since !== null && <span class="who-acts">{part.since}</span>}
      </dt>
      <dd class="col">
        <Entry entry={part.entry} frame={frame} />
      </dd>
    </div>
  );
}
