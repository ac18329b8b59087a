/** The forms of exploitation in the laws: each over the years, what is punished on the day read, and new ones reported. */
import { columns } from '../../charts/columns.ts';
import { barClass } from '../../charts/mark.ts';
import { formAnswerName, sayCoverages } from '../../words/law-form-words.ts';
import { m, say, type PlainKey } from '../../words/messages.ts';
import { sayOf } from '../../words/numbers.ts';
import { href, paths } from '../addresses.ts';
import { Actions, CsvLink } from '../components/actions.tsx';
import { Sign, SignDrawing } from '../components/sign.tsx';
import { Svg } from '../components/svg.tsx';
import type { Frame } from '../frame.ts';
import { Layout, pageText } from '../layout.tsx';
import { FORM_ANSWERS_SHOWN, FORM_MARKS, type FormRowView, type FormsView } from './forms-view.ts';
import { LawNotice } from './law-notice.tsx';
import { NewForms } from './new-forms.tsx';

export function formsPage(frame: Frame, view: FormsView): string {
  const { language } = frame;
  return pageText(
    <Layout
      frame={frame}
      title={say('law_forms_title', language)}
      part="laws"
      crumbs={[{ words: say('pages_menu_laws', language), path: paths.laws }]}
    >
      <h1>{say('law_forms_title', language)}</h1>
      <p class="lede">{view.finding}</p>
      <p class="text sp">{say('law_forms_how', language)}</p>
      <Actions>
        <CsvLink frame={frame} />
        <a href={href(frame, paths.lawMinimum)}>{say('law_minimum_title', language)}</a>
      </Actions>
      <Glance frame={frame} view={view} />
      <Numbers frame={frame} view={view} />
      <Punished frame={frame} view={view} />
      <NewForms frame={frame} view={view} />
      <LawNotice language={language} />
    </Layout>,
  );
}

function Glance({ frame, view }: { frame: Frame; view: FormsView }) {
  const { language } = frame;
  const first = view.years[0]?.label ?? '';
  return (
    <section class="sec">
      <h2>{say('law_forms_glance', language)}</h2>
      <p class="text">{m.law_forms_glance_note({ first, on: view.on }, { locale: language })}</p>
      <AnswersKey frame={frame} />
      <ul class="multiples sp">
        {view.forms.map((form) => (
          <li>
            <h3>
              <a href={href(frame, paths.lawForm(form.id))}>{form.name}</a>
            </h3>
            <Svg svg={columns(form.chart)} />
            <p class="small">
              <span class="quiet ends">
                <span>{first}</span> <span>{view.years.at(-1)?.label}</span>
              </span>
              {namedNow(frame, view, form)}
              {form.ofMinimum && <span class="tag">{say('law_forms_protocol', language)}</span>}
            </p>
            <OtherAnswers frame={frame} form={form} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function namedNow({ language }: Frame, view: FormsView, { counts, recalled }: FormRowView): string {
  const told = { n: counts.yes, m: view.members };
  return recalled === 0
    ? m.law_forms_now(told, { locale: language })
    : m.law_forms_now_memory({ ...told, memory: recalled }, { locale: language });
}

/** The answers beside 'named' on the day read, each by its sign and number. */
function OtherAnswers({ frame, form }: { frame: Frame; form: FormRowView }) {
  return (
    <ul class="others small">
      {FORM_ANSWERS_SHOWN.filter((answer) => answer !== 'yes').map((answer) => (
        <li>
          <Sign id={FORM_MARKS[answer].sign} words={formAnswerName(answer, frame.language)} wordsHidden />{' '}
          <span class="num">{form.counts[answer]}</span>
        </li>
      ))}
    </ul>
  );
}

/** The classes of the charts, each with its ground. */
export function AnswersKey({ frame }: { frame: Frame }) {
  const { language } = frame;
  const entries = FORM_ANSWERS_SHOWN.flatMap((answer) => {
    const { mark, sign } = FORM_MARKS[answer];
    const plain = { sign, ground: barClass(mark, false), words: formAnswerName(answer, language) };
    return answer === 'yes'
      ? [plain, { sign: 'recalled' as const, ground: barClass(mark, true), words: say('law_forms_striped', language) }]
      : [plain];
  });
  return (
    <ul class="key sp">
      {entries.map(({ sign, ground, words }) => (
        <li>
          <svg class="sw columns" viewBox="0 0 20 14" aria-hidden="true">
            <rect class={ground} x="1" y="1" width="18" height="12" />
          </svg>
          <SignDrawing id={sign} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

function Numbers({ frame, view }: { frame: Frame; view: FormsView }) {
  const { language } = frame;
  const last = view.years.at(-1)?.label ?? '';
  const minor = (kept: boolean) => (kept ? 'n num' : 'n num minor');
  return (
    <section class="sec">
      <h2>{say('law_forms_numbers', language)}</h2>
      <div class="scroll fits" role="region" aria-labelledby="forms-caption" tabindex={0}>
        <table class="heat">
          <caption id="forms-caption">
            {m.law_forms_numbers_caption({ last, on: view.on }, { locale: language })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('law_forms_form', language)}</th>
              {view.years.map(({ label, kept }) => (
                <th scope="col" class={minor(kept)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.forms.map((form) => (
              <tr id={form.id}>
                <th scope="row">
                  <a href={href(frame, paths.lawForm(form.id))}>{form.name}</a>
                </th>
                {form.cells.map(({ n, share }, at) => (
                  <td class={`${minor(view.years[at]?.kept ?? true)} h${share}`}>{n}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <FootRow head="law_forms_members" view={view} frame={frame} of={({ members }) => members} />
            <FootRow head="law_forms_on_record" view={view} frame={frame} of={({ onRecord }) => onRecord} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function FootRow({
  head,
  view,
  frame,
  of,
}: {
  head: PlainKey;
  view: FormsView;
  frame: Frame;
  of: (year: FormsView['years'][number]) => number;
}) {
  return (
    <tr>
      <th scope="row">{say(head, frame.language)}</th>
      {view.years.map((year) => (
        <td class={year.kept ? 'n num' : 'n num minor'}>{of(year)}</td>
      ))}
    </tr>
  );
}

function Punished({ frame, view }: { frame: Frame; view: FormsView }) {
  const { language } = frame;
  const rest = view.members - view.onRecord;
  return (
    <section class="sec">
      <h2>{say('law_forms_punished', language)}</h2>
      <p class="text">{m.law_forms_punished_note({ n: view.onRecord, rest }, { locale: language })}</p>
      <div class="cols c2 sp">
        {view.punished.map(({ victims, alike }) => (
          <div>
            <h3>{say(`law_forms_${victims}`, language)}</h3>
            <dl class="alike">
              {alike.map(({ coverages, forms }) => (
                <>
                  <dt>
                    <SignDrawing id={coverages.includes('not-settled') ? 'unread' : 'value'} />{' '}
                    {sayCoverages(coverages, language)}{' '}
                    <span class="quiet num">{sayOf(forms.length, view.forms.length, language)}</span>
                  </dt>
                  <dd>
                    {forms.map(({ id, name }, at) => (
                      <>
                        {at > 0 && ' · '}
                        <a href={href(frame, paths.lawForm(id))}>{name}</a>
                      </>
                    ))}
                  </dd>
                </>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
