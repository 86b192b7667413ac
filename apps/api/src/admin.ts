import { parseArgs } from 'node:util';
import { memberRoles, type MemberRole } from '@tulkinta/contract';
import { tables } from '@tulkinta/database';
import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { invite } from './features/members/invite.ts';
import { ProblemError } from './problem.ts';
import { runCommand, UsageError } from './start/command.ts';

const usage = `npm run admin -- invite EMAIL --role ${memberRoles.join('|')} [--organisation NAME] [--language fi|sv|en]
npm run admin -- organisations`;

await runCommand(usage, async ({ db, config, now }, args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      role: { type: 'string', default: 'member' },
      organisation: { type: 'string', default: 'DigiFinland' },
      language: { type: 'string', default: 'fi' },
    },
  });
  const [command, email] = positionals;

  if (command === 'organisations') {
    for (const { id, name } of await db.select().from(tables.organisations))
      console.log(`${id}  ${name.fi} / ${name.sv} / ${name.en}`);
    return;
  }
  if (command !== 'invite' || !email || !/^\S+@\S+\.\S+$/.test(email)) throw new UsageError();
  if (!memberRoles.includes(values.role as MemberRole)) throw new UsageError();
  if (!['fi', 'sv', 'en'].includes(values.language)) throw new UsageError();
  const role = values.role as MemberRole;
  const language = values.language as 'fi' | 'sv' | 'en';

  const { token, expiresAt } = await db
    .transaction(async (tx) => {
      const name = values.organisation;
      const [found] = await tx
        .select({ id: tables.organisations.id })
        .from(tables.organisations)
        .where(
          sql`${name} in (${tables.organisations.name}->>'fi', ${tables.organisations.name}->>'sv', ${tables.organisations.name}->>'en')`,
        );
      const organisationId = found?.id ?? uuid();
      if (!found) await tx.insert(tables.organisations).values({ id: organisationId, name: { fi: name, sv: name, en: name } });
      return invite(tx, { email, role, organisationId, language, invitedBy: null }, now());
    })
    .catch((error: unknown) => {
      throw error instanceof ProblemError ? new UsageError(error.problem.title) : error;
    });
  console.log(`Invited ${email} as ${role} of ${values.organisation}. The link works once, until ${expiresAt.toISOString()}:`);
  console.log(`${config.publicUrl}/${language}/invitations/${token}`);
});
