import type { LinkWrapper } from '../wrapper.ts';
import { activeCampaign } from './activecampaign.ts';
import { amazonSes } from './amazon-ses.ts';
import { barracuda } from './barracuda.ts';
import { checkPoint } from './check-point.ts';
import { cisco } from './cisco.ts';
import { customerIo } from './customer-io.ts';
import { deref } from './deref.ts';
import { dynamics } from './dynamics.ts';
import { edgePilot } from './edgepilot.ts';
import { facebook } from './facebook.ts';
import { fireEye } from './fireeye.ts';
import { google } from './google.ts';
import { govDelivery } from './govdelivery.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { linkedIn } from './linkedin.ts';
import { mailchimp } from './mailchimp.ts';
import { mailjet } from './mailjet.ts';
import { mandrill } from './mandrill.ts';
import { mimecast } from './mimecast.ts';
import { postmark } from './postmark.ts';
import { proofpointV1 } from './proofpoint-v1.ts';
import { proofpointV2 } from './proofpoint-v2.ts';
import { proofpointV3 } from './proofpoint-v3.ts';
import { safeLinksTeams } from './safe-links-teams.ts';
import { safeLinksWeb } from './safe-links-web.ts';
import { safeLinks } from './safe-links.ts';
import { slack } from './slack.ts';
import { sophos } from './sophos.ts';
import { substack } from './substack.ts';
import { symantec } from './symantec.ts';
import { titanHq } from './titanhq.ts';
import { trendMicro } from './trend-micro.ts';

/** Every wrapper we know; the first that matches is asked. */
export const wrappers: readonly LinkWrapper[] = [
  safeLinks,
  safeLinksWeb,
  safeLinksTeams,
  proofpointV1,
  proofpointV2,
  proofpointV3,
  barracuda,
  fireEye,
  trendMicro,
  titanHq,
  sophos,
  cisco,
  checkPoint,
  symantec,
  hornetsecurity,
  edgePilot,
  mimecast,
  google,
  facebook,
  linkedIn,
  slack,
  deref,
  amazonSes,
  govDelivery,
  postmark,
  mailjet,
  mandrill,
  mailchimp,
  dynamics,
  activeCampaign,
  customerIo,
  substack,
];
