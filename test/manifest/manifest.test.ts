import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'domhandler';
import { parseDocument, DomUtils } from 'htmlparser2';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { stampManifest } from '../../assets/manifest.ts';

const xml = readFileSync('manifest.xml', 'utf8');
const elementsOf = (source: string): Element[] =>
  DomUtils.filter((node) => 'attribs' in node, parseDocument(source, { xmlMode: true }).children) as Element[];
const all = elementsOf(xml);
const named = (name: string, within = all): Element[] => within.filter((element) => element.name === name);
const inside = (element: Element): Element[] =>
  DomUtils.filter((node) => 'attribs' in node, element.children) as Element[];
const textOf = (element: Element | undefined): string => (element ? DomUtils.textContent(element) : '');

/** VersionOverrides 1.1 nests in 1.0 and inherits nothing: each is checked without the other. */
const overrides = named('VersionOverrides').map((element) => ({
  version: element.attribs['xsi:type'] ?? '',
  elements: inside(element).filter((child) => nearestOverrides(child) === element),
}));

function nearestOverrides(element: Element): Element | null {
  let above = element.parent as Element | null;
  while (above && above.name !== 'VersionOverrides') above = above.parent as Element | null;
  return above;
}

/** Width and height stand in the first chunk (IHDR) of every PNG, as big-endian 32-bit numbers. */
function pngSize(file: string): [number, number] {
  const png = readFileSync(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const iconFile = (address: string): string => path.join('assets', path.basename(new URL(address).pathname));

describe('manifest', () => {
  test('is read by Microsoft’s own reader as what it should be', async () => {
    const info = await OfficeAddinManifest.readManifestFile('manifest.xml');
    expect(info).toMatchObject({
      displayName: 'Nieuwswijzer',
      defaultLocale: 'nl-NL',
      officeAppType: 'MailApp',
      permissions: 'ReadItem',
      hosts: ['Mailbox'],
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  });

  test('asks for Mailbox 1.5 as the floor', () => {
    expect(named('Set').map((set) => [set.attribs.Name, set.attribs.MinVersion])).toEqual([['Mailbox', '1.5']]);
  });

  test('has both versions of the overrides, of which 1.1 pins and supports shared folders', () => {
    expect(overrides.map(({ version }) => version)).toEqual(['VersionOverridesV1_0', 'VersionOverridesV1_1']);
    const newest = overrides[1]?.elements ?? [];
    expect(textOf(named('SupportsPinning', newest)[0])).toBe('true');
    expect(textOf(named('SupportsSharedFolders', newest)[0])).toBe('true');
  });

  test.each(overrides)('$version: every resource is defined and used', ({ elements }) => {
    const defined = elements
      .filter((element) => ['bt:Image', 'bt:Url', 'bt:String'].includes(element.name) && element.attribs.id)
      .map((element) => element.attribs.id);
    const used = elements.map((element) => element.attribs.resid).filter((resid) => resid !== undefined);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id?.length).toBeLessThanOrEqual(32);
  });

  test.each(overrides)('$version: ribbon icons are there in their true sizes', ({ elements }) => {
    const sizes = elements
      .filter((element) => element.name === 'bt:Image' && element.attribs.size !== undefined)
      .map((image) => {
        const resource = elements.find((element) => element.attribs.id === image.attribs.resid);
        return [Number(image.attribs.size), pngSize(iconFile(resource?.attribs.DefaultValue ?? ''))];
      });
    expect(sizes).toEqual([
      [16, [16, 16]],
      [32, [32, 32]],
      [80, [80, 80]],
    ]);
  });

  test('the icons of the add-in list are 64 and 128 pixels', () => {
    const address = (name: string): string => named(name)[0]?.attribs.DefaultValue ?? '';
    expect(pngSize(iconFile(address('IconUrl')))).toEqual([64, 64]);
    expect(pngSize(iconFile(address('HighResolutionIconUrl')))).toEqual([128, 128]);
  });

  test('texts keep the lengths that Outlook accepts', () => {
    const strings = (parent: string): string[] =>
      named(parent).flatMap((list) =>
        inside(list)
          .map((element) => element.attribs.DefaultValue ?? element.attribs.Value)
          .filter((value) => value !== undefined),
      );
    for (const text of strings('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of strings('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    expect(named('Description')[0]?.attribs.DefaultValue?.length).toBeLessThanOrEqual(250);
  });

  test('Dutch is the default and English stands beside it', () => {
    const translated = named('bt:String').filter((string) => string.attribs.id !== 'group.label');
    for (const string of translated) {
      expect(named('bt:Override', inside(string)).map((override) => override.attribs.Locale)).toEqual(['en-US']);
    }
  });

  test('every address is https', () => {
    const addresses = all
      .flatMap((element) => Object.values(element.attribs))
      .filter((value) => /^\w+:\/\//.test(value));
    const schemas = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
    expect(addresses.filter((value) => !value.startsWith('https://') && !schemas.test(value))).toEqual([]);
  });
});

describe('stamping for a real address', () => {
  test.each([
    ['https://addin.example.nl', 'https://addin.example.nl', 'https://addin.example.nl'],
    ['https://addin.example.nl/', 'https://addin.example.nl', 'https://addin.example.nl'],
    ['https://example.nl/nieuwswijzer', 'https://example.nl/nieuwswijzer', 'https://example.nl'],
    ['https://example.nl:8443/a/b/', 'https://example.nl:8443/a/b', 'https://example.nl:8443'],
  ])('%s', (baseUrl, folder, origin) => {
    const stamped = stampManifest(xml, baseUrl);
    expect(stamped).not.toContain('localhost');
    expect(stamped).toContain(`<SourceLocation DefaultValue="${folder}/taskpane.html" />`);
    expect(stamped).toContain(`DefaultValue="${folder}/assets/icon-16.png"`);
    expect(stamped).toContain(`<AppDomain>${origin}</AppDomain>`);
    expect(elementsOf(stamped).length).toBe(all.length);
  });

  test.each(['http://addin.example.nl', 'addin.example.nl', 'https://a:b@example.nl', 'https://example.nl/?a=1', ''])(
    'refuses %j',
    (baseUrl) => {
      expect(() => stampManifest(xml, baseUrl)).toThrow();
    },
  );
});
