import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../../dependencies.ts';
import { serve, serveMembers } from '../../plugins/routes.ts';
import { ProblemError } from '../../problem.ts';
import { abilitiesOf } from '../../reader.ts';
import { sessionView } from '../session/routes.ts';
import { acceptInvitation, readInvitation } from './accept-invitation.ts';
import { invite } from './invite.ts';

export function memberRoutes(app: FastifyInstance, deps: Dependencies): void {
  const { db, now } = deps;

  serveMembers(app, 'inviteMember', async ({ reader, body }) => {
    if (!abilitiesOf(reader).invite) throw new ProblemError('forbidden');
    const { expiresAt, ...created } = await db.transaction((tx) => invite(tx, { ...body, invitedBy: reader.id }, now()));
    return { ...created, expiresAt: expiresAt.toISOString() };
  });

  serve(app, 'invitation', async ({ params }) => {
    const { invitation, organisation } = await readInvitation(db, params.token, now());
    return {
      email: invitation.email,
      role: invitation.role,
      organisation: { id: organisation.id, name: organisation.name },
      expiresAt: invitation.expiresAt.toISOString(),
    };
  });

  serve(app, 'acceptInvitation', async ({ params, body, reply }) => {
    const session = await db.transaction((tx) => acceptInvitation(tx, params.token, body, now()));
    return sessionView(deps, reply, session);
  });
}
