import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import type { Council } from '../../src/council/council.ts';
import { roamingValue } from '../../src/demo/exampleCouncil.ts';
import type { DemoPage } from './harness.ts';

export { exampleCouncil } from '../../src/demo/exampleCouncil.ts';

/** Puts a council into the mailboxes of the demo, as an earlier save would have, and opens the pane anew. */
export function storeCouncil(demo: DemoPage, council: Council): Promise<void> {
  return storeAsCouncil(demo, pack(council));
}

/** The same with any value, also one that no version of ours wrote. */
export function storeAsCouncil(demo: DemoPage, value: unknown): Promise<void> {
  return demo.page.evaluate(
    ([key, setting]) => {
      window.demo.keep(key, setting);
    },
    [councilKey, roamingValue(value)] as const,
  );
}
