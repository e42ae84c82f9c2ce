import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';

const root = join(__dirname, '..', '..');
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nieuwswijzer-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const html =
  '<h2>Nieuwe regels</h2><p>Bestuur</p><p>De regels gelden voor alle raden.</p><a href="https://www.example.nl/1">Lees meer</a>';
const files: Record<string, string | Uint8Array> = {
  'brief.html': html,
  'latin1.txt': Buffer.from('Financi\xebn op orde\n\nDe cijfers zijn bekend.\n\nLees meer\n', 'latin1'),
  'mail.eml': [
    'From: =?utf-8?Q?Kring_van_Griffiers?= <redactie@kring.example>',
    'To: griffie@voorbeeldgemeente.nl',
    'Subject: =?utf-8?Q?Nieuws_over_Financi=C3=ABn?=',
    'Date: Fri, 27 Feb 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64'),
  ].join('\r\n'),
  'geen.eml': new Uint8Array([1, 2, 3, 0, 255]),
  'plaatje.png': new Uint8Array([137, 80, 78, 71]),
  'binair.html': new Uint8Array([0, 1, 2, 3]),
};

function run(args: string[], input = ''): { out: string[]; err: string[]; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, join(root, 'src/cli/read.ts'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { out: lines(stdout), err: lines(stderr), status };
}

test('prints one line of JSON per file and says which could not be read', () => {
  const names = ['brief.html', 'weg.html', 'geen.eml', 'plaatje.png', 'binair.html', '.', 'mail.eml', 'latin1.txt'];
  const { out, err, status } = run(['--json', '--received', '2026-03-01T10:00', ...names]);
  const read = out.map(
    (line) =>
      JSON.parse(line) as { source: string; subject: string | null; sentAt: string; items: { title: string }[] },
  );
  expect(read.map(({ source, subject, sentAt, items }) => [source, subject, sentAt, items[0]?.title])).toEqual([
    ['brief.html', null, '2026-03-01T10:00', 'Nieuwe regels'],
    ['mail.eml', 'Nieuws over Financiën', '2026-02-27T09:00', 'Nieuwe regels'],
    ['latin1.txt', null, '2026-03-01T10:00', 'Financiën op orde'],
  ]);
  expect(err.map((line) => line.split(':', 1)[0])).toEqual(['weg.html', 'geen.eml', 'plaatje.png', 'binair.html', '.']);
  expect(status).toBe(1);
});

test('prints for people, from standard input', () => {
  const { out, status } = run(['-'], html);
  expect(out).toEqual(
    expect.arrayContaining(['Bestuur', '* Nieuwe regels (nieuws)', '  > Lees meer: https://www.example.nl/1']),
  );
  expect(status).toBe(0);
});

test.each([[[]], [['--onbekend', 'brief.html']], [['--received', 'gisteren', 'brief.html']]])(
  '%j is refused',
  async (args) => {
    const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await main(args);
    const written = { out: out.mock.calls.length, err: err.mock.calls.join('') };
    jest.restoreAllMocks();
    expect(written).toEqual({ out: 0, err: expect.stringMatching(/^(?:Gebruik|--received|.*--onbekend)/) as string });
    expect(code).toBe(1);
  },
);
