/**
 * Draws the PNG icons from the SVGs: `npm run icons`. The PNGs are committed, because Outlook fetches them as files and
 * a build must not depend on a native drawing library.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Ribbon: 16, 32, 80. Add-in list: 64, and 128 on screens with a high resolution. */
const SIZES = [16, 32, 64, 80, 128];

/** Below this width the lines of the full drawing run into each other. */
const SMALLEST_FULL_DRAWING = 32;

for (const size of SIZES) {
  const drawing = size < SMALLEST_FULL_DRAWING ? 'icon-small.svg' : 'icon.svg';
  const svg = readFileSync(path.join(import.meta.dirname, drawing), 'utf8');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(path.join(import.meta.dirname, `icon-${size}.png`), png);
}
