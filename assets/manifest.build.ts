/** Writes dist/manifest.xml for a real address: `npm run manifest -- --base-url https://addin.example.nl`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stampManifest } from './manifest.ts';

const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
const baseUrl = values['base-url'];
if (baseUrl === undefined) {
  console.error('Gebruik: npm run manifest -- --base-url https://addin.example.nl');
  process.exit(1);
}
try {
  const stamped = stampManifest(readFileSync('manifest.xml', 'utf8'), baseUrl);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/manifest.xml', stamped);
  console.log(`dist/manifest.xml verwijst naar ${baseUrl}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
