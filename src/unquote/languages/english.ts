import type { HeaderLanguage } from './language.ts';

export const english: HeaderLanguage = {
  id: 'en',
  fields: {
    from: ['from', 'sender'],
    date: ['sent', 'date', 'sent on', 'date sent'],
    to: ['to', 'cc', 'bcc', 'recipient', 'recipients'],
    subject: ['subject'],
    other: ['reply-to', 'reply to', 'organization', 'importance', 'priority', 'attachments', 'sensitivity'],
  },
  separators: ['original message', 'forwarded message', 'begin forwarded message', 'forwarded by'],
  months: 'january february march april may june july august september october november december'.split(' '),
  attributions: [{ opens: 'on', between: '', closes: 'wrote' }],
};
