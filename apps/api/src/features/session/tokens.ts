import { createHash, randomBytes } from 'node:crypto';

export const ACCESS_SECONDS = 600;
export const REFRESH_DAYS = 30;
/** Two tabs may refresh with the same token at once; later reuse of a rotated token means it was stolen. */
export const REUSE_GRACE_MS = 10_000;

/** A secret to hand out once; only its hash is kept. */
export const newSecret = () => randomBytes(32).toString('base64url');
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('base64url');
