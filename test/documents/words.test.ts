/** In the documents for users, bold is what stands on the screen: those words must be there. */
import fs from 'node:fs';

const folder = 'src/taskpane/strings';
/** Of Outlook, of the manifest and of the admin centre; and what is bold because it matters. */
const others = [
  'Nieuwsbrief lezen',
  'De verzender telt dat als een klik van u.',
  'Instellingen',
  'Geïntegreerde apps',
  'Aangepaste apps uploaden',
  'Office-invoegtoepassing',
  'Wat overblijft:',
  'tot zij opnieuw start',
  'eigen',
  'geen',
  'geen aanmelding',
  'grondslag, noodzaak en afweging zijn aan de gemeente',
  'Let op: de fractie van een raadslid zegt iets over zijn politieke opvatting.',
  'Spotler registreert dat als een klik van de griffie',
];

async function wordsOnScreen(): Promise<Set<string>> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const name of fs.readdirSync(folder)) collect({ ...((await import(`../../${folder}/${name}`)) as object) });
  return found;
}

test.each(['docs/handleiding.md', 'docs/beheer.md', 'docs/dpia.md'])('%s', async (file) => {
  const onScreen = await wordsOnScreen();
  const text = fs.readFileSync(file, 'utf8');
  const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
  expect(bold.length).toBeGreaterThan(2);
  expect(bold.filter((words) => !onScreen.has(words) && !others.includes(words))).toEqual([]);
});
