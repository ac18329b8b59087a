/** The way out for letters: a mail server, or, where none is set, a folder in which each letter is a file. */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PeopleSettings } from '../settings.ts';
import type { Letter } from './letters.ts';

/** Letters that are not sent lie here, in the local folder. */
export const MAIL_FOLDER = 'mail';

/** Sends a letter; throws where that fails. `id` is the same at each attempt, so that a mail program sees a repeat. */
export interface Post {
  send(letter: Letter, id: string): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 20_000;

/** nodemailer is read only when the first letter goes out. */
export function openPost(settings: PeopleSettings): Post {
  let opened: Promise<Transport> | undefined;
  return {
    send: async (letter, id) => {
      opened ??= openTransport(settings);
      await (await opened).send(envelope(letter, id, settings));
    },
    close: () => void opened?.then((transport) => transport.close()),
  };
}

interface Transport {
  send(message: ReturnType<typeof envelope>): Promise<void>;
  close(): void;
}

async function openTransport({ smtpUrl, localFolder }: PeopleSettings): Promise<Transport> {
  const { createTransport } = await import('nodemailer');
  if (smtpUrl === null) {
    const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
    return {
      send: async (message) => {
        const composed = await composer.sendMail(message);
        await putFile(join(localFolder, MAIL_FOLDER), composed.message as Buffer);
      },
      close: () => composer.close(),
    };
  }
  const server = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return { send: async (message) => void (await server.sendMail(message)), close: () => server.close() };
}

function envelope({ to, language, subject, text }: Letter, id: string, { mailFrom }: PeopleSettings) {
  const host = /@([\w.-]+)/.exec(mailFrom)?.[1] ?? 'localhost';
  return {
    from: mailFrom,
    to,
    subject,
    text,
    messageId: `<${id}@${host}>`,
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    // What stands in a letter is text: no file, no address is ever fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

async function putFile(folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(3).toString('hex')}.eml`;
  const beside = join(folder, `.${name}`);
  await writeFile(beside, bytes, { mode: 0o600 });
  await rename(beside, join(folder, name));
}
