/** The questions that a meeting put, folded by section, with the way to each and to the report. */
import { m, say } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Actions } from '../components/actions.tsx';
import type { Frame } from '../frame.ts';
import type { QuestionnaireView } from './meeting-view.ts';

export function QuestionnairePut({ questionnaire, frame }: { questionnaire: QuestionnaireView; frame: Frame }) {
  const { language } = frame;
  const { states, asked, established } = questionnaire.ownAnswers;
  const answers = established ? m.record_own_answers : m.record_own_answers_members;
  return (
    <section class="sec" aria-labelledby="questionnaire">
      <h2 id="questionnaire">{say('record_questionnaire', language)}</h2>
      <div class="text">
        <p>{questionnaire.introduction}</p>
        <p>
          {answers({ states: sayNumber(states, language), asked: sayNumber(asked, language) }, { locale: language })}
        </p>
      </div>
      {questionnaire.topics.map((topic) => (
        <section class="sub">
          <h3 class="h3ish">
            <a href={href(frame, paths.topic(topic.id))}>
              {topic.number}. {topic.title}
            </a>
          </h3>
          {topic.sections.map((section) => (
            <details class="sp">
              <summary>
                {section.guiding.includes('.') && `${section.guiding} `}
                {section.title} ({m.topics_questions({ n: section.questions.length }, { locale: language })})
              </summary>
              {section.question !== null && <p class="text quiet">{section.question}</p>}
              <ul class="text">
                {section.questions.map(({ id, words }) => (
                  <li>
                    <a href={href(frame, paths.question(id))}>{words}</a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
      ))}
      <Actions>
        <a href={href(frame, paths.report, {}, questionnaire.id)}>{say('record_to_report', language)}</a>
      </Actions>
    </section>
  );
}
