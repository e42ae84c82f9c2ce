import { hostIs } from './address.ts';
import { nearHost } from './by-host.ts';

/** A mailing platform whose links count a click and tell their target to nobody who does not follow them. */
interface Tracker {
  id: string;
  hosts: readonly string[];
  /** Which of the hosts' addresses are tracking links: all, where absent. */
  path?: RegExp;
  /**
   * The path and query that give it away on any host: senders may put a subdomain of their own in front of the
   * platform. Narrow enough to stand for nothing else.
   */
  anywhere?: RegExp;
}

const trackers: readonly Tracker[] = [
  {
    id: 'spotler',
    hosts: ['c.spotler.com', 'r.spotler.com', 'spotler.email', 'emlfiles4.com'],
    anywhere: /^\/ct\/m\d{1,3}\/k\d{1,2}\/[\w-]+\/[\w-]+/,
  },
  { id: 'mailplus', hosts: ['mailplus.nl'], path: /^\/wp/i },
  { id: 'mailchimp', hosts: ['list-manage.com', 'list-manage1.com', 'list-manage2.com', 'mandrillapp.com'] },
  {
    id: 'hubspot',
    hosts: ['hubspotlinks.com', 'hubspotlinksstarter.com', 'hubspotlinksfree.com', 'hubspotemail.net'],
    anywhere: /^\/(?:e3t|events\/public\/v1\/encoded\/track)\/(?:C|tc)/i,
  },
  { id: 'sendgrid', hosts: ['ct.sendgrid.net'], anywhere: /^\/(?:ls|wf|uni\/ls|asm)\/(?:click|unsubscribe)\/?\?upn=/ },
  { id: 'laposta', hosts: ['email-provider.nl', 'email-provider.eu', 'click.laposta.nl'] },
  { id: 'mailerlite', hosts: ['mlsend.com', 'mlsend2.com', 'click.mailerlite.com', 'clicks.mlsend.com'] },
  { id: 'campaign-monitor', hosts: ['createsend.com', 'createsend1.com', ...numbered('cmail', 1, 20)], path: /^\/t\// },
  { id: 'activecampaign', hosts: ['activehosted.com', 'acemlna.com', 'acemlnb.com', 'acemlnc.com', 'emlnk.com'] },
  { id: 'mailjet', hosts: ['mjt.lu'] },
  { id: 'brevo', hosts: ['sendibt2.com', 'sendibt3.com', 'sendibm1.com', 'sendibm3.com', 'sp1-brevo.net'] },
  { id: 'constant-contact', hosts: ['rs6.net'] },
  { id: 'klaviyo', hosts: ['klclick.com', 'klclick1.com', 'klclick2.com', 'klclick3.com'] },
  { id: 'salesforce', hosts: ['exct.net', 'exacttarget.com'] },
  { id: 'govdelivery', hosts: ['links.govdelivery.com', 'lnks.gd'] },
  { id: 'flexmail', hosts: ['flxml.eu'] },
  { id: 'enormail', hosts: ['enormail.eu'] },
  { id: 'amazon-ses', hosts: ['awstrack.me'] },
];

function numbered(name: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${name}${first + index}.com`);
}

const trackersNear = nearHost(trackers);
const trackersAnywhere = trackers.filter((tracker) => tracker.anywhere);

/** The id of the platform whose tracking link this is, `null` where it is none that we know. */
export function trackerOf(url: URL): string | null {
  if (url.protocol === 'mailto:') return null;
  const { pathname } = url;
  const byHost = trackersNear(url).find(({ hosts, path }) => hostIs(url, hosts) && (path?.test(pathname) ?? true));
  if (byHost) return byHost.id;
  const behind = pathname + url.search;
  return trackersAnywhere.find(({ anywhere }) => anywhere?.test(behind))?.id ?? null;
}
