import fc from 'fast-check';
import type { ResolveResponse } from '../../src/domain/resolve.ts';
import { origin, startService, type RunningService } from './harness.ts';
import { runs } from '../effort.ts';

/** Requests that nobody thought of: near the shape that is asked for, and far from it. Nothing may be connected to. */
let service: RunningService;
beforeAll(() => {
  service = startService({}, { allowAddress: () => false, timeout: 500, standIn: () => null });
});
afterAll(() => service.app.close());

const send = (url: string, payload: string) =>
  service.app.inject({ method: 'POST', url, headers: { origin, 'content-type': 'application/json' }, payload });

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.webUrl(),
  fc.constantFrom('https://c.spotler.com/ct/m1/k1/a/b', 'javascript:alert(1)', 'mailto:a@example.nl', 'https://[::1]/'),
);
const field = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.array(text, { maxLength: 12 }));
const nearly = fc.record(
  { links: field, again: fc.oneof(fc.boolean(), field), url: field, reference: field, more: field },
  { requiredKeys: [] },
);
const body = fc.oneof(
  nearly.map((value) => JSON.stringify(value)),
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }),
);

test.each(['/api/resolve', '/api/event'])(
  '%s answers any body, and repeats nothing of one that it refuses',
  async (url) => {
    const before = service.log.length;
    await fc.assert(
      fc.asyncProperty(body, async (payload) => {
        const answer = await send(url, payload);
        expect([200, 400, 413]).toContain(answer.statusCode);
        if (answer.statusCode !== 200) {
          const { error, message, ...rest } = answer.json<{ error: string; message: string }>();
          expect([typeof error, typeof message, rest]).toEqual(['string', 'string', {}]);
        }
      }),
      runs(150),
    );
    expect(service.log.slice(before).filter((line) => line.includes('"level":50'))).toEqual([]);
  },
);

test('as many answers as links, each with a clean address or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 10 }), fc.boolean(), async (links, again) => {
      const { answers } = (await send('/api/resolve', JSON.stringify({ links, again }))).json<ResolveResponse>();
      expect(answers).toHaveLength(links.length);
      for (const answer of answers) {
        if (answer.status === 'unwrapped') expect(answer.url).toMatch(/^(?:https?:\/\/|mailto:)/);
        else expect(answer.reason).toMatch(/^[a-zA-Z]+$/);
      }
    }),
    runs(80),
  );
});
