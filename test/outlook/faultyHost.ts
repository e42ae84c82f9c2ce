import type { OfficeHost } from '../../src/outlook/index.ts';

/** What a host does with each call while it is armed. */
export type HostFault = { kind: 'fails' | 'hangs' | 'late' | 'too late' | 'twice' | 'throws' | 'empty' };

export const hostFaults: HostFault[] = (
  ['fails', 'hangs', 'late', 'too late', 'twice', 'throws', 'empty'] as const
).map((kind) => ({ kind }));

/** Within every time that the adapter waits, and past all of them. In milliseconds. */
const lateness = { late: 3_000, 'too late': 45_000 };

type Done = (result: unknown) => void;

/**
 * A host whose every function misbehaves, found by walking it: no host call can be forgotten. What answers through a
 * callback fails, hangs and the like; what answers at once throws.
 */
export function faultyHost(host: OfficeHost) {
  let fault: HostFault | null = null;
  const succeeded = new Set<string>();

  const misbehave = (path: string, call: (...given: unknown[]) => unknown, given: unknown[]): unknown => {
    const done = given.at(-1);
    // A handler is no answer: it is called when something happens, and so may be the host's own.
    if (typeof done !== 'function' || path.endsWith('addHandlerAsync')) {
      if (fault?.kind === 'throws') throw new Error(`${path} threw`);
      return wrap(call(...given), path);
    }
    const tell = done as Done;
    const answer = (result: unknown) => {
      const { status, value } = result as { status: string; value?: unknown };
      if (status === 'succeeded') succeeded.add(path);
      tell({ ...(result as object), value: wrap(value, path) });
    };
    const passOn = (with_: Done) => call(...given.slice(0, -1), with_);
    switch (fault?.kind) {
      case undefined:
        return passOn(answer);
      case 'throws':
        throw new Error(`${path} threw`);
      case 'fails':
        setTimeout(answer, 1, { status: 'failed', error: { code: 5001, name: 'Error', message: '' } });
        return undefined;
      case 'hangs':
        return undefined;
      case 'empty':
        setTimeout(answer, 1, { status: 'failed' });
        return undefined;
      case 'late':
      case 'too late':
        return passOn((result) => setTimeout(answer, lateness[fault?.kind as 'late'], result));
      case 'twice':
        return passOn((result) => {
          answer(result);
          answer(result);
          setTimeout(answer, 10, { status: 'failed', error: { code: 5001, name: 'Error', message: '' } });
        });
    }
  };

  const wrap = (value: unknown, path: string): unknown => {
    if (typeof value === 'function') {
      return (...given: unknown[]) => misbehave(path, value as (...given: unknown[]) => unknown, given);
    }
    if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Promise) return value;
    return new Proxy(value, {
      get: (target, key) => wrap(Reflect.get(target, key) as unknown, `${path}.${String(key)}`),
    });
  };

  return {
    host: wrap(host, 'Office') as OfficeHost,
    arm: (next: HostFault | null) => {
      fault = next;
    },
    /** Whether a call whose path ends like this was answered with success. */
    answered: (path: string) => [...succeeded].some((one) => one.endsWith(path)),
  };
}
