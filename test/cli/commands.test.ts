/** The commands of `farol` as people call them: what each says, what it leaves behind, and its exit code. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasPostgres } from '../engines.ts';
import { createDatabase } from '../postgres.ts';
import { makeFarolCommand, sequenceOf, sql, type FarolCommand } from './farol-command.ts';

let farol: FarolCommand;

beforeAll(async () => {
  farol = await makeFarolCommand();
});
afterAll(() => farol.remove());

const HEAD = 'state,question,basis,speaker,answer,codes,from';
const GOOD = `${HEAD}\nARG,consent-adult,law,state:ARG,declined,,2012\nBRA,consent-adult,law,state:BRA,unknown,,2012\n`;

function written(name: string, text: string): string {
  const file = join(farol.fresh(), name);
  mkdirSync(join(file, '..'));
  writeFileSync(file, text);
  return file;
}

describe('help', () => {
  const commands = ['serve', 'load', 'import', 'compile', 'verify', 'migrate-to', 'init-server', 'backup'];

  it.each([
    ['en', 'Usage: farol COMMAND'],
    ['es', 'Uso: farol '],
    ['pt', 'Uso: farol'],
    ['fr', 'farol COMMANDE [options]'],
  ])('is there for every command, in %s', async (language, words) => {
    const env = { FAROL_LANG: language };
    const usage = await farol.run(['--help'], { env });
    expect([usage.code, usage.err]).toEqual([0, '']);
    expect(usage.out).toContain(words);
    for (const command of commands) expect(usage.out).toMatch(new RegExp(`^  ${command} +\\S`, 'm'));
    const helps = await Promise.all(commands.map((command) => farol.run([command, '--help'], { env })));
    for (const [index, { code, err, out }] of helps.entries()) {
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`^farol ${commands[index]}\\b`));
    }
  });

  it('is in the language of the terminal, where none is asked for', async () => {
    const said = await farol.run(['verify', '--help'], { env: { FAROL_LANG: '', LANG: 'pt_BR.UTF-8' } });
    expect(said.out).toBe((await farol.run(['verify', '--help'], { env: { FAROL_LANG: 'pt' } })).out);
    expect(said.out).not.toBe((await farol.run(['verify', '--help'])).out);
  });
});

describe('compile', () => {
  const report = ['compile', '--meeting', 'brasilia-2014', '--on', '2014-12-04'];

  it('writes the report in each format, and the Word file twice with the same bytes', async () => {
    const data = farol.loaded();
    const to = (file: string) => farol.at(data, [...report, '--lang', 'es', '--out', file], { cwd: data });
    const files = ['a.docx', 'b.docx', 'a.html', 'a.md', 'a.json'];
    for (const file of files) {
      const ended = await to(file);
      expect([ended.code, ended.err]).toEqual([0, '']);
      expect(ended.out).toMatch(
        new RegExp(`^${join(data, file)}: \\d+ bytes, the record as of sequence \\d+, in \\d+ ms\\.\n$`),
      );
    }
    const read = (file: string) => readFileSync(join(data, file));
    expect(read('a.docx').subarray(0, 2).toString()).toBe('PK');
    expect(Buffer.compare(read('a.docx'), read('b.docx'))).toBe(0);
    const title = 'Informe comparativo de la Cuarta Reunión';
    expect(read('a.html').toString()).toContain(`<html lang="es">`);
    expect(read('a.html').toString()).toContain(`<h1>${title}`);
    expect(read('a.md').toString()).toMatch(new RegExp(`^# ${title}`));
    expect(JSON.parse(read('a.json').toString())).toMatchObject({
      format: 1,
      kind: 'real',
      meeting: 'rtp-4',
      on: '2014-12-04',
      known: { sequence: sequenceOf(data) },
      audience: 'public',
    });
    expect(readdirSync(data).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('loads the shipped content first where nothing is recorded yet, and takes the meeting’s own day', async () => {
    const data = farol.fresh();
    const file = farol.fresh('.json');
    const ended = await farol.at(data, ['compile', '--meeting', 'rtp-4', '--lang', 'pt', '--out', file]);
    expect(ended.code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ meeting: 'rtp-4', on: '2014-12-04' });
  });

  it('shows what was known at an earlier state of the record', async () => {
    const data = farol.loaded();
    const known = sequenceOf(data);
    const file = farol.fresh('.json');
    await farol.at(data, ['import', written('a.csv', GOOD)]);
    const compiled = async (...more: readonly string[]) => {
      await farol.at(data, [...report, '--lang', 'en', '--out', file, ...more]);
      return readFileSync(file, 'utf8');
    };
    expect(await compiled('--known', String(known))).not.toContain('"state:BRA"');
    expect(await compiled()).toContain('"state:BRA"');
  });
});

describe('import', () => {
  it('records the file, seals it, and records nothing the second time', async () => {
    const data = farol.loaded();
    const before = sequenceOf(data);
    const file = written('answers.csv', GOOD);
    expect(await farol.at(data, ['import', file])).toEqual({
      code: 0,
      out: `Statements recorded: 2, up to sequence ${before + 2}.\n`,
      err: '',
    });
    expect(await farol.at(data, ['import', file])).toEqual({
      code: 0,
      out: 'Nothing is new: every statement of the file was recorded before (2).\n',
      err: '',
    });
    expect(sequenceOf(data)).toBe(before + 2);
    expect((await farol.at(data, ['verify'])).out).toMatch(/; 0 not sealed yet\.\n$/);
  });

  it('with --dry-run checks and records nothing', async () => {
    const data = farol.loaded();
    const before = sequenceOf(data);
    expect(await farol.at(data, ['import', '--dry-run', written('answers.csv', GOOD)])).toEqual({
      code: 0,
      out: 'Statements that would be recorded: 2. Nothing was recorded (--dry-run).\n',
      err: '',
    });
    expect(sequenceOf(data)).toBe(before);
  });
});

describe('verify', () => {
  it('finds the chain whole', async () => {
    const ended = await farol.at(farol.loaded(), ['verify']);
    expect([ended.code, ended.err]).toEqual([0, '']);
    expect(ended.out).toMatch(/^The chain is whole: \d+ entries under \d+ seals; 0 not sealed yet\.\n$/);
  });

  it('names what was changed past the database’s guard, and ends with 1', async () => {
    const data = farol.loaded();
    const changed = sequenceOf(data) - 3;
    sql(data, 'drop trigger statement_no_update', `update statement set state = 'XXX' where sequence = ${changed}`);
    const ended = await farol.at(data, ['verify']);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toMatch(
      new RegExp(`^Sequence ${changed}: [a-z-]+\n(?:.*\n)*The chain is broken\\. Faults: \\d+\\.\n$`),
    );
  });

  it('finds a statement that was taken out', async () => {
    const data = farol.loaded();
    sql(data, 'drop trigger statement_no_delete', `delete from statement where sequence = ${sequenceOf(data)}`);
    expect((await farol.at(data, ['verify'])).code).toBe(1);
  });
});

describe('backup', () => {
  it('writes a copy that opens and is whole, and never over a file that is there', async () => {
    const data = farol.loaded();
    const copy = farol.fresh('.sqlite');
    const ended = await farol.at(data, ['backup', copy]);
    expect([ended.code, ended.err]).toEqual([0, '']);
    const other = farol.fresh();
    mkdirSync(other);
    copyFileSync(copy, join(other, 'farol.sqlite'));
    expect((await farol.at(other, ['verify'])).out).toMatch(/^The chain is whole/);
    expect(sequenceOf(other)).toBe(sequenceOf(data));

    const before = readFileSync(copy);
    const again = await farol.at(data, ['backup', copy]);
    expect([again.code, again.err]).toEqual([1, `${copy} exists already and is left as it is.\n`]);
    expect(Buffer.compare(readFileSync(copy), before)).toBe(0);
  });
});

describe('serve', () => {
  it('opens the pages, lets other commands work meanwhile, and ends when it is told to', async () => {
    const data = farol.loaded();
    const port = await freePort();
    const stop = new AbortController();
    let opened = (_: string): void => undefined;
    const open = new Promise<string>((resolve) => {
      opened = (text) => {
        if (text.includes('open at')) resolve(text);
      };
    });
    const env = { PORT: String(port) };
    const serving = farol.at(data, ['serve'], { env, signal: stop.signal, heard: opened });
    expect(await open).toBe(`Farol is open at http://localhost:${port}\n`);
    const states = await fetch(`http://localhost:${port}/es/states/bra`);
    expect([states.status, await states.text()]).toEqual([200, expect.stringContaining('Brasil')]);
    expect((await farol.at(data, ['import', written('a.csv', GOOD)])).code).toBe(0);
    stop.abort();
    const ended = await serving;
    expect([ended.code, ended.err]).toEqual([0, expect.stringContaining('Stopping')]);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

describe.skipIf(!hasPostgres())('with PostgreSQL', () => {
  it('moves the whole record, which then serves as before', async () => {
    const database = await createDatabase(inject('postgresServer') ?? '');
    try {
      expect((await farol.run(['init-server', database.url])).code).toBe(0);
      const data = farol.loaded();
      const moved = await farol.at(data, ['migrate-to', database.url]);
      expect([moved.code, moved.out]).toEqual([
        0,
        expect.stringMatching(/^Moved \d+ rows; counts and hashes are equal\.\n$/),
      ]);
      const env = { DATABASE_URL: database.url };
      expect((await farol.run(['verify'], { env })).out).toMatch(/^The chain is whole/);
      const files = [farol.fresh('.docx'), farol.fresh('.docx')] as const;
      const report = ['compile', '--meeting', 'brasilia-2014', '--lang', 'fr', '--out'];
      await farol.at(data, [...report, files[0]]);
      await farol.run([...report, files[1]], { env });
      expect(Buffer.compare(readFileSync(files[0]), readFileSync(files[1]))).toBe(0);

      const again = await farol.at(data, ['migrate-to', database.url]);
      expect([again.code, again.out]).toEqual([3, '']);
      expect(again.err).toBe(
        'The database to move to holds something already. Name an empty one; nothing was changed.\n',
      );
    } finally {
      await database.drop();
    }
  });
});

describe('the demonstration', () => {
  it('keeps a data folder of its own, and its report says on every page what it is', async () => {
    const data = farol.fresh();
    const file = farol.fresh('.md');
    expect((await farol.at(data, ['load', '--demo'])).code).toBe(0);
    expect([existsSync(data), existsSync(join(`${data}-demo`, 'farol.sqlite'))]).toEqual([false, true]);
    const refused = await farol.at(data, ['compile', '--demo', '--meeting', 'no', '--lang', 'en', '--out', file]);
    const meeting = /There are: (\S+?)[,.]/.exec(refused.err)?.[1] ?? '';
    const ended = await farol.at(data, ['compile', '--demo', '--meeting', meeting, '--lang', 'en', '--out', file]);
    expect(ended.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('*DEMONSTRATION');
  });
});
