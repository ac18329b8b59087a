/**
 * One question on one basis as a row: the state's own answer first, beside it what others say. Where speakers disagree
 * both stand whole, never merged.
 */
import { say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { BasisTag } from './basis-tag.tsx';
import type { AnswersView, FactView } from './fact-view.ts';
import { Fact } from './fact.tsx';
import { Sign } from './sign.tsx';
import { SilentReference, SilentState } from './silence.tsx';

/** `about`: the state, where the page is of one question and the row of one state. */
export function Answers({
  answers,
  frame,
  about,
}: {
  answers: AnswersView;
  frame: Frame;
  about?: { readonly code: string; readonly name: string };
}) {
  const { question, basis } = answers;
  return (
    <div class="fact" id={about ? about.code : `${question.id}-${basis}`}>
      <dt>
        {about ? (
          <a href={href(frame, paths.state(about.code))}>{about.name}</a>
        ) : (
          <a href={href(frame, paths.question(question.id), { basis })}>{question.words}</a>
        )}
        <br />
        <BasisTag basis={basis} language={frame.language} />
      </dt>
      <dd>
        {answers.disagree && <Disagreement frame={frame} />}
        <div class={answers.own.length > 0 ? 'two even' : 'two'}>
          <div class="col">
            {answers.own.length === 0 && <SilentState language={frame.language} />}
            {answers.own.map((fact) => (
              <Fact fact={fact} frame={frame} own />
            ))}
          </div>
          <div class="col">
            {answers.others.length === 0 && <SilentReference language={frame.language} />}
            <BySpeaker facts={answers.others} frame={frame} />
          </div>
        </div>
      </dd>
    </div>
  );
}

/** The facts of one speaker stand under its name once. */
function BySpeaker({ facts, frame }: { facts: readonly FactView[]; frame: Frame }) {
  return (
    <>
      {facts.map((fact, index) => (
        <Fact fact={fact} frame={frame} own={false} named={!sameSpeaker(fact, facts[index - 1])} />
      ))}
    </>
  );
}

function sameSpeaker(a: FactView, b: FactView | undefined): boolean {
  return b !== undefined && a.speaker.kind === b.speaker.kind && a.speaker.name === b.speaker.name;
}

/** The mark of a disagreement; what is said stands below it, the state's own first. */
export function Disagreement({ frame }: { frame: Frame }) {
  return (
    <p class="small disagree">
      <Sign id="disagree" words={say('pages_disagree', frame.language)} />
    </p>
  );
}
