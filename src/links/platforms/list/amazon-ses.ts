import type { Platform } from '../platform.ts';

/** Amazon SES: `https://<id>.r.eu-west-1.awstrack.me/L0/<target>/1/<id>/<mac>`, also under a name of the sender. */
export const amazonSes: Platform = {
  id: 'amazon-ses',
  links: [
    { kind: 'click', hosts: ['awstrack.me'], path: /^\/C?L0\//i },
    { kind: 'click', path: /^\/C?L0\/https?:?(?:%3A|%2F|\/)/i },
    { kind: 'other', hosts: ['awstrack.me'] },
  ],
};
