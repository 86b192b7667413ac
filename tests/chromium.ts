import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const quiet = ['no-first-run', 'disable-background-networking', 'disable-component-update', 'disable-sync', 'disable-quic'];
const args = ['no-sandbox', 'disable-gpu', ...quiet].map((name) => `--${name}`);

/** A headless Chromium: the machine's own if it has one that starts, else the one of @sparticuz/chromium, unpacked in `folder`. */
export async function launchChromium(folder: string): Promise<Browser> {
  const own = programs.map(onPath).find((program) => program !== null);
  if (own) {
    const browser = await chromium.launch({ executablePath: own, args }).catch(() => null);
    if (browser) return browser;
  }
  const { executablePath, env } = await unpack(folder);
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}

function onPath(program: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * Unpacks the package's browser once for the run. It brings its fonts, so that text is as wide on every machine, and the
 * libraries (NSS, expat) that a bare machine lacks; these are used only where they are missing.
 */
async function unpack(folder: string): Promise<{ executablePath: string; env: Record<string, string> }> {
  const home = join(folder, 'chromium');
  if (!existsSync(home)) {
    const unpacking = `${home}-unpacking`;
    mkdirSync(unpacking, { recursive: true });
    await inflateInto(unpacking);
    writeFileSync(
      join(unpacking, 'fonts.conf'),
      `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
    );
    renameSync(unpacking, home);
  }
  const executablePath = join(home, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: join(home, 'fonts.conf') };
  const starts = spawnSync(executablePath, ['--version', ...args], { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (starts.status !== 0) env.LD_LIBRARY_PATH = join(home, 'al2023', 'lib');
  return { executablePath, env };
}

async function inflateInto(folder: string): Promise<void> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder, which a run does not share with others.
  process.env.TMPDIR = folder;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(join(bin, 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
