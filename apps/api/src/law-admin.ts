import { runCommand, UsageError } from './start/command.ts';

const usage = 'npm run law -- status   the acts of the catalogue and how deep each goes';

await runCommand(usage, async ({ law }, [command]) => {
  if (command !== 'status') throw new UsageError();
  const catalogue = law.catalogue();
  for (const act of catalogue.acts) {
    console.log(
      `${act.id.padEnd(14)} ${String(catalogue.descendants(act.id).length).padStart(5)} provisions  ${act.shortNames.fi}`,
    );
  }
});
