/** What went wrong, told in one sentence with what to do about it; everything unforeseen gets a reference. */
import { randomUUID } from 'node:crypto';
import { ContentRefused } from '../app/content-refused.ts';
import { StoreError, type StoreFault } from '../store/errors.ts';
import { m } from '../words/messages.ts';
import { sayProblem } from '../words/problem-words.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';

/** Tells the fault on the terminal and answers the exit code. */
export function tellFault(fault: unknown, terminal: Terminal): ExitCode {
  if (fault instanceof ContentRefused) {
    for (const problem of fault.problems) terminal.err(sayProblem(problem, terminal.language));
    terminal.err(m.cli_faults({ count: fault.problems.length }, { locale: terminal.language }));
    return EXIT.refused;
  }
  if (fault instanceof StoreError) {
    const sentence = storeSentence(fault.fault, terminal);
    if (sentence !== null) {
      terminal.err(sentence);
      return EXIT.machine;
    }
  }
  const sentence = machineSentence(fault, terminal);
  if (sentence !== null) {
    terminal.err(sentence);
    return EXIT.machine;
  }
  const reference = randomUUID();
  terminal.err(m.cli_reference({ reference }, { locale: terminal.language }));
  terminal.err(`${reference} ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  return EXIT.machine;
}

/** The sentence for a fault of the database; `null` where the fault is Farol's own and wants a reference. */
function storeSentence(fault: StoreFault, terminal: Terminal): string | null {
  const locale = { locale: terminal.language };
  switch (fault.kind) {
    case 'busy':
      return m.cli_store_busy({}, locale);
    case 'disk-full':
      return m.cli_disk_full({}, locale);
    case 'not-a-database':
    case 'damaged':
      return m.cli_store_damaged({ where: terminal.env['FAROL_DATA'] ?? './data' }, locale);
    case 'cannot-open':
      return m.cli_cannot_open({ where: fault.path, reason: fault.code }, locale);
    case 'network-drive':
      return m.cli_network_drive({ folder: fault.path }, locale);
    case 'not-an-address':
      return m.cli_bad_database_url({ text: 'DATABASE_URL' }, locale);
    case 'unreachable':
      return m.cli_store_unreachable({ where: `${fault.host}:${fault.port} (${fault.code})` }, locale);
    case 'login-refused':
      return m.cli_login_refused({ where: `${fault.host}:${fault.port}` }, locale);
    case 'server-unfit':
      return m.cli_server_unfit({ found: fault.found }, locale);
    case 'newer':
      return m.cli_store_newer({}, locale);
    case 'not-migrated':
      return m.cli_not_migrated({}, locale);
    case 'migration-failed':
      return m.cli_migration_failed({ migration: fault.migration }, locale);
    case 'wrong-kind':
      return fault.found === 'real' ? m.cli_wrong_kind_is_real({}, locale) : m.cli_wrong_kind_is_demo({}, locale);
    case 'not-storable':
      return m.cli_not_storable({ what: fault.what }, locale);
    case 'not-empty':
      return m.cli_not_empty({}, locale);
    case 'copy-differs':
      return m.cli_copy_differs({ table: fault.table }, locale);
    case 'not-permitted':
      return m.cli_not_permitted({ detail: fault.detail }, locale);
    case 'unknown-role':
      return m.cli_unknown_role({ detail: fault.detail }, locale);
    case 'not-a-role':
      return m.cli_unknown_role({ detail: fault.name }, locale);
    case 'duplicate':
    case 'refused':
    case 'nested':
    case 'ended':
    case 'read-too-long':
      return null;
    default:
      return never(fault);
  }
}

/** Faults of the machine by Node's own codes. */
function machineSentence(fault: unknown, terminal: Terminal): string | null {
  const locale = { locale: terminal.language };
  const { code = '', path = '', port, syscall } = fault as NodeFault;
  if (syscall === 'mkdir' && (code === 'EEXIST' || code === 'ENOTDIR')) {
    return m.cli_not_a_folder({ folder: path }, locale);
  }
  switch (code) {
    case 'EADDRINUSE':
      return m.cli_port_in_use({ port: port ?? 0 }, locale);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return m.cli_disk_full({}, locale);
    case 'ENOENT':
      return m.cli_no_such_file({ file: path }, locale);
    case 'EACCES':
      if (port !== undefined) return m.cli_port_refused({ port }, locale);
      return inaccessible(fault as NodeFault, terminal);
    case 'EISDIR':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EPERM':
      return inaccessible(fault as NodeFault, terminal);
    default:
      return null;
  }
}

interface NodeFault {
  readonly code?: string;
  readonly path?: string;
  readonly port?: number;
  readonly syscall?: string;
}

/** What is there and cannot be used, for reading or for writing. */
function inaccessible({ code = '', path = '', syscall }: NodeFault, { language }: Terminal): string {
  const params = { file: path, reason: code };
  const reading = syscall === 'read' || syscall === 'scandir' || syscall === 'stat';
  return reading ? m.cli_not_readable(params, { locale: language }) : m.cli_not_writable(params, { locale: language });
}

function never(fault: never): never {
  throw new Error(`not a fault of the store: ${JSON.stringify(fault)}`);
}
