/** The topics of the meeting, and their questions by section. */
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';

export interface TopicsView {
  readonly topics: readonly {
    readonly number: number;
    readonly id: string;
    readonly title: string;
    readonly finding: string;
    readonly sections: readonly {
      readonly guiding: string;
      readonly title: string;
      readonly question: string | null;
      readonly questions: readonly { readonly id: string; readonly words: string }[];
    }[];
  }[];
}

export function topicsPage(frame: Frame, view: TopicsView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={say('topics_title', language)}
      part="topics"
      crumbs={[{ words: say('topics_title', language) }]}
    >
      <h1>{say('topics_title', language)}</h1>
      <p class="lede">{say('topics_lede', language)}</p>
      {view.topics.map((topic) => (
        <section class="sec">
          <h2>
            <a href={href(frame, paths.topic(topic.id))}>
              {topic.number}. {topic.title}
            </a>
          </h2>
          <p class="text">{topic.finding}</p>
          {topic.sections.map((section) => (
            <details class="sp">
              <summary>
                {section.guiding} {section.title} (
                {m.topics_questions({ n: section.questions.length }, { locale: language })})
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
    </Layout>,
  );
}
