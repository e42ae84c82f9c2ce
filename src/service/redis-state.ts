import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createClient } from '@redis/client';
import { MAX_WAIT, SharedStateError, type SharedState } from './shared-state.ts';

/**
 * Milliseconds that a claim stands without being renewed. An instance that is killed holds a link this long; then
 * another takes it over, and finds the note of what was asked. The note, not the claim, keeps a link from being asked
 * twice: a claim can run out under an instance whose process was only put to sleep.
 */
const LEASE = 3_000;

/** Of every key, so that one rule of an access list (`~nieuwswijzer:*`) covers the service. */
const prefix = 'nieuwswijzer:';

/** Redis' own clock, so that instances with clocks of their own agree. */
const bookTurnScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local turn = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
if turn - now > tonumber(ARGV[2]) then return -1 end
redis.call('SET', KEYS[1], turn + ARGV[1], 'PX', turn - now + ARGV[1])
return turn - now`;

const countScript = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { count, redis.call('PTTL', KEYS[1]) }`;

const renewScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

const releaseScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

export interface RedisOptions {
  url: string;
  trackerInterval: number;
  /** Told once per loss of the connection; gets no address. */
  onLost: () => void;
}

/** The shared state of several instances, in Redis or Valkey. Every step that instances race for is one command. */
export function redisState({ url, trackerInterval, onLost }: RedisOptions): SharedState {
  const client = createClient({
    url,
    disableOfflineQueue: true, // a command waits for no connection: the caller hears at once
    pingInterval: 1_000,
    socket: { connectTimeout: 2_000, socketTimeout: 5_000, reconnectStrategy: (tries) => Math.min(100 * tries, 2_000) },
  });
  let lost = false;
  client.on('error', () => {
    if (!lost) onLost();
    lost = true;
  });
  client.on('ready', () => {
    lost = false;
  });
  const connected = client.connect().catch(() => undefined); // goes on trying by itself; `ready` tells

  const run = async (script: string, key: string, ...values: (string | number)[]): Promise<unknown> => {
    try {
      return await client.eval(script, { keys: [prefix + key], arguments: values.map(String) });
    } catch {
      throw new SharedStateError();
    }
  };

  /** Makes the hash of an IP address one that cannot be turned back by hashing all IP addresses beforehand. */
  const dailySalt = async (): Promise<string> => {
    const name = `${prefix}zout`;
    const fresh = randomBytes(32).toString('base64url');
    await client.set(name, fresh, { condition: 'NX', expiration: { type: 'EX', value: 86_400 } });
    return (await client.get(name)) ?? fresh;
  };

  const answerKey = (name: string) => `${prefix}antwoord:${name}`;
  return {
    recall: async (name) => {
      const text = await client.get(answerKey(name)).catch(() => {
        throw new SharedStateError();
      });
      return text === null ? undefined : parsed(text);
    },
    keep: async (name, answer, keepFor) => {
      const expiration = { type: 'PX', value: keepFor } as const;
      await client.set(answerKey(name), JSON.stringify(answer), { expiration }).catch(() => null);
    },
    bookTurn: async (host) => {
      const wait = Number(await run(bookTurnScript, `beurt:${host}`, trackerInterval, MAX_WAIT));
      return wait < 0 ? null : wait;
    },
    claim: async (key) => {
      const owner = randomUUID();
      const name = `bezig:${key}`;
      const taken = await client
        .set(prefix + name, owner, { condition: 'NX', expiration: { type: 'PX', value: LEASE } })
        .catch(() => {
          throw new SharedStateError();
        });
      if (taken === null) return null;
      const renewal = setInterval(() => {
        run(renewScript, name, owner, LEASE).catch(() => undefined);
      }, LEASE / 3);
      return async () => {
        clearInterval(renewal);
        await run(releaseScript, name, owner).catch(() => undefined); // else it runs out by itself
      };
    },
    noteAsked: async (key, keepFor) => {
      const expiration = { type: 'PX', value: keepFor } as const;
      const noted = await client.set(`${prefix}gevraagd:${key}`, '1', { condition: 'NX', expiration }).catch(() => {
        throw new SharedStateError();
      });
      return noted !== null;
    },
    forgetAsked: async (key) => {
      await client.del(`${prefix}gevraagd:${key}`).catch(() => {
        throw new SharedStateError();
      });
    },
    countCall: async (caller, window) => {
      const salt = await dailySalt();
      const key = createHmac('sha256', salt).update(caller).digest('base64url');
      const [current, ttl] = (await run(countScript, `beller:${key}`, window)) as [number, number];
      return { current, ttl };
    },
    ready: async () => {
      if (!client.isReady) return false;
      return client.ping().then(
        () => true,
        () => false,
      );
    },
    close: async () => {
      client.destroy();
      await connected;
    },
  };
}

/** Text that is no JSON was not written by us. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
