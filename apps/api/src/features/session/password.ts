import { hash, verify } from '@node-rs/argon2';

/** OWASP's argon2id parameters: 19 MiB, 2 passes, 1 lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, parameters);

/** A hash of nothing anybody knows: an unknown account costs as much time as a known one. */
const nobody = hashPassword(crypto.randomUUID());

/** Whether the password is the one hashed; `hashed` null (no such account) takes as long and is false. */
export async function passwordMatches(hashed: string | null, password: string): Promise<boolean> {
  const matches = await verify(hashed ?? (await nobody), password).catch(() => false);
  return matches && hashed !== null;
}
