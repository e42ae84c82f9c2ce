/**
 * Installs the Debian programs that the system tests use. Where that cannot be (no apt, no root, no network) it says so
 * and goes on: each test then reports itself as not run.
 */
import { spawnSync } from 'node:child_process';

/** Program on the PATH → the Debian package that brings it. */
const PACKAGES: Record<string, string> = { khal: 'khal', 'redis-server': 'redis-server', xmllint: 'libxml2-utils' };

const missing = Object.entries(PACKAGES)
  .filter(([command]) => spawnSync('which', [command]).status !== 0)
  .map(([, debianPackage]) => debianPackage);

if (missing.length > 0) {
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const installed = apt('update') && apt('install', '--no-install-recommends', ...missing);
  console.log(installed ? `installed: ${missing.join(', ')}` : `could not install: ${missing.join(', ')}`);
}
