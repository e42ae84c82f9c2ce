import fs from 'node:fs';
import { createService, readSettings, SettingsError, type Settings } from './index.ts';

/** Milliseconds that a stop may take: three hops of five seconds and their turns, then we go anyway. */
const STOP_WITHIN = 20_000;

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
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
      process.stderr.write(`${name}: dit bestand is niet te lezen\n`);
      return process.exit(1);
    }
  };
  return { cert: read('TLS_CERT_FILE', cert), key: read('TLS_KEY_FILE', key) };
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

await service.listen({ host: settings.host, port: settings.port, listenTextResolver: () => 'listening' });
