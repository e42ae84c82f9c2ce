import type { FastifyInstance } from 'fastify';
import { eventRequest } from '../../domain/resolve.ts';
import type { Asking } from '../asking.ts';
import { whenHungUp } from '../cancellation.ts';
import { checked } from './checked.ts';
import { readEventPage } from '../event/event-page.ts';

export function eventRoute(app: FastifyInstance, parts: Asking): void {
  app.post('/api/event', async (request, reply) => {
    const answer = await readEventPage(checked(eventRequest, request.body), parts, whenHungUp(reply));
    const outcome = answer.status === 'unread' ? answer.reason : answer.status;
    request.log.info({ outcome, proposals: answer.status === 'read' ? answer.proposals.length : 0 }, 'event page');
    return answer;
  });
}
