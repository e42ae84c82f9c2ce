/** @jest-environment node */
import type { Link } from '../../../src/domain/newsletter.ts';
import { linkView } from '../../../src/taskpane/model/links.ts';
import cases from './links.json';

test.each(cases)('$name', ({ link, view }) => {
  expect(linkView({ role: 'more', ...link } as Link)).toMatchObject({ text: link.text, ...view });
});
