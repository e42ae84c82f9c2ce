/**
 * The manifest against Microsoft's schemas, with xmllint (Debian: libxml2-utils). The schemas may not be republished and
 * are no part of this project: point MANIFEST_SCHEMAS at a folder that has OfficeAppManifestV1_1.xsd. Without them, or
 * without xmllint, the check is not run, and says so.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { whenPresent } from './when-present.ts';

const schema = path.join(process.env.MANIFEST_SCHEMAS ?? '../shared/manifest-schema', 'OfficeAppManifestV1_1.xsd');

whenPresent('manifest schemas', { files: [schema], commands: ['xmllint'] })('manifest.xml is valid', () => {
  const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, 'manifest.xml'], { encoding: 'utf8' });
  expect(run.stderr).toContain('manifest.xml validates');
  expect(run.status).toBe(0);
});
