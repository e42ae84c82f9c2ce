import { activecampaign } from './list/activecampaign.ts';
import { amazonSes } from './list/amazon-ses.ts';
import { aweber } from './list/aweber.ts';
import { beehiiv } from './list/beehiiv.ts';
import { brevo } from './list/brevo.ts';
import { campaignMonitor } from './list/campaign-monitor.ts';
import { cleverreach } from './list/cleverreach.ts';
import { constantContact } from './list/constant-contact.ts';
import { copernica } from './list/copernica.ts';
import { customerIo } from './list/customer-io.ts';
import { deployteq } from './list/deployteq.ts';
import { dotdigital } from './list/dotdigital.ts';
import { dutchMailers } from './list/dutch-mailers.ts';
import { dynamics } from './list/dynamics.ts';
import { eloqua } from './list/eloqua.ts';
import { emarsys } from './list/emarsys.ts';
import { emma } from './list/emma.ts';
import { enormail } from './list/enormail.ts';
import { flexmail } from './list/flexmail.ts';
import { getresponse } from './list/getresponse.ts';
import { govdelivery } from './list/govdelivery.ts';
import { hubspot } from './list/hubspot.ts';
import { kit } from './list/kit.ts';
import { klaviyo } from './list/klaviyo.ts';
import { laposta } from './list/laposta.ts';
import { linkedinMail } from './list/linkedin-mail.ts';
import { mailblue } from './list/mailblue.ts';
import { mailchimp } from './list/mailchimp.ts';
import { mailerlite } from './list/mailerlite.ts';
import { mailgun } from './list/mailgun.ts';
import { mailingList } from './list/mailing-list.ts';
import { mailjet } from './list/mailjet.ts';
import { mailplus } from './list/mailplus.ts';
import { mailpoet } from './list/mailpoet.ts';
import { mandrill } from './list/mandrill.ts';
import { marketo } from './list/marketo.ts';
import { pardot } from './list/pardot.ts';
import { postmark } from './list/postmark.ts';
import { rapidmail } from './list/rapidmail.ts';
import { sailthru } from './list/sailthru.ts';
import { salesforce } from './list/salesforce.ts';
import { selligent } from './list/selligent.ts';
import { sendgrid } from './list/sendgrid.ts';
import { shorteners } from './list/shorteners.ts';
import { sparkpost } from './list/sparkpost.ts';
import { spotler } from './list/spotler.ts';
import { substack } from './list/substack.ts';
import { ternair } from './list/ternair.ts';
import { tripolis } from './list/tripolis.ts';
import { webpower } from './list/webpower.ts';
import { zoho } from './list/zoho.ts';
import { hostIs } from '../address.ts';
import { nearHost } from '../by-host.ts';
import type { Platform, PlatformLinkKind, PlatformLinks } from './platform.ts';

/** Every platform we know; of those that claim an address the first says what it is. */
export const platforms: readonly Platform[] = [
  spotler,
  mailplus,
  mailchimp,
  mandrill,
  brevo,
  campaignMonitor,
  salesforce,
  dynamics,
  copernica,
  flexmail,
  postmark,
  amazonSes,
  govdelivery,
  laposta,
  activecampaign,
  hubspot,
  sendgrid,
  mailjet,
  mailerlite,
  klaviyo,
  tripolis,
  deployteq,
  webpower,
  ternair,
  emarsys,
  selligent,
  mailblue,
  enormail,
  emma,
  constantContact,
  dotdigital,
  mailgun,
  sparkpost,
  marketo,
  pardot,
  eloqua,
  substack,
  beehiiv,
  kit,
  aweber,
  getresponse,
  zoho,
  customerIo,
  sailthru,
  mailpoet,
  cleverreach,
  rapidmail,
  mailingList,
  linkedinMail,
  dutchMailers,
  shorteners,
];

export interface PlatformAddress {
  /** The platform's id. */
  platform: string;
  kind: PlatformLinkKind;
}

interface Rule extends PlatformLinks {
  platform: string;
  rank: number;
}

const rules: readonly Rule[] = platforms
  .flatMap(({ id, links }) => links.map((link) => ({ ...link, platform: id })))
  .map((rule, rank) => ({ ...rule, rank }));
const rulesNear = nearHost(rules.flatMap((rule) => (rule.hosts ? [{ ...rule, hosts: rule.hosts }] : [])));
const rulesAnywhere = rules.filter((rule) => rule.hosts === undefined);

/** Characters of path and query that say what an address is. */
const LONGEST = 2_000;

/** Whose address this is and what it does; `null` where it is none that we know. */
export function platformSays(url: URL): PlatformAddress | null {
  if (url.protocol === 'mailto:') return null;
  const behind = (url.pathname + url.search).slice(0, LONGEST);
  const fits = ({ hosts, host, path }: Rule): boolean =>
    (hosts === undefined || hostIs(url, hosts)) && (host?.test(url.hostname) ?? true) && (path?.test(behind) ?? true);
  const own = rulesNear(url).find(fits);
  // Nearly all addresses are of no platform and end here: a page of a site, with nothing that a token could be in.
  const any = rulesAnywhere.find((rule) => (own === undefined || rule.rank < own.rank) && fits(rule));
  const found = any ?? own;
  return found === undefined ? null : { platform: found.platform, kind: found.kind };
}
