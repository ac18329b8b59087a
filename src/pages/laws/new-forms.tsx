/** The forms that states report as new to them (guiding question 2.3), beside what the laws of the region make of each. */
import { formAnswerName } from '../../words/law-form-words.ts';
import { m, say } from '../../words/messages.ts';
import { href, paths } from '../addresses.ts';
import { Empty } from '../components/empty.tsx';
import { SignDrawing } from '../components/sign.tsx';
import type { Frame } from '../frame.ts';
import { FORM_ANSWERS_SHOWN, FORM_MARKS, type FormsView, type NewFormView } from './forms-view.ts';

export function NewForms({ frame, view }: { frame: Frame; view: FormsView }) {
  const { language } = frame;
  return (
    <section class="sec" id="new-forms">
      <h2>{say('law_forms_new', language)}</h2>
      {view.newForms.length === 0 ? (
        <Empty title={say('law_forms_new_none', language)}>
          <p>{say('law_forms_new_none_why', language)}</p>
        </Empty>
      ) : (
        <>
          <p class="text">{m.law_forms_new_lede({ members: view.members, on: view.on }, { locale: language })}</p>
          <NewFormsTable frame={frame} forms={view.newForms} />
        </>
      )}
    </section>
  );
}

function NewFormsTable({ frame, forms }: { frame: Frame; forms: readonly NewFormView[] }) {
  const { language } = frame;
  return (
    <table class="stack sp">
      <caption>{say('law_forms_new_caption', language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('law_forms_form', language)}</th>
          <th scope="col">{say('law_forms_new_states', language)}</th>
          {FORM_ANSWERS_SHOWN.map((answer) => (
            <th scope="col" class="n">
              <SignDrawing id={FORM_MARKS[answer].sign} /> {formAnswerName(answer, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {forms.map(({ id, name, reports, counts }) => (
          <tr>
            <th scope="row">
              <a href={href(frame, paths.lawForm(id))}>{name}</a>
            </th>
            <td data-h={say('law_forms_new_states', language)}>
              {reports.map((report, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={href(frame, paths.statement(report.statement))}>{report.name}</a>
                </>
              ))}
            </td>
            {FORM_ANSWERS_SHOWN.map((answer) => (
              <td class="n num" data-h={formAnswerName(answer, language)}>
                {counts[answer]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
