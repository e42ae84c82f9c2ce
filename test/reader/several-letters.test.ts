import { readNewsletter } from '../../src/reader/index.ts';

const letter = (sender: string, subject: string, text: string): string =>
  `Van: ${sender} <nieuws@${sender.toLowerCase()}.example>\nVerzonden: vrijdag 27 februari 2026 09:00\nAan: Griffie\nOnderwerp: ${subject}\n\n${text}\n\nLees meer <https://www.voorbeeld.example/${sender}>\n`;
const three = {
  bodyType: 'text' as const,
  body: `Hoi, hierbij drie brieven.\n\n${letter('Rekenkamer', 'Jaarplan 2026', 'Het jaarplan is klaar.')}\n${letter('Waterschap', 'FW: Dijken in beeld', 'De dijken worden verhoogd.')}\n${letter('Provincie', 'Nieuws voor raden', 'De provincie bouwt een brug.')}`,
};

describe('several letters in one message', () => {
  const read = readNewsletter(three);

  it('reads one and names the others', () => {
    expect(new Set(read.letters)).toEqual(new Set(['Jaarplan 2026', 'Dijken in beeld', 'Nieuws voor raden']));
    expect(read.letters?.[0]).toBe(read.subject);
    const message = read.warnings.find(({ code }) => code === 'several-letters')?.message ?? '';
    for (const subject of read.letters ?? []) expect(message).toContain(subject);
  });

  it.each(['Jaarplan 2026', 'Dijken in beeld', 'Nieuws voor raden'])('reads "%s" when that is chosen', (wanted) => {
    const chosen = readNewsletter(three, { choices: { letter: wanted } });
    expect(chosen.subject).toBe(wanted);
    const texts = [...chosen.items, ...chosen.apart].map(({ title, summary }) => `${title} ${summary}`).join(' ');
    const all = `${texts} ${chosen.unrecognised.map(({ text }) => text).join(' ')}`;
    expect(all).toMatch(
      { 'Jaarplan 2026': /jaarplan/, 'Dijken in beeld': /dijken/, 'Nieuws voor raden': /brug/ }[wanted] ?? /^$/,
    );
  });

  it('says nothing of a letter that was forwarded twice, or of a note above it', () => {
    const twice = `Ter info\n\n${letter('Jan', 'FW: Jaarplan 2026', 'Zie onder.')}\n${letter('Rekenkamer', 'Jaarplan 2026', 'Het jaarplan is klaar.')}`;
    const once = readNewsletter({ body: twice, bodyType: 'text' });
    expect(once.letters).toBeUndefined();
    expect(once.warnings.map(({ code }) => code)).not.toContain('several-letters');
  });
});
