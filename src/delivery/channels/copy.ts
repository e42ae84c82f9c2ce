import { agendaText } from '../../calendar/agenda-text.ts';
import { escapeHtml } from '../../domain/html.ts';
import type { Channel, Content, RichText } from '../channel.ts';

/** The clipboard, as rich and plain text: what stands beside every other channel, as each of them fails somewhere. */
export const copy: Channel = {
  id: 'copy',
  takes: ['message', 'appointments', 'text'],
  takesBack: 'note',
  isAvailable: () => true,
  deliver: async (content, platform) => {
    const rich = richText(content);
    return (await platform.copy(rich)) ? { status: 'copied' } : { status: 'byHand', text: rich.text };
  },
};

function richText(content: Content): RichText {
  if (content.kind !== 'appointments') return { html: content.html, text: content.text };
  const text = agendaText(content.entries);
  const paragraphs = text.split('\n\n').map((part) => `<p>${part.split('\n').map(escapeHtml).join('<br>')}</p>`);
  return { html: paragraphs.join(''), text };
}
