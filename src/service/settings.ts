import ipaddr from 'ipaddr.js';
import * as v from 'valibot';

/** What an administrator sets. Every value is checked at the start: a limit that is no number is no limit. */
export interface Settings {
  host: string;
  port: number;
  /** Where the pane is served from, as browsers see it: the only origins that may call. */
  origins: string[];
  /** Trackers that may be asked, beside the built-in ones. Exact hosts. */
  trackerHosts: string[];
  /** Publishers whose event pages may be read, beside the built-in ones. Exact hosts. */
  eventHosts: string[];
  redisUrl: string | null;
  /** How many proxies stand before us, or their addresses; `false`: none. */
  trustProxy: number | string[] | false;
  callsPerMinute: number;
  /** Milliseconds between two requests to one tracker host, over all instances. */
  trackerInterval: number;
  cacheEntries: number;
  cacheDays: number;
  /** Folder of the built pane. */
  staticRoot: string;
  logLevel: string;
}

/** A variable could not be used. The message names it and says what it takes; the value stays out of it. */
export class SettingsError extends Error {
  constructor(problems: string[]) {
    super(`Ongeldige instellingen:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

const hostName = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

const list = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ''),
  ),
);
const hosts = (what: string) =>
  v.pipe(
    v.optional(list, ''),
    v.everyItem((host) => hostName.test(host) && !/^[\d.]+$/.test(host), what),
  );

function whole(from: number, to: number, standard: number) {
  const message = `een geheel getal van ${from} tot en met ${to}`;
  return v.pipe(
    v.optional(v.string(), String(standard)),
    v.check((text) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to, message),
    v.transform(Number),
  );
}

function isOrigin(text: string): boolean {
  try {
    const url = new URL(text);
    return url.origin === text && (url.protocol === 'https:' || url.hostname === 'localhost');
  } catch {
    return false;
  }
}

function isRedisUrl(text: string): boolean {
  try {
    return ['redis:', 'rediss:', 'unix:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** "1" alone is a number of proxies; among addresses it is nothing (an IP address of one number is no address of ours). */
const isCount = (part: string, parts: readonly string[]) => parts.length === 1 && /^\d{1,2}$/.test(part);

const exactHosts = 'hostnamen zonder poort of jokerteken, gescheiden door komma’s';

const environment = v.object({
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('een adres om op te luisteren')), '127.0.0.1'),
  PORT: whole(0, 65_535, 8080),
  PUBLIC_ORIGIN: v.pipe(
    v.optional(list, ''),
    v.minLength(
      1,
      'verplicht: het adres waarop het paneel staat, bijvoorbeeld https://nieuwswijzer.voorbeeldgemeente.nl',
    ),
    v.everyItem(isOrigin, 'https-adressen zonder pad, gescheiden door komma’s'),
  ),
  TRACKER_HOSTS: hosts(exactHosts),
  EVENT_HOSTS: hosts(exactHosts),
  REDIS_URL: v.optional(v.pipe(v.string(), v.check(isRedisUrl, 'een adres dat begint met redis:// of rediss://'))),
  TRUST_PROXY: v.pipe(
    v.optional(list, ''),
    v.check(
      (parts) => parts.every((part) => isCount(part, parts) || ipaddr.isValid(part) || ipaddr.isValidCIDR(part)),
      'het aantal proxy’s, of hun IP-adressen gescheiden door komma’s',
    ),
    v.transform((parts) => {
      const [first] = parts;
      if (first === undefined) return false;
      return isCount(first, parts) ? Number(first) : parts;
    }),
  ),
  CALLS_PER_MINUTE: whole(1, 1_000_000, 120),
  TRACKER_INTERVAL_MS: whole(1_000, 60_000, 1_250),
  CACHE_ENTRIES: whole(1, 1_000_000, 10_000),
  CACHE_DAYS: whole(1, 365, 90),
  STATIC_ROOT: v.optional(v.string(), 'dist'),
  LOG_LEVEL: v.optional(v.picklist(['error', 'warn', 'info', 'silent'], 'error, warn, info of silent'), 'info'),
});

/** Every variable that can be set; the administrator's guide explains each. */
export const variableNames: readonly string[] = Object.keys(environment.entries);

/**
 * The settings in an environment. An empty variable counts as absent.
 * @throws SettingsError naming every variable that cannot be used.
 */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const stated = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = v.safeParse(environment, stated);
  if (!result.success) {
    const problems = result.issues.map(
      (issue) => `${(v.getDotPath(issue) ?? '').replace(/\..*/, '')}: ${issue.message}`,
    );
    throw new SettingsError([...new Set(problems)]);
  }
  const read = result.output;
  return {
    host: read.HOST,
    port: read.PORT,
    origins: read.PUBLIC_ORIGIN,
    trackerHosts: read.TRACKER_HOSTS,
    eventHosts: read.EVENT_HOSTS,
    redisUrl: read.REDIS_URL ?? null,
    trustProxy: read.TRUST_PROXY,
    callsPerMinute: read.CALLS_PER_MINUTE,
    trackerInterval: read.TRACKER_INTERVAL_MS,
    cacheEntries: read.CACHE_ENTRIES,
    cacheDays: read.CACHE_DAYS,
    staticRoot: read.STATIC_ROOT,
    logLevel: read.LOG_LEVEL,
  };
}
