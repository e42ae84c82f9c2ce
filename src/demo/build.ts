import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** npm runs every script of package.json in the project's own folder. */
export const projectRoot = process.cwd();
/** Where webpack.config.js puts the production pane and the demo's page. */
export const paneFolder = path.join(projectRoot, 'dist');
export const demoPageFolder = path.join(projectRoot, 'node_modules', '.cache', 'demo-page');

const neverInThePane = ['demo', 'cli', 'service'].map((folder) => path.join(projectRoot, 'src', folder));

/** Builds the pane and the demo's page, each only when a source is newer than what was built from it. */
export function buildWhatIsOld(): void {
  const shared = [path.join(projectRoot, 'webpack.config.js'), path.join(projectRoot, 'package.json')];
  // The handleiding is built along, as the page behind "Hulp".
  const paneSources = [...['src', 'assets', 'docs'].map((folder) => path.join(projectRoot, folder)), ...shared];
  const pane = path.join(paneFolder, 'taskpane.html');
  if (isOlder(pane, paneSources, neverInThePane)) {
    console.log('Het paneel wordt gebouwd… (building the pane)');
    webpack(['--mode', 'production'], pane);
  }
  const pageSources = [path.join(projectRoot, 'src', 'demo', 'host'), ...shared];
  const page = path.join(demoPageFolder, 'index.html');
  if (isOlder(page, pageSources, [])) {
    console.log('De demopagina wordt gebouwd… (building the demo page)');
    webpack(['--mode', 'production', '--env', 'demo'], page);
  }
}

function webpack(args: string[], built: string): void {
  const cli = path.join(projectRoot, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error(`webpack ${args.join(' ')} failed`);
  // webpack leaves a file alone that would not change, and its old time would ask for this build again and again.
  const now = new Date();
  fs.utimesSync(built, now, now);
}

function isOlder(built: string, sources: string[], except: string[]): boolean {
  const builtAt = fs.statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return builtAt === undefined || sources.some((source) => newestChange(source, except) > builtAt);
}

function newestChange(file: string, except: string[]): number {
  if (except.includes(file)) return 0;
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time changes when a file in it is removed or renamed.
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newestChange(path.join(file, name), except)));
}
