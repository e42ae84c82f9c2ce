/** Entry of the bundle that the benchmark puts into a page. */
import { readNewsletter } from '../../../src/reader/index.ts';

window.readNewsletter = readNewsletter;
