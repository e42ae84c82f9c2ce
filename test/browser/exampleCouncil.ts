import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import type { Council } from '../../src/council/council.ts';
import { roamingValue } from '../../src/demo/exampleCouncil.ts';
import type { DemoPage } from './harness.ts';

export { exampleCouncil } from '../../src/demo/exampleCouncil.ts';

/** Puts a council into the roaming settings of everybody in the demo, as an earlier save would have, and opens the pane anew. */
export async function storeCouncil(demo: DemoPage, council: Council): Promise<void> {
  const setting = roamingValue(pack(council));
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
