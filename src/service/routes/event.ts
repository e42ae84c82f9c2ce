import type { FastifyInstance } from 'fastify';
import type { EventRequest } from '../../domain/resolve.ts';
import { whenHungUp } from '../cancellation.ts';
import { MAX_ADDRESS_LENGTH, type Asking } from '../asking.ts';
import { readEventPage } from '../event/event-page.ts';

const body = {
  type: 'object',
  required: ['url', 'reference'],
  additionalProperties: false,
  properties: {
    url: { type: 'string', maxLength: MAX_ADDRESS_LENGTH },
    reference: {
      type: 'string',
      pattern: '^(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?$',
    },
  },
};

export function eventRoute(app: FastifyInstance, parts: Asking): void {
  app.post<{ Body: EventRequest }>('/api/event', { schema: { body } }, async (request, reply) => {
    const answer = await readEventPage(request.body, parts, whenHungUp(reply));
    const outcome = answer.status === 'unread' ? answer.reason : answer.status;
    request.log.info({ outcome, proposals: answer.status === 'read' ? answer.proposals.length : 0 }, 'event page');
    return answer;
  });
}
