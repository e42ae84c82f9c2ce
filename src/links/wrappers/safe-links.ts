import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/**
 * Microsoft Safe Links in mail and documents:
 * `https://eur02.safelinks.protection.outlook.com/?url=<encoded>&data=…&sdata=…&reserved=0`,
 * `https://nam10.safelinks.protection.office365.us/ap/w-59523e83/?url=…` (Word; x, p and t: Excel, PowerPoint, Teams).
 */
export const safeLinks: LinkWrapper = {
  id: 'safe-links',
  hosts: [
    'safelinks.protection.outlook.com',
    'safelinks.protection.office365.us', // US government
    'safelinks.protection.outlook.cn', // China
  ],
  // Without a target it leads nowhere.
  target: (url, address) => targetFromParameter('url')(url, address) ?? '',
};
