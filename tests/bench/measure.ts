import autocannon from 'autocannon';

export interface Measured {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  failed: number;
}

export interface Target {
  name: string;
  /** Taken in turn. */
  requests: autocannon.Request[];
  headers?: Record<string, string>;
}

/** Loads one target over real HTTP connections for `seconds`, after a second of warm-up. Loopback only. */
export async function measure(base: string, target: Target, connections: number, seconds: number): Promise<Measured> {
  if (new URL(base).hostname !== '127.0.0.1') throw new Error('load goes to 127.0.0.1 only');
  await load(base, target, connections, 1);
  return load(base, target, connections, seconds);
}

async function load(base: string, { requests, headers }: Target, connections: number, duration: number): Promise<Measured> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((done, failed) => {
    const run = autocannon({ url: base, connections, duration, requests, headers }, (error: Error | null, outcome) =>
      error ? failed(error) : done(outcome),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1));
  return {
    perSecond: Math.round(times.length / result.duration),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
