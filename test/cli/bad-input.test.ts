/**
 * What goes wrong outside Farol: calls that are wrong, files that are broken, a machine that does not allow it. Each time
 * one clear message, an exit code that is not 0, and the database as it was.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeFarolCommand, sequenceOf, sql, type Call, type Ended, type FarolCommand } from './farol-command.ts';

/** What is said where there is no room. */
const FULL =
  'The disk is full or fails, or this account may use no more of it. Nothing was half-written; free some space and try again.\n';

let farol: FarolCommand;

beforeAll(async () => {
  farol = await makeFarolCommand();
});
afterAll(() => farol.remove());

/** The call as it ended; the record in the data folder, and all that was said of it, must be as before. */
async function refused(data: string, args: readonly string[], call: Call = {}): Promise<Ended> {
  const before = sequenceOf(data);
  const ended = await farol.at(data, args, call);
  expect(ended.out).toBe('');
  expect(sequenceOf(data)).toBe(before);
  const whole = await farol.at(data, ['verify']);
  expect([whole.code, whole.err]).toEqual([0, '']);
  return ended;
}

const HEAD = 'state,question,basis,speaker,answer,codes,from';
const GOOD = 'ARG,consent-adult,law,state:ARG,declined,,2012';

function written(name: string, text: string): string {
  const folder = farol.fresh();
  mkdirSync(folder);
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('a call that is wrong', () => {
  const compile = ['compile', '--meeting', 'brasilia-2014', '--lang', 'es', '--out', 'report.md'];
  const but = (option: string, value: string) => compile.map((arg, n) => (compile[n - 1] === option ? value : arg));

  it.each([
    [['compil'], 'There is no command “compil”. farol --help lists them.'],
    [['verify', '--colour'], 'This option is not understood: --colour. Add --help to see what there is.'],
    [['verify', 'more'], 'This option is not understood: more. Add --help to see what there is.'],
    [['compile', '--meeting'], 'This option is not understood: --meeting. Add --help to see what there is.'],
    [['import'], 'FILE is needed. Add --help to see how.'],
    [['backup'], 'FILE is needed. Add --help to see how.'],
    [['compile', '--lang', 'es'], '--meeting is needed. Add --help to see how.'],
    [['import', 'answers.xlsx'], expect.stringMatching(/answers\.xlsx: the name must end in \.json, \.csv\.$/)],
    [
      but('--out', 'report.pdf'),
      expect.stringMatching(/report\.pdf: the name must end in \.docx, \.html, \.md, \.json\.$/),
    ],
    [but('--lang', 'de'), '“de” is not one of the languages en, es, pt, fr.'],
    [[...compile, '--on', '2014-02-30'], '“2014-02-30” is not a day that exists. Write it as 2014-12-04.'],
    [[...compile, '--known', 'yesterday'], '“yesterday” is not a day that exists. Write it as 2014-12-04.'],
    [[...compile, '--for', 'everybody'], '“everybody” is not one of public, member-states, secretariat.'],
    [
      ['migrate-to', 'mysql://root:secret@host/x'],
      '“DATABASE_URL” does not name a PostgreSQL database. It begins with postgres://',
    ],
  ])('farol %j', async (args, sentence) => {
    const data = farol.fresh();
    const ended = await farol.at(data, args);
    expect([ended.code, ended.out, ended.err.trimEnd()]).toEqual([2, '', sentence]);
    expect(existsSync(data)).toBe(false);
  });

  it('without a command shows how it is used', async () => {
    const ended = await farol.run([]);
    expect([ended.code, ended.out]).toEqual([2, expect.stringContaining('Usage: farol COMMAND')]);
  });
});

describe('compile', () => {
  const to = (file: string, meeting = 'brasilia-2014') => [
    'compile',
    '--meeting',
    meeting,
    '--lang',
    'es',
    '--out',
    file,
  ];

  it('names the meetings that there are, where it is told another', async () => {
    const ended = await refused(farol.loaded(), to('report.md', 'brasilia'));
    expect([ended.code, ended.err]).toEqual([1, 'There is no meeting “brasilia”. There are: brasilia-2014.\n']);
  });

  it('needs a folder to write into', async () => {
    const folder = farol.fresh();
    const ended = await refused(farol.loaded(), to(join(folder, 'report.docx')));
    expect([ended.code, ended.err]).toEqual([3, `There is no folder ${folder}.\n`]);
  });

  it('does not write over a folder, and leaves nothing beside it', async () => {
    const folder = farol.fresh();
    const file = join(folder, 'report.md');
    mkdirSync(file, { recursive: true });
    const ended = await refused(farol.loaded(), to(file));
    expect([ended.code, ended.err]).toEqual([3, `${file} cannot be written: EISDIR.\n`]);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it('leaves the old file and no half of a new one where the disk is full', async () => {
    const file = written('report.docx', 'the old one');
    const ended = await refused(farol.loaded(), to(file), { maxFileKiB: 100 });
    expect([ended.code, ended.err]).toEqual([3, FULL]);
    expect([readFileSync(file, 'utf8'), readdirSync(join(file, '..'))]).toEqual(['the old one', ['report.docx']]);
  });
});

describe('import', () => {
  it('names each fault with its file and line, and records nothing', async () => {
    const rows = [
      GOOD,
      GOOD.replace('ARG', 'XXX'),
      GOOD.replace('consent-adult', 'consent-aged'),
      GOOD.replace('2012', '2012-13'),
    ];
    const ended = await refused(farol.loaded(), ['import', written('answers.csv', [HEAD, ...rows].join('\n'))]);
    expect(ended.code).toBe(1);
    // What cannot be read is told first: what it refers to is looked up once all of it can.
    expect(ended.err).toBe(
      'answers.csv, line 5, column 1, period.from.at: There is no such month. Write it as 2014-12.\n' +
        'Faults: 1. Nothing was recorded.\n',
    );
    const again = await refused(
      farol.loaded(),
      ['import', written('answers.csv', [HEAD, ...rows.slice(0, 3)].join('\n'))],
      {
        env: { FAROL_LANG: 'es' },
      },
    );
    expect(again.err).toBe(
      'answers.csv, línea 3, columna 1, state: No existe el Estado «XXX».\n' +
        'answers.csv, línea 4, columna 1, question: No existe la pregunta «consent-aged».\n' +
        'Fallos: 2. No se registró nada.\n',
    );
  });

  it('refuses a file that is not there, and a folder', async () => {
    const folder = join(farol.fresh(), 'answers.csv');
    const missing = join(farol.fresh(), 'answers.csv');
    mkdirSync(folder, { recursive: true });
    for (const file of [folder, missing]) {
      const ended = await refused(farol.loaded(), ['import', file]);
      expect([ended.code, ended.err]).toEqual([3, `There is no file ${file}.\n`]);
    }
  });

  it('refuses text that is not UTF-8', async () => {
    const file = written('answers.csv', '');
    writeFileSync(file, Buffer.from(`${HEAD}\nPERÚ`, 'latin1'));
    const ended = await refused(farol.loaded(), ['import', file]);
    expect([ended.code, ended.err]).toEqual([
      1,
      'answers.csv, line 1, column 1: The file is not UTF-8 text. Save it as UTF-8.\nFaults: 1. Nothing was recorded.\n',
    ]);
  });

  it.each([1, 60])('records nothing where the disk is full (files of %i KiB at most)', async (maxFileKiB) => {
    const rows = Array.from({ length: 300 }, (_, n) => `${GOOD.replace('2012', String(1700 + n))}`);
    const file = written('answers.csv', [HEAD, ...rows].join('\n'));
    const ended = await refused(farol.loaded(), ['import', file], { maxFileKiB });
    expect([ended.code, ended.err]).toEqual([3, FULL]);
  });
});

describe('content that is broken', () => {
  /** The shipped content with one text in one file replaced. */
  function brokenContent(file: string, old: string | RegExp, by: string): string {
    const folder = farol.fresh();
    cpSync(join(farol.folder, 'farol', 'content'), folder, { recursive: true });
    const path = join(folder, file);
    const sound = readFileSync(path, 'utf8');
    const broken = sound.replace(old, by);
    expect(broken).not.toBe(sound);
    writeFileSync(path, broken);
    return folder;
  }

  it.each([
    [
      'text that is no YAML',
      '\nversion:',
      '\nversion: [',
      /^states\.yaml, line \d+, column \d+: The text is not valid YAML/m,
    ],
    [
      'a field of the wrong kind',
      'federal: false',
      'federal: maybe',
      /^states\.yaml, line \d+, column \d+, .*federal: This must be `true` or `false`\.$/m,
    ],
    [
      'a code that no list has',
      /subregion: [a-z-]+/,
      'subregion: north-pole',
      /^states\.yaml, line \d+, column \d+, .*: “north-pole” is not a .*code/m,
    ],
  ])('%s is named with file and line', async (_, old, by, sentence) => {
    const data = farol.loaded();
    const from = brokenContent('states.yaml', old, by);
    const ended = await refused(data, ['load', '--from', from]);
    expect([ended.code, ended.err]).toEqual([1, expect.stringMatching(sentence)]);
    expect(ended.err).toMatch(/Faults: \d+\. Nothing was recorded\.\n$/);
  });

  it('needs a folder that is there', async () => {
    const folder = farol.fresh();
    const ended = await refused(farol.loaded(), ['load', '--from', folder]);
    expect([ended.code, ended.err]).toEqual([3, `There is no folder ${folder}.\n`]);
  });

  it('leaves a collision as it is in the record, and says so', async () => {
    const data = farol.loaded();
    const from = brokenContent('states.yaml', 'en: Argentina', 'en: Argentine Republic');
    const before = sequenceOf(data);
    const ended = await farol.at(data, ['load', '--from', from]);
    expect(ended.code).toBe(0);
    expect(ended.err).toMatch(/^Collision, left as it is in the record: state ARG \(1\)/m);
    expect(sequenceOf(data)).toBe(before);
  });
});

describe('a data folder that cannot be used', () => {
  it('is of a newer version', async () => {
    const data = farol.loaded();
    sql(data, "insert into kysely_migration values ('9999-from-the-future', '2099-01-01T00:00:00.000Z')");
    const before = sequenceOf(data);
    for (const args of [['verify'], ['load'], ['serve']]) {
      expect(await farol.at(data, args)).toEqual({
        code: 3,
        out: '',
        err: 'This data was written by a newer Farol. Install that version or newer; the data was not touched.\n',
      });
    }
    expect(sequenceOf(data)).toBe(before);
  });

  it('holds something else under the database’s name', async () => {
    const data = farol.fresh();
    mkdirSync(data);
    writeFileSync(join(data, 'farol.sqlite'), 'not a database, but long enough to be read as one'.repeat(100));
    const ended = await farol.at(data, ['load']);
    expect([ended.code, ended.out, ended.err]).toEqual([
      3,
      '',
      expect.stringMatching(/is not a Farol database, or is damaged\. .*\n$/),
    ]);
    expect(readFileSync(join(data, 'farol.sqlite'), 'utf8')).toMatch(/^not a database/);
  });

  it('is a file', async () => {
    const file = written('data', 'a file');
    const ended = await farol.at(file, ['verify']);
    expect([ended.code, ended.err]).toEqual([3, `${file} is not a folder. Set FAROL_DATA to one.\n`]);
    expect((await farol.at(join(file, 'in'), ['verify'])).err).toBe(
      `${join(file, 'in')} is not a folder. Set FAROL_DATA to one.\n`,
    );
  });

  it('is full before the first table is made', async () => {
    const data = farol.fresh();
    const ended = await farol.at(data, ['load'], { maxFileKiB: 40 });
    expect([ended.code, ended.err]).toEqual([3, expect.stringMatching(new RegExp(`${FULL}$`))]);
    expect((await farol.at(data, ['load'])).code).toBe(0);
    expect((await farol.at(data, ['verify'])).code).toBe(0);
  });

  it('holds real data where the demonstration is asked for', async () => {
    const data = farol.loaded();
    const demo = farol.fresh();
    cpSync(data, `${demo}-demo`, { recursive: true });
    const ended = await farol.at(demo, ['load', '--demo']);
    expect([ended.code, ended.err]).toEqual([
      3,
      'This data is real; the demonstration’s content is refused. Choose another data folder.\n',
    ]);
    expect(sequenceOf(`${demo}-demo`)).toBe(sequenceOf(data));
  });
});

describe('settings that are wrong', () => {
  it.each([
    [['serve'], { PORT: '99999' }, 'PORT: “99999” is not a port. A port is a whole number from 0 to 65535.'],
    [
      ['serve'],
      { ORIGIN: 'farol.example' },
      'ORIGIN: “farol.example” is not the address of a site, such as `https://farol.example.org`.',
    ],
    [
      ['verify'],
      { DATABASE_URL: 'mysql://root:secret@host/x' },
      'DATABASE_URL: This is not the address of a PostgreSQL database, such as `postgres://user@host/name`.',
    ],
    [
      ['load', '--demo'],
      { DATABASE_URL: 'postgres://root:secret@127.0.0.1:1/x' },
      'FAROL_DEMO_DATABASE_URL: The demonstration needs a database of its own: set `FAROL_DEMO_DATABASE_URL` to another one than `DATABASE_URL`.',
    ],
  ])('farol %j with %j', async (args, env, sentence) => {
    const data = farol.fresh();
    const ended = await farol.at(data, args, { env });
    expect([ended.code, ended.out, ended.err]).toEqual([1, '', `${sentence}\nFaults: 1. Nothing was recorded.\n`]);
    expect([existsSync(data), existsSync(`${data}-demo`)]).toEqual([false, false]);
  });
});

describe('a machine that does not allow it', () => {
  let taken: Server | undefined;
  afterEach(() => taken?.close());

  it('has the port in use', async () => {
    const port = await new Promise<number>((resolve) => {
      taken = createServer().listen(0, () => resolve((taken?.address() as { port: number }).port));
    });
    const ended = await refused(farol.loaded(), ['serve'], { env: { PORT: String(port) } });
    expect(ended.code).toBe(3);
    expect(ended.err).toMatch(
      new RegExp(`\nPort ${port} is in use\\. Set PORT to another, or stop the program that uses it\\.\n$`),
    );
  });

  it('has no PostgreSQL where the address says; the password is told to nobody', async () => {
    const env = { DATABASE_URL: 'postgres://farol:secret@127.0.0.1:1/farol' };
    for (const args of [['verify'], ['serve']]) {
      const ended = await farol.at(farol.fresh(), args, { env });
      expect(ended).toEqual({
        code: 3,
        out: '',
        err: 'The database server does not answer: 127.0.0.1:1 (ECONNREFUSED). Is it running, and does DATABASE_URL name it rightly?\n',
      });
    }
    const ended = await refused(farol.loaded(), ['migrate-to', env.DATABASE_URL]);
    expect([ended.code, ended.err.includes('secret')]).toEqual([3, false]);
  });

  it('has no folder for a backup', async () => {
    const folder = farol.fresh();
    const ended = await refused(farol.loaded(), ['backup', join(folder, 'copy.sqlite')]);
    expect([ended.code, ended.err]).toEqual([3, `There is no folder ${folder}.\n`]);
  });

  it('has no room for a backup, and leaves no half of one', async () => {
    const file = farol.fresh('.sqlite');
    const ended = await refused(farol.loaded(), ['backup', file], { maxFileKiB: 300 });
    expect([ended.code, ended.err]).toEqual([3, FULL]);
    expect(existsSync(file)).toBe(false);
  });
});
