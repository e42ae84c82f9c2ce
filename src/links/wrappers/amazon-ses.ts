import { decodeTarget, type LinkWrapper } from '../wrapper.ts';

/**
 * Amazon SES counts clicks at `https://<id>.r.eu-west-1.awstrack.me/L0/<encoded>/1/<id>/<mac>`; GovDelivery does so with it under
 * `links-2.govdelivery.com/CL0/…`. The target's own slashes are encoded.
 */
export const amazonSes: LinkWrapper = {
  id: 'amazon-ses',
  hosts: ['awstrack.me', 'links.govdelivery.com', 'links-1.govdelivery.com', 'links-2.govdelivery.com'],
  matches: (url) => /^\/C?L0\//.test(url.pathname),
  target: (url) => {
    const [, , encoded = ''] = url.pathname.split('/');
    const target = decodeTarget(encoded);
    return /^https?:/i.test(target) ? target : null;
  },
};
