import { readdirSync, readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { farolOver, type Farol } from '../../src/app/farol.ts';
import { openPost } from '../../src/app/mail/post.ts';
import { sendDue, sendNow } from '../../src/app/mail/sender.ts';
import { inviteAs } from '../../src/app/people/invite.ts';
import { askForLink, openInvitation, openLink } from '../../src/app/people/sign-in.ts';
import { readSettings } from '../../src/app/settings.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';
import { failingJobs } from '../../src/store/outbox.ts';
import { listPeople } from '../../src/store/people/persons.ts';
import { describeOnBothEngines, type TestEngine } from '../engines.ts';
import { linkIn, openMailbox, textOfLetter } from '../mail/mailbox.ts';
import { freshStore, OPERATOR } from './fresh-store.ts';
import { rowsOf } from './raw.ts';
import { freshUrl, opened } from './fresh-store.ts';

const ASKER = { address: '192.0.2.1', agent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' };
const ANA = 'ana@justicia.example';

interface Clock {
  now: string;
}

async function aFarol(engine: TestEngine, env: Record<string, string> = {}): Promise<{ farol: Farol; clock: Clock }> {
  const folder = mkdtempSync(join(tmpdir(), 'farol-mail-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const settings = readSettings(
    { FAROL_DATA: folder, ORIGIN: 'https://farol.example', ...env },
    { demo: false, workingFolder: folder, programFolder: folder },
  );
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  const clock = { now: '2026-11-25T10:00:00.000Z' };
  const store = await freshStore(engine, { now: () => new Date(clock.now) });
  return { farol: farolOver(store, settings.value, () => new Date(clock.now)), clock };
}

function inviteAna(farol: Farol) {
  const seat = { role: 'administrator', state: null, organisation: null } as const;
  return inviteAs(farol, { actor: OPERATOR, wish: { email: ANA, language: 'es', seat } });
}

function tokenOf(link: string): string {
  return new URL(link).searchParams.get('token') ?? '';
}

describeOnBothEngines('mail', (engine) => {
  it('goes over a mail server, in the language of the person, and its link opens a session once', async () => {
    const mailbox = await openMailbox();
    onTestFinished(mailbox.close);
    const { farol } = await aFarol(engine, { SMTP_URL: mailbox.url });
    await inviteAna(farol);
    expect((await sendNow(farol)).map(({ kind, fault }) => [kind, fault])).toEqual([['invitation', null]]);
    const [letter] = mailbox.letters;
    expect(letter?.to).toBe(ANA);
    expect(letter?.source).toMatch(/^Content-Language: es\r$/m);
    const source = letter?.source ?? '';
    expect(textOfLetter(source)).toContain('Su función: Administrador');
    expect(textOfLetter(source)).toContain('La invitación vale hasta el 25 de diciembre de 2026.');
    expect(linkIn(source)).toMatch(/^https:\/\/farol\.example\/es\/invitation\?token=[\w-]{43}$/);
    const token = tokenOf(linkIn(source));
    expect((await openInvitation(farol, token, ASKER)).kind).toBe('session');
    expect((await openInvitation(farol, token, ASKER)).kind).toBe('link-over');
    await askForLink(farol, { email: ANA, language: 'fr', next: '' }, ASKER);
    await sendNow(farol);
    const link = linkIn(mailbox.letters[1]?.source ?? '');
    expect(link).toMatch(/^https:\/\/farol\.example\/es\/sign-in\/link\?token=/);
    expect((await openLink(farol, tokenOf(link), ASKER)).kind).toBe('session');
    expect((await openLink(farol, tokenOf(link), ASKER)).kind).toBe('link-over');
  });

  it('without a mail server is a file in the data folder, which only its owner may read', async () => {
    const { farol } = await aFarol(engine);
    await inviteAna(farol);
    await sendNow(farol);
    const folder = join(farol.settings.people.localFolder, 'mail');
    const [file = ''] = readdirSync(folder);
    expect(file).toMatch(/\.eml$/);
    const source = readFileSync(join(folder, file), 'utf8');
    expect(source).toContain(`To: ${ANA}`);
    expect((await openInvitation(farol, tokenOf(linkIn(source)), ASKER)).kind).toBe('session');
  });

  it('to an unknown address is asked for by the same work, and never written', async () => {
    const { farol } = await aFarol(engine);
    expect(await askForLink(farol, { email: 'nobody@x.example', language: 'en', next: '' }, ASKER)).toEqual({
      kind: 'asked',
    });
    const [sent] = await sendNow(farol);
    expect(sent).toMatchObject({ kind: 'sign-in', letter: null, fault: null });
    expect(await farol.store.read(PUBLIC, listPeople)).toEqual([]);
  });

  it('waits while the server is down or refuses, longer each time, is told by a code, and goes out in the end', async () => {
    const mailbox = await openMailbox();
    const { farol, clock } = await aFarol(engine, { SMTP_URL: mailbox.url });
    await mailbox.close();
    await inviteAna(farol);
    const post = openPost(farol.settings.people);
    onTestFinished(() => post.close());
    const attempt = async (now: string) => {
      clock.now = now;
      return (await sendDue(farol, post)).map(({ fault }) => fault);
    };
    expect(await attempt('2026-11-25T10:00:00.000Z')).toEqual(['ESOCKET']);
    expect(await attempt('2026-11-25T10:00:59.000Z')).toEqual([]);
    expect(await attempt('2026-11-25T10:01:00.000Z')).toEqual(['ESOCKET']);
    expect((await farol.store.write(OPERATOR, failingJobs)).value).toEqual({ jobs: 1, fault: 'ESOCKET' });
    const again = await openMailbox(Number(new URL(mailbox.url).port));
    onTestFinished(again.close);
    again.refuseWith(450);
    expect(await attempt('2026-11-25T10:04:59.000Z')).toEqual([]);
    expect(await attempt('2026-11-25T10:05:00.000Z')).toEqual(['450']);
    again.refuseWith(null);
    expect(await attempt('2026-11-25T10:21:00.000Z')).toEqual([null]);
    expect(again.letters).toHaveLength(1);
    expect((await farol.store.write(OPERATOR, failingJobs)).value).toEqual({ jobs: 0, fault: null });
  });

  it('leaves no token and no link in the database', async () => {
    const url = await freshUrl(engine);
    const { farol: other } = await aFarol(engine);
    const farol = farolOver(await opened(url), other.settings);
    await inviteAna(farol);
    const [sent] = await sendNow(farol);
    const token = tokenOf(sent?.letter?.link ?? '');
    expect(token).toHaveLength(43);
    for (const table of ['outbox', 'invitation', 'step', 'audit_entry', 'attempt']) {
      expect(JSON.stringify(await rowsOf(url, `select * from ${table}`))).not.toContain(token);
    }
    for (const table of ['outbox', 'step', 'audit_entry', 'attempt']) {
      expect(JSON.stringify(await rowsOf(url, `select * from ${table}`))).not.toContain('ana@');
    }
  });
});
