import fs from 'node:fs';
import { createSecureContext } from 'node:tls';
import { createService, readSettings, SettingsError, type Settings } from './index.ts';

/** Milliseconds that a stop may take: a container is killed after ten seconds. A link that was asked is noted before. */
const STOP_WITHIN = 9_000;

/** What an administrator can mend, by the code that Node gives it. Anything else is a bug, and keeps its stack. */
const startProblems: Record<string, string> = {
  EADDRINUSE: 'PORT: op deze poort luistert al iets anders',
  EACCES: 'PORT: op deze poort mag dit programma niet luisteren',
  EADDRNOTAVAIL: 'HOST: dit adres heeft deze computer niet',
  ENOTFOUND: 'HOST: deze naam bestaat niet',
};

function exitWith(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return exitWith(error.message);
  }
}

/** TLS_CERT_FILE and TLS_KEY_FILE: paths of PEM files. Neither: plain http, to stand behind a proxy. */
function tlsFromFiles(): { cert: Buffer; key: Buffer } | null {
  const { TLS_CERT_FILE: cert = '', TLS_KEY_FILE: key = '' } = process.env;
  if (cert === '' && key === '') return null;
  const read = (name: string, file: string) => {
    try {
      return fs.readFileSync(file);
    } catch {
      return exitWith(`${name}: dit bestand is niet te lezen`);
    }
  };
  const pair = { cert: read('TLS_CERT_FILE', cert), key: read('TLS_KEY_FILE', key) };
  try {
    createSecureContext(pair);
  } catch {
    return exitWith('TLS_CERT_FILE en TLS_KEY_FILE: dit is geen certificaat met zijn sleutel (PEM)');
  }
  return pair;
}

const settings = settingsOrExit();
const tls = tlsFromFiles();
const service = createService({ settings, ...(tls === null ? {} : { tls }) });

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    service.log.info('stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    void service.close().then(() => process.exit(0));
  });
}

try {
  await service.listen({ host: settings.host, port: settings.port, listenTextResolver: () => 'listening' });
} catch (error) {
  const problem = startProblems[(error as NodeJS.ErrnoException).code ?? ''];
  if (problem === undefined) throw error;
  exitWith(problem);
}
