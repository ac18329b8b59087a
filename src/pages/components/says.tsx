/** What is said, on its ground: lit for a fact, dusk for a silence. */
import type { Frame } from '../frame.ts';
import type { LineView, SaysView } from './fact-view.ts';
import { languageName } from '../../words/names.ts';
import { SignDrawing } from './sign.tsx';
import { colon } from './speaker.tsx';
import { m, say } from '../../words/messages.ts';

/** Beyond this many characters what is said is a text to read, not a word to compare. */
const LONG = 140;

/** So many lines stand open below what is said. */
const MOST_LINES = 4;

/** `whole`: nothing is folded, on a page that is about this alone. */
export function Says({ says, frame, whole = false }: { says: SaysView; frame: Frame; whole?: boolean }) {
  const ground = says.ground === 'none' ? 'na' : says.ground;
  return (
    <>
      <span class={says.words.length > LONG ? `say long ${ground}` : `say ${ground}`}>
        <SignDrawing id={says.sign} />
        <InLanguage words={says.words} language={says.language} frame={frame} />
      </span>
      <Lines lines={says.lines} frame={frame} whole={whole} />
    </>
  );
}

/** A few lines stand open; many (the elements of an offence, the rows of a table) are folded under their number. */
function Lines({ lines, frame, whole }: { lines: readonly LineView[]; frame: Frame; whole: boolean }) {
  if (lines.length === 0) return null;
  const list = (
    <ul class="lines">
      {lines.map((line) => (
        <Line line={line} frame={frame} />
      ))}
    </ul>
  );
  if (whole || lines.length <= MOST_LINES) return list;
  return (
    <details>
      <summary>{m.pages_in_full_lines({ n: lines.length }, { locale: frame.language })}</summary>
      {list}
    </details>
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
