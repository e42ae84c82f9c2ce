import { capacities, contents, costOf, type Content, type StoreName } from '../../src/memory/budget.ts';

const list: Content[] = Object.values(contents);

describe('budget', () => {
  test.each(Object.keys(capacities) as StoreName[])('the contents of %s together fit in it', (store) => {
    const limits = list.filter((content) => content.store === store).map(({ limit }) => limit);
    expect(limits.length).toBeGreaterThan(0);
    // Two characters are the braces around all values.
    expect(limits.reduce((sum, limit) => sum + limit, 2)).toBeLessThanOrEqual(capacities[store]);
  });

  test('no two contents share a key in one store', () => {
    const keys = list.map(({ store, key }) => `${store}/${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['plain', 'abc'],
    ['quotes', { a: '"x"', b: ['y', 'z'] }],
    ['other scripts', 'Zoë – Şahin 🗳'],
  ])('costs what Outlook counts: %s', (_, value) => {
    const item = contents.handledOnItem;
    expect(costOf(item, value)).toBe(JSON.stringify({ [item.key]: JSON.stringify(value) }).length - '{}'.length + 1);
    const mailbox = contents.settings;
    const settings = { [mailbox.key]: JSON.stringify(JSON.stringify(value)) };
    expect(costOf(mailbox, value)).toBe(JSON.stringify(settings).length - '{}'.length + 1);
  });
});
