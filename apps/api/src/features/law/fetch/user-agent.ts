import type { Config } from '../../../config.ts';
import project from '../../../../../../package.json' with { type: 'json' };

/** Who asks, and where they can be found: both services ask for it. */
export function userAgent({ publicUrl }: Pick<Config, 'publicUrl'>): string {
  return `Tulkinta/${project.version} (+${publicUrl})`;
}
