import { BadSetting, readConfig } from '../config.ts';
import { assemble, type Assembled } from './assemble.ts';
import { StartFailure } from './failure.ts';

/** The command was called wrongly; the usage is shown, after the reason if there is one. */
export class UsageError extends Error {}

/** Runs a maintenance command on the same data as the server, whether or not it runs, and ends the process. */
export async function runCommand(usage: string, command: (parts: Assembled, args: string[]) => Promise<void>): Promise<never> {
  let parts: Assembled | undefined;
  let code = 0;
  try {
    parts = await assemble(readConfig(), { claim: false });
    await command(parts, process.argv.slice(2));
  } catch (error) {
    code = 1;
    const known = error instanceof BadSetting || error instanceof StartFailure || error instanceof UsageError;
    console.error(known ? error.message : error);
    if (error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) console.error(usage);
  }
  await parts?.close();
  process.exit(code);
}
