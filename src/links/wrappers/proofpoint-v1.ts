import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Proofpoint URL Defense, first form: `https://urldefense.proofpoint.com/v1/url?u=<encoded>&k=…`. */
export const proofpointV1: LinkWrapper = {
  id: 'proofpoint-v1',
  hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
  matches: (url) => /^\/v1\//i.test(url.pathname),
  target: targetFromParameter('u'),
};
