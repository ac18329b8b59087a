import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const folders = { workingFolder: '/home/ana/farol', programFolder: '/opt/farol' };

describe('settings', () => {
  it('without any, Farol keeps its data in ./data and listens on port 3000', () => {
    const read = readSettings({}, { demo: false, ...folders });
    expect(read).toEqual({
      ok: true,
      value: {
        kind: 'real',
        storeUrl: 'sqlite:/home/ana/farol/data/farol.sqlite',
        dataFolder: '/home/ana/farol/data',
        port: 3000,
        origin: 'http://localhost:3000',
        contentFolder: '/opt/farol/content',
        sharedFolder: '/opt/farol/content',
        people: {
          localFolder: '/home/ana/farol/data',
          secret: null,
          smtpUrl: null,
          mailFrom: 'Farol <farol@localhost>',
          proxies: 0,
        },
      },
    });
  });

  it('the demonstration has a data folder of its own', () => {
    const read = readSettings({ FAROL_DATA: '/var/farol' }, { demo: true, ...folders });
    expect(read.ok && read.value.storeUrl).toBe('sqlite:/var/farol-demo/farol.sqlite');
  });

  it('the demonstration refuses a database server that is not its own', () => {
    const real = 'postgres://farol@db/real';
    for (const env of [{ DATABASE_URL: real }, { DATABASE_URL: real, FAROL_DEMO_DATABASE_URL: real }]) {
      const read = readSettings(env, { demo: true, ...folders });
      expect(!read.ok && read.problems.map((p) => p.code)).toEqual(['demo-needs-own-database']);
    }
  });

  it('the demonstration takes the database named for it', () => {
    const env = { DATABASE_URL: 'postgres://db/real', FAROL_DEMO_DATABASE_URL: 'postgres://db/demo' };
    const read = readSettings(env, { demo: true, ...folders });
    expect(read.ok && read.value.storeUrl).toBe('postgres://db/demo');
  });

  it('every bad setting is named at once, and the address of a database is never repeated', () => {
    const env = { PORT: '70000', ORIGIN: 'farol.example/path', DATABASE_URL: 'mysql://user:secret@db' };
    const read = readSettings(env, { demo: false, ...folders });
    expect(!read.ok && read.problems.map((p) => p.code)).toEqual(['bad-port', 'bad-database-url', 'bad-origin']);
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('what sign-in and mail need is checked at the start, and no secret is repeated', () => {
    const env = { FAROL_SECRET: 'too short', SMTP_URL: 'mail://u:secret@mx', MAIL_FROM: 'us', FAROL_PROXIES: 'all' };
    const read = readSettings(env, { demo: false, ...folders });
    expect(!read.ok && read.problems.map((p) => p.code)).toEqual([
      'short-secret',
      'bad-smtp-url',
      'not-an-address',
      'bad-proxies',
    ]);
    expect(JSON.stringify(read)).not.toMatch(/secret@|too short/);
  });
});
