import fs from 'node:fs';
import path from 'node:path';
import { readJson } from '../../src/council/json-file.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import type { Council } from '../../src/council/council.ts';
import type { DemoPage } from './harness.ts';

/** The invented council that comes with the demo: nine fracties. */
export function exampleCouncil(): Council {
  const file = readJson(fs.readFileSync(path.join(process.cwd(), 'seeds', 'raad.example.json'), 'utf8'));
  if (file.status !== 'read') throw new Error(`raad.example.json: ${file.status}`);
  return file.council;
}

/** Puts a council into the roaming settings of everybody in the demo, as an earlier save would have, and opens the pane anew. */
export async function storeCouncil(demo: DemoPage, council: Council): Promise<void> {
  // Once as our store hands it over, and once more as office.js does with every setting.
  const setting = JSON.stringify(JSON.stringify(pack(council)));
  await demo.page.evaluate(
    ([key, value, people]) => {
      const kept = JSON.parse(localStorage.getItem('nieuwswijzer-demo') ?? '{"roaming":{},"properties":{}}') as {
        roaming: Record<string, Record<string, unknown>>;
      };
      for (const address of people) kept.roaming[address] = { ...kept.roaming[address], [key]: value };
      localStorage.setItem('nieuwswijzer-demo', JSON.stringify(kept));
      window.demo.openPane();
    },
    [councilKey, setting, ['a.griffier@voorbeeldgemeente.nl', 'griffie@voorbeeldgemeente.nl']] as const,
  );
}
