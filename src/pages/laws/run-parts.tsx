/** What a state's law makes of facts: what decides, and every element of every offence under a fold. */
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Citations } from '../components/fact.tsx';
import { Said } from '../components/said.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import type { ElementRunView, OffenceRunView, RunView } from './run-view.ts';

/** A row of a table: the state, what decides, where it stands. `label`: what stands before the state's name. */
export function RunRow({ frame, run, label }: { frame: Frame; run: RunView; label?: string }) {
  const { language } = frame;
  return (
    <tr id={label === undefined ? run.code : undefined}>
      <th scope="row">
        {label !== undefined && <span class="small quiet">{label} </span>}
        <a href={href(frame, paths.stateLaw(run.code))}>{run.name}</a>
      </th>
      <td data-h={say('law_try_decides', language)}>
        <span class={`say ${run.ground}`}>
          <SignDrawing id={run.sign} />
          {run.recalled && <SignDrawing id="recalled" />}
          {run.decides}
        </span>
        {run.recalled && <small class="quiet"> {say('law_rests_on_memory', language)}</small>}
        {run.settling !== '' && <p class="small quiet">{run.settling}</p>}
        {run.offences.length > 0 && <Offences frame={frame} run={run} />}
      </td>
      <td class="small" data-h={say('law_try_provision', language)}>
        {run.provisions.map((provision, index) => (
          <>
            {index > 0 && '; '}
            <Said said={provision} language={language} named={false} />
          </>
        ))}{' '}
        <Citations citations={run.citations} frame={frame} />
      </td>
    </tr>
  );
}

function Offences({ frame, run }: { frame: Frame; run: RunView }) {
  const { language } = frame;
  return (
    <details>
      <summary>
        {say('law_try_elements', language)}
        <span class="hidden">{m.charts_state_is({ state: '', words: run.name }, { locale: language })}</span>
      </summary>
      {run.offences.map((offence) => (
        <Offence frame={frame} offence={offence} />
      ))}
      {run.notes.length > 0 && <p class="small quiet">{run.notes.join(' ')}</p>}
    </details>
  );
}

function Offence({ frame, offence }: { frame: Frame; offence: OffenceRunView }) {
  return (
    <>
      <p class="part-name">
        <Said said={offence.name} language={frame.language} named={false} />{' '}
        <Sign id={offence.sign} words={offence.answer} /> <Citations citations={offence.citations} frame={frame} />
      </p>
      <ul class="elements">
        {offence.elements.map((element) => (
          <Element element={element} />
        ))}
      </ul>
      {offence.settling !== '' && <p class="small quiet">{offence.settling}</p>}
    </>
  );
}

function Element({ element }: { element: ElementRunView }) {
  return (
    <li>
      <b>{element.name}</b> <Sign id={element.sign} words={element.answer} />
      <span>
        {element.why}
        {element.rests.length > 0 && <small class="quiet"> ({element.rests.join(', ')})</small>}
      </span>
    </li>
  );
}
