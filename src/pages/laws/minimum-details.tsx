/** What differs from the Protocol's minimum, state by state: the patterns or the terms, the offences, the provisions. */
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Citations } from '../components/fact.tsx';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import { minimumGround, MinimumSign } from './minimum-sign.tsx';
import type { DetailsView, DifferingView } from './minimum-view.ts';

export function MinimumDetails({ frame, details }: { frame: Frame; details: readonly DetailsView[] }) {
  const { language } = frame;
  return (
    <section class="sec">
      <h2>{say('law_minimum_details', language)}</h2>
      <p class="text">{say('law_minimum_details_note', language)}</p>
      {details.map((state) => (
        <details class="sp differing">
          <summary>{state.name}</summary>
          <dl class="facts">
            {state.elements.map((element) => (
              <Differing frame={frame} code={state.code} differing={element} />
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

function Differing({ frame, code, differing }: { frame: Frame; code: string; differing: DifferingView }) {
  const { language } = frame;
  const { element, result, recalled, words, name, provision, names, patterns, more } = differing;
  return (
    <div class="fact" id={`${code}-${element}`}>
      <dt>
        {name} <small class="quiet">{provision}</small>
      </dt>
      <dd>
        <span class={`say ${minimumGround(result, recalled)}`}>
          <MinimumSign result={result} /> {words}
          {recalled && (
            <small>
              {' '}
              <SignDrawing id="recalled" /> {say('law_rests_on_memory', language)}
            </small>
          )}
        </span>
        {names !== null && <p>{m.law_minimum_names({ terms: names }, { locale: language })}</p>}
        {patterns.length > 0 && (
          <ul class="small">
            {patterns.map((pattern) => (
              <li>{pattern}</li>
            ))}
            {more > 0 && <li>{m.law_minimum_more({ n: more }, { locale: language })}</li>}
          </ul>
        )}
        <Offences frame={frame} differing={differing} />
      </dd>
    </div>
  );
}

function Offences({ frame, differing }: { frame: Frame; differing: DifferingView }) {
  if (differing.offences.length === 0) return null;
  return (
    <ul class="src">
      {differing.offences.map(({ name, statement, provisions, citations }) => (
        <li>
          {statement === null ? (
            <span lang={name.language}>{name.text}</span>
          ) : (
            <a href={href(frame, paths.statement(statement))} lang={name.language}>
              {name.text}
            </a>
          )}
          {provisions.length > 0 && <span lang={name.language}> ({provisions.join('; ')})</span>}{' '}
          <Citations citations={citations} frame={frame} />
        </li>
      ))}
    </ul>
  );
}
