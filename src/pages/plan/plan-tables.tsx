/** A plan's headings by area and by who is responsible, and the findings of the progress report on it. */
import { say } from '../../words/messages.ts';
import { Sign } from '../components/sign.tsx';
import { Entry } from '../components/vouched.tsx';
import type { EntryView } from '../components/vouched-view.ts';
import type { Frame } from '../frame.ts';
import type { PlanView } from './plan-view.ts';

export function Headings({ plan, frame }: { plan: PlanView; frame: Frame }) {
  const { language } = frame;
  const heads = [say('record_member_states', language), say('record_secretariat', language)] as const;
  return (
    <table class="stack headings">
      <caption class="hidden">{say('record_headings', language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('record_col_area', language)}</th>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.headings.map((row) => (
          <tr>
            <th scope="row">{row.area}</th>
            {[row.memberStates, row.secretariat].map((entry, index) => (
              <td data-h={heads[index]}>
                <Heading entry={entry} frame={frame} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading({ entry, frame }: { entry: EntryView | null; frame: Frame }) {
  if (entry !== null) return <Entry entry={entry} frame={frame} />;
  return (
    <span class="say unlit">
      <Sign id="noans" words={say('record_heading_none', frame.language)} />
    </span>
  );
}

/** Figures stand apart from each other, with what each counts: they are never added up. */
export function Findings({ plan, frame }: { plan: PlanView; frame: Frame }) {
  const { language } = frame;
  const heads = [say('record_col_figure', language), say('record_col_finding', language)] as const;
  return (
    <>
      <p class="note warn sp">{say('record_findings_caution', language)}</p>
      <table class="stack findings sp">
        <caption class="hidden">{say('record_findings', language)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.findings.map((finding) => (
            <tr id={finding.id}>
              <th scope="row">
                {finding.figure === null ? (
                  <span class="unnamed">{say('record_no_figure', language)}</span>
                ) : (
                  <b class="figure num">{finding.figure}</b>
                )}
                {finding.unit !== null && <span class="who-acts">{finding.unit}</span>}
              </th>
              <td data-h={heads[1]}>
                <Entry entry={finding.entry} frame={frame} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
