import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { findBinaries, postgresAccount, reachable, type Account, type Binaries } from './binaries.ts';
import { freePort } from './free-port.ts';

const exec = promisify(execFile);

/** A PostgreSQL of our own, running on a loopback port. */
export interface EmbeddedPostgres {
  /** Connection address of `database` (made on first need), password included. */
  url(database: string): Promise<string>;
  /** Stops it, unless somebody else is connected: the last one out turns off the light. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL with its data under `dataDir`, or adopts the one already running on that data: another command's, or
 * one left by a killed process.
 * @param options.durable false only for tests: survives a crash of ours, not of the machine.
 */
export async function startEmbedded(
  dataDir: string,
  options: { durable: boolean } = { durable: true },
): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const account = postgresAccount();
  const root = rootFor(resolve(dataDir), account);
  const cluster = join(root, 'postgresql');
  const binaries = await findBinaries(account, root);
  const run = (program: keyof Binaries, args: string[]) =>
    exec(binaries[program], args, { ...account, cwd: root, env: { ...process.env, LC_ALL: 'C' } });

  const password = passwordIn(dataDir);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(run, cluster, root, password, account);
  const port = (await runningPort(run, cluster)) ?? (await startCluster(run, cluster, options.durable));
  const url = (database: string) => `postgres://tulkinta:${password}@127.0.0.1:${port}/${database}`;

  return {
    async url(database) {
      await ensureDatabase(url('postgres'), database);
      return url(database);
    },
    async stop() {
      if (await alone(url('postgres'))) await run('pg_ctl', ['-D', cluster, '-m', 'fast', '-w', 'stop']).catch(() => {});
    },
  };
}

type Run = (program: keyof Binaries, args: string[]) => Promise<{ stdout: string }>;

/** Where PostgreSQL's files lie: the data folder, or a folder its account can reach when that one is closed to it. */
function rootFor(dataDir: string, account: Account): string {
  if (reachable(join(dataDir, 'postgresql'), account)) return dataDir;
  const link = join(dataDir, 'postgresql');
  const linked = lstatSync(link, { throwIfNoEntry: false }) && dirname(readlinkSync(link));
  if (linked && existsSync(linked)) return linked;

  mkdirSync('/var/lib/tulkinta', { recursive: true, mode: 0o755 });
  const elsewhere = mkdtempSync('/var/lib/tulkinta/data-');
  chmodSync(elsewhere, 0o755);
  rmSync(link, { force: true });
  symlinkSync(join(elsewhere, 'postgresql'), link);
  return elsewhere;
}

function passwordIn(dataDir: string): string {
  const file = join(dataDir, 'postgresql-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

async function createCluster(run: Run, cluster: string, root: string, password: string, { uid, gid }: Account): Promise<void> {
  const half = `${cluster}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const passwordFile = join(half, '..', 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) for (const path of [half, passwordFile]) chownSync(path, uid, gid);
  try {
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await run('initdb', ['-D', half, '-U', 'tulkinta', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  // Renamed when whole, so a start cut off half-way begins anew.
  renameSync(half, join(root, 'postgresql'));
}

/** The port of the PostgreSQL running on `cluster`, or null. Line 4 of postmaster.pid is the port. */
async function runningPort(run: Run, cluster: string): Promise<number | null> {
  const running = await run('pg_ctl', ['-D', cluster, 'status']).then(
    () => true,
    () => false,
  );
  if (!running) return null;
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]);
}

async function startCluster(run: Run, cluster: string, durable: boolean): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'shared_buffers=256MB',
      'max_connections=100',
      'jit=off',
    ];
    if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
    const flags = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
    try {
      await run('pg_ctl', ['-D', cluster, '-l', join(cluster, 'server.log'), '-o', flags, '-w', '-t', '60', 'start']);
      return port;
    } catch (error) {
      if (attempt === 3)
        throw new Error(`PostgreSQL did not start on ${cluster}; its log is ${join(cluster, 'server.log')}.`, { cause: error });
    }
  }
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}

/** Whether no other client is connected. */
async function alone(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [others] = await sql`
      select count(*)::int as count from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    return others?.count === 0;
  } finally {
    await sql.end();
  }
}
