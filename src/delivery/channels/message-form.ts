import type { Channel } from '../channel.ts';

/** Outlook's new-message form, ready to be sent by the user. */
export const messageForm: Channel<'message'> = {
  id: 'message-form',
  takes: ['message'],
  takesBack: 'note',
  isAvailable: ({ mailbox }) => mailbox.hasForm('message'),
  deliver: async ({ form }, { mailbox }) => {
    await mailbox.openMessageForm(form);
    return { status: 'opened' };
  },
};
