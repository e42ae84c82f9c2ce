import { textCarrier } from './dialect.ts';
import { escapeHtml } from './markup.ts';
import { plainText } from './text.ts';

/** Plain text that Exchange turned into HTML: every line its own, addresses between angle brackets. */
export const plainTextHtml = textCarrier(plainText, {
  id: 'plain-text-html',
  bodyType: 'html',
  carryText: (text) => {
    const lines = escapeHtml(text)
      .replace(/&lt;(https?:[^\s]*?)&gt;/gu, '&lt;<a href="$1">$1</a>&gt;')
      .split('\n');
    return {
      body: `<html><head><meta name="Generator" content="Microsoft Exchange Server"><!-- converted from text --></head>
<body><div class="BodyFragment"><font size="2"><span style="font-size:11pt;"><div class="PlainText">${lines.join('<br>\n')}</div></span></font></div></body></html>`,
    };
  },
});
