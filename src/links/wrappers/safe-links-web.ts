import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Safe Links as Outlook on the web showed them: `https://outlook.office.com/mail/safelink.html?url=<encoded>&corid=…`. */
export const safeLinksWeb: LinkWrapper = {
  id: 'safe-links-web',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  matches: (url) => /\/safelink\.html$/i.test(url.pathname),
  target: targetFromParameter('url'),
};
