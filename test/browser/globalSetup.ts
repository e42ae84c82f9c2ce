import { buildWhatIsOld } from '../../src/demo/build.ts';

/** Once, before the workers start: two of them must not build into the same folder. */
export default function setUp(): void {
  buildWhatIsOld();
}
