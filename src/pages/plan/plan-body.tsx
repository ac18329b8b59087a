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

/** The level of a heading: below the page's title, or below a plan's where plans stand together. */
type Heading = 'h2' | 'h3';

export function ActionsMissing({ plan, frame, heading }: { plan: PlanView; frame: Frame; heading: Heading }) {
  const { language } = frame;
  return (
    <div class="sp5">
      <Empty title={say('record_actions_missing', language)} heading={heading}>
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

interface PlanPartsProps {
  readonly plan: PlanView;
  readonly frame: Frame;
  readonly heading: Heading;
  /** All but the objectives stand under their number, where plans stand together. */
  readonly folded?: boolean;
}

/** Headings, then group after group. */
export function PlanParts({ plan, frame, heading, folded = false }: PlanPartsProps) {
  const { language } = frame;
  return (
    <>
      {plan.headings.length > 0 && (
        <Group
          title={say('record_headings', language)}
          heading={heading}
          folded={folded}
          count={plan.headings.length * 2}
        >
          <Headings plan={plan} frame={frame} />
        </Group>
      )}
      {plan.groups.map(({ group, parts }) => (
        <Group
          title={say(TITLES[group], language)}
          heading={heading}
          folded={folded && group !== 'objectives'}
          count={parts.length}
        >
          <Parts parts={parts} frame={frame} />
        </Group>
      ))}
      {plan.findings.length > 0 && (
        <Group title={say('record_findings', language)} heading={heading} folded={folded} count={plan.findings.length}>
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

interface GroupProps {
  readonly title: string;
  readonly heading: Heading;
  readonly folded: boolean;
  readonly count: number;
  readonly children?: Child;
}

function Group({ title, heading: Heading, folded, count, children }: GroupProps) {
  if (folded) {
    return (
      <details class="group">
        <summary>
          <Heading class="h3ish">
            {title} <span class="quiet num">{count}</span>
          </Heading>
        </summary>
        {children}
      </details>
    );
  }
  return (
    <section class="sub">
      <Heading class="h3ish">{title}</Heading>
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
