/** A state's law beside article 3 of the Protocol: what is asked, what the state's offences come to, and each offence. */
import { say } from '../../words/messages.ts';
import { Said } from '../components/said.tsx';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { ResultView, StateMinimumView } from './state-law-view.ts';

/** So many groups of patterns stand open in a cell. */
const MOST_DETAILS = 2;

export function StateMinimum({ view, frame }: { view: StateMinimumView; frame: Frame }) {
  const { language } = frame;
  return (
    <>
      <p class="text quiet">{say('law_state_minimum_note', language)}</p>
      <table class="stack sp">
        <caption class="hidden">{say('law_state_minimum', language)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('law_state_minimum_element', language)}</th>
            <th scope="col">{say('law_state_minimum_asks', language)}</th>
            <th scope="col">{say('law_state_minimum_state', language)}</th>
            {view.offences.map((name) => (
              <th scope="col">
                <Said said={name} language={language} named={false} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr>
              <th scope="row">
                {row.element} <small class="quiet nowrap">{row.provision}</small>
              </th>
              <td data-h={say('law_state_minimum_asks', language)}>{row.asks}</td>
              <td data-h={say('law_state_minimum_state', language)}>
                <Result result={row.state} frame={frame} />
              </td>
              {row.offences.map((result, at) => (
                <td data-h={view.offences[at]?.text}>
                  <Result result={result} frame={frame} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Result({ result, frame }: { result: ResultView; frame: Frame }) {
  const { language } = frame;
  const [shown, folded] = [result.details.slice(0, MOST_DETAILS), result.details.slice(MOST_DETAILS)];
  return (
    <>
      <span class={`say ${result.ground}`}>
        <SignDrawing id={result.sign} />
        {result.words}
        {result.recalled && `, ${say('law_from_memory', language)}`}
      </span>
      <Details details={shown} />
      {folded.length > 0 && (
        <details>
          <summary>{`+ ${folded.length}`}</summary>
          <Details details={folded} />
        </details>
      )}
      {result.provisions.length > 0 && <p class="src">{result.provisions.join('; ')}</p>}
    </>
  );
}

function Details({ details }: { details: readonly string[] }) {
  return (
    <>
      {details.map((words) => (
        <p class="small">{words}</p>
      ))}
    </>
  );
}
