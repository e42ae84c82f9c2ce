import type { Platform } from '../platform.ts';

const hosts = [
  'activehosted.com',
  'acemlna.com',
  'acemlnb.com',
  'acemlnc.com',
  'acemlnd.com',
  'emlnk.com',
  'emlnk1.com',
  'emlnk9.com',
];

/** ActiveCampaign: `lt.php` counts a click, `proc.php?act=unsub` unsubscribes. */
export const activecampaign: Platform = {
  id: 'activecampaign',
  links: [
    { kind: 'click', path: /^\/lt\.php\?(?:.{0,60}&)?(?:x|s|nl|tid|notrack)=/i },
    {
      kind: 'out',
      path: /^\/(?:proc|p_v|p_f|surround|admin\/processing)\.php\?(?:.{0,200}&)?(?:act=unsub|s=|nl=|c=)/i,
    },
    { kind: 'click', hosts: hosts, path: /^\/Prod\/link-tracker/i },
    { kind: 'other', hosts: hosts },
  ],
};
