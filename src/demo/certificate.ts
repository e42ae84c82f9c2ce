import fs from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';
import * as v from 'valibot';
import { projectRoot } from './build.ts';

const certificateSchema = v.object({ key: v.string(), cert: v.string(), notAfter: v.number() });
export type Certificate = v.InferOutput<typeof certificateSchema>;

const keptAt = path.join(projectRoot, 'node_modules', '.cache', 'demo-certificate.json');
const dayMs = 24 * 60 * 60 * 1000;
const validDays = 90;

/**
 * A self-signed certificate for localhost. It is kept between starts: a browser's exception holds for one certificate,
 * and nobody wants to grant it anew every morning.
 */
export async function localhostCertificate(now: number): Promise<Certificate> {
  return kept(now) ?? (await make(now));
}

function kept(now: number): Certificate | null {
  try {
    const found = v.parse(certificateSchema, JSON.parse(fs.readFileSync(keptAt, 'utf8')));
    return found.notAfter > now + dayMs ? found : null;
  } catch {
    return null; // none yet, or half-written by a start that was broken off
  }
}

async function make(now: number): Promise<Certificate> {
  const notAfter = now + validDays * dayMs;
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - dayMs),
    notAfterDate: new Date(notAfter),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const certificate = { key: pems.private, cert: pems.cert, notAfter };
  fs.mkdirSync(path.dirname(keptAt), { recursive: true });
  const beside = `${keptAt}.${process.pid}`; // two starts at once must not read each other's half
  fs.writeFileSync(beside, JSON.stringify(certificate), { mode: 0o600 });
  fs.renameSync(beside, keptAt);
  return certificate;
}
