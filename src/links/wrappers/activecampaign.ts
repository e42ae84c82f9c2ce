import { base64Decode, percentDecode } from '../decode.ts';
import { firstParameter } from '../parameters.ts';
import type { LinkWrapper } from '../wrapper.ts';

/** ActiveCampaign: `https://<account>.acemlnb.com/Prod/link-tracker?redirectUrl=<base64>&sig=…&email=…`. */
export const activeCampaign: LinkWrapper = {
  id: 'activecampaign',
  hosts: ['acemlna.com', 'acemlnb.com', 'acemlnc.com', 'acemlnd.com', 'emlnk.com', 'emlnk1.com', 'emlnk9.com'],
  matches: (url) => url.pathname.startsWith('/Prod/link-tracker'),
  target: (url) => {
    const value = percentDecode(firstParameter(url, 'redirecturl') ?? '');
    const target = percentDecode(base64Decode(value) ?? '');
    return /^https?:\/\//i.test(target) ? target : null;
  },
};
