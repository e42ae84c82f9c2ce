import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Symantec (Broadcom) click-time protection: `https://clicktime.symantec.com/<token>?h=…&u=<encoded>`. */
export const symantec: LinkWrapper = {
  id: 'symantec',
  hosts: ['clicktime.symantec.com'],
  target: targetFromParameter('u'),
};
