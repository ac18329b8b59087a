/** What is said, on its ground: lit for a fact, dusk for a silence. */
import type { Frame } from '../frame.ts';
import type { LineView, SaysView } from './fact-view.ts';
import { languageName } from '../../words/names.ts';
import { SignDrawing } from './sign.tsx';
import { colon } from './speaker.tsx';
import { say } from '../../words/messages.ts';

/** Beyond this many characters what is said is a text to read, not a word to compare. */
const LONG = 140;

export function Says({ says, frame }: { says: SaysView; frame: Frame }) {
  const ground = says.ground === 'none' ? 'na' : says.ground;
  return (
    <>
      <span class={says.words.length > LONG ? `say long ${ground}` : `say ${ground}`}>
        <SignDrawing id={says.sign} />
        <InLanguage words={says.words} language={says.language} frame={frame} />
      </span>
      {says.lines.length > 0 && (
        <ul class="lines">
          {says.lines.map((line) => (
            <Line line={line} frame={frame} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ line, frame }: { line: LineView; frame: Frame }) {
  return (
    <li>
      {line.label !== null && <span class="quiet">{line.label + colon(frame.language)}</span>}
      <InLanguage words={line.words} language={line.language} frame={frame} />
      {line.recalled && (
        <small class="from-memory">
          {' '}
          <SignDrawing id="recalled" /> {say('pages_from_memory', frame.language)}
        </small>
      )}
    </li>
  );
}

/** Words said in another language than the page's are marked, and their language is named. */
function InLanguage({ words, language, frame }: { words: string; language: SaysView['language']; frame: Frame }) {
  if (language === undefined || language === frame.language) return <>{words}</>;
  return (
    <>
      <span lang={language}>{words}</span> <small class="quiet">({languageName(language, frame.language)})</small>
    </>
  );
}
