import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../apps/api/src/', import.meta.url));

/** A command of ours as its own process, as npm runs it. */
export interface Running {
  child: ChildProcess;
  /** All it printed so far, both streams. */
  said(): string;
  /** Resolves when it has printed `text`; rejects when it ends first. */
  says(text: string): Promise<void>;
  exited: Promise<number | null>;
}

/** Runs `apps/api/src/<file>` with only these settings. */
export function run(file: string, args: string[], settings: Record<string, string>): Running {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', SEARCH_ENGINE: 'postgresql', ...settings };
  const child = spawn(process.execPath, [source + file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  return {
    child,
    exited,
    said: () => output,
    says: (text) =>
      new Promise((heard, failed) => {
        const look = () => output.includes(text) && heard();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
        void exited.then((code) => failed(new Error(`ended with ${code} before saying "${text}": ${output}`)));
      }),
  };
}
