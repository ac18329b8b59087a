/**
 * What every fact shows, in plain HTML: value with its sign, who says it, provision or source number, since when, 'from
 * memory' in words; below it one 'All about this fact' with period, day recorded, earlier values, permanent address.
 */
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import type { FactView, StatementDetails } from './fact-view.ts';
import { Said } from './said.tsx';
import { Says } from './says.tsx';
import { Speaker, colon } from './speaker.tsx';

/** One speaker's answer. `own` marks the state's, by a thicker rule. */
export function Fact({
  fact,
  frame,
  own,
  named = true,
}: {
  fact: FactView;
  frame: Frame;
  own: boolean;
  named?: boolean;
}) {
  return (
    <div class={own ? 'own' : undefined}>
      {named && <Speaker speaker={fact.speaker} language={frame.language} />}
      {fact.part !== null && <p class="part-name">{fact.part}</p>}
      {fact.says.map((says) => (
        <div>
          <Says says={says} frame={frame} />
        </div>
      ))}
      <FactLine fact={fact} frame={frame} />
      {fact.statements.length > 0 && <AllAboutThisFact statements={fact.statements} frame={frame} />}
    </div>
  );
}

/** The line under a fact: from memory, derived, provision, since when, sources. */
function FactLine({ fact, frame }: { fact: FactView; frame: Frame }) {
  const { language } = frame;
  const { provision } = fact;
  const parts = [
    fact.recalled && say('pages_from_memory_unchecked', language),
    fact.derived && say('pages_derived', language),
    provision !== null && <Said said={provision} language={language} named={false} />,
    fact.since,
  ].filter((part) => part !== false && part !== null);
  if (parts.length === 0 && fact.citations.length === 0) return null;
  return (
    <p class="src">
      {parts.map((part) => (
        <>{part}. </>
      ))}
      <Citations citations={fact.citations} frame={frame} />
    </p>
  );
}

export function Citations({ citations, frame }: { citations: FactView['citations']; frame: Frame }) {
  return (
    <>
      {citations.map(({ number, place }, index) => (
        <>
          {index > 0 && ' '}
          {place !== null && `${place} `}
          <a href={`#source-${number}`} aria-label={m.pages_source_number({ n: number }, { locale: frame.language })}>
            [{number}]
          </a>
        </>
      ))}
    </>
  );
}

function AllAboutThisFact({ statements, frame }: { statements: readonly StatementDetails[]; frame: Frame }) {
  return (
    <details>
      <summary>{say('pages_all_about', frame.language)}</summary>
      {statements.map((statement) => (
        <Details statement={statement} frame={frame} />
      ))}
    </details>
  );
}

function Details({ statement, frame }: { statement: StatementDetails; frame: Frame }) {
  const { language } = frame;
  const label = (key: Parameters<typeof say>[0]) => <b>{say(key, language) + colon(language)}</b>;
  return (
    <ul class="details">
      {statement.about !== null && <li>{statement.about}</li>}
      {statement.inFull !== null && (
        <li>
          {label('pages_in_full')}
          {statement.inFull}
        </li>
      )}
      <li>
        {label('pages_holds')}
        {statement.period}
      </li>
      <li>
        {label('pages_recorded')}
        {m.pages_recorded_on({ day: statement.recordedOn, record: statement.sequence }, { locale: language })}
      </li>
      {statement.recalledFields.length > 0 && (
        <li>
          {label('pages_from_memory_label')}
          {statement.recalledFields.join(', ')}
        </li>
      )}
      {statement.note && (
        <li>
          {label('pages_note')}
          <Said said={statement.note} language={language} />
        </li>
      )}
      {statement.earlier.map((earlier) => (
        <li>
          {label('pages_earlier')}
          <a href={href(frame, paths.statement(earlier.id))}>{earlier.words}</a>, {earlier.period}
        </li>
      ))}
      <li>
        <a href={href(frame, paths.statement(statement.id))}>{say('pages_permanent_address', language)}</a>
      </li>
    </ul>
  );
}
