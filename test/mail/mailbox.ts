/** A real SMTP server on loopback, which keeps what it is sent, or refuses it. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  /** `smtp://127.0.0.1:PORT`. */
  readonly url: string;
  readonly letters: readonly { readonly to: string; readonly source: string }[];
  /** From now on every recipient is refused with this code; `null` to take them again. */
  readonly refuseWith: (code: number | null) => void;
  readonly close: () => Promise<void>;
}

/** Listens on the port, or on one that is free. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const letters: { to: string; source: string }[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (address, _, done) => {
      if (refusal === null) done();
      else done(Object.assign(new Error(`no ${address.address} here`), { responseCode: refusal }));
    },
    onData: (stream, session, done) => {
      let source = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => (source += chunk));
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), source });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    letters,
    refuseWith: (code) => (refusal = code),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** The text of a letter as its reader sees it, from the source that was sent. */
export function textOfLetter(source: string): string {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(head)) return text;
  const bytes = text
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The address of Farol in a letter. */
export function linkIn(source: string): string {
  const link = /https?:\/\/\S+/g.exec(textOfLetter(source).replace(/\(https?:[^)]*\)/, ''))?.[0];
  if (link === undefined) throw new Error('no link in the letter');
  return link;
}
