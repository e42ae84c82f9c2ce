import { percentDecode } from './decode.ts';

/**
 * Whole names only: `mutm` is somebody's own parameter. The page is the same without them. Source: the senders', ad networks' and
 * counters' documentation.
 */
const trackingName = new RegExp(
  `^(?:${[
    'utm_.+|mtm_.+|pk_.+|piwik_.+|matomo_.+|_ga|_gl|_gac|_gcl_.+|_ga_.+|gclid|gclsrc|gbraid|wbraid|dclid|srsltid', // Matomo, Google
    'fbclid|fb_action_.+|mibextid|igshid|igsh|msclkid|twclid|ttclid|yclid|li_fat_id|epik|rdt_cid|ScCid', // networks
    'mc_cid|mc_eid|mc_tc', // Mailchimp
    '_hsenc|_hsmi|__hs[a-z]{2,4}|hsctatracking|hsa_.+', // HubSpot
    'mkt_tok|elq|elqtrackid|elqtrack|elqaid|elqat|elqcampaignid|elqak|elq_.+', // Marketo, Eloqua
    'mailplusid|mailplus_.+', // MailPlus
    'vero_id|vero_conv|_kx|_ke|wickedid|wickedsource|oly_(?:enc|anon)_id|dm_i|dm_t|__s|ck_subscriber_id|_bta_.+|ml_subscriber(?:_hash)?',
    'sfmc_.+|et_rid|et_cid|sp?mailingid|spuserid|spjobid|spreportid|ss_email_id|ss_source|ss_campaign.{0,10}', // Salesforce, Acoustic
    'trk_contact|trk_msg|trk_module|trk_sid|trk|trkemail|lipi|midtoken|midsig|licu|refid', // Listrak, LinkedIn
    'msdynmkt_.+|msdynttrid|bbeml|bsft_.+|nr_email_referer|emci|emdi|ceid|_branch_match_id|cm_mmc.{0,2}|cm_lm|cm_mmca\\d{0,2}', // Dynamics
    'ns_(?:campaign|mchannel|source|linkname|fee)|wt[._](?:mc_id|mc|zmc|nl)|at_(?:medium|campaign|custom.{0,3})|xtor|hmb_.+|sc_(?:src|llid|lid|uid|customer)', // counters in use here
    'dtm_.+|iterable_.+|klaviyo_id|omnisendcontactid|tblci|obclid|awc|irclickid|s_kwcid|ef_id|zanpid|_openstat|rb_clickid|stm_.+|itm_.+',
  ].join('|')})$`,
  'i',
);

/** Parameters that name a person, or let one in. A page that needs them was meant for that person only. */
const personalName = new RegExp(
  `^(?:${[
    'e-?mail(?:adres|address|_?id|_?hash)?|mail|e|em|eml|mailadres|recipient(?:_?id)?|rcpt(?:_?to)?|to',
    'subscriber(?:_?(?:id|key|hash))?|subscription(?:_?id)?|sub_?id|subs?key|abonnee(?:_?id)?|contact_?(?:id|key|hash)|cid_hash|lead_?id|member(?:_?id)?|profile_?id|person_?id',
    'user(?:_?(?:id|hash|key|name))?|uid|uuid|guid_user|u_?hash|visitor(?:_?id)?|customer(?:_?id)?|client_?id|klant(?:_?(?:id|nr|nummer))?|lid(?:_?(?:id|nr|nummer))|relatie(?:_?(?:id|nr|nummer))?|persoon(?:_?id)?|deelnemer(?:_?(?:id|nr|code))?|inschrijving_?id',
    '(?:[a-z]{1,12}[_-]?)?token|(?:access|refresh|id|login|auth|api|session|user)[_-]?(?:token|key|code|hash)|auth|jwt|otp|pin|ticket|magic(?:_?link)?|invite(?:e|_?code|_?id|_?token)?|uitnodiging(?:scode)?|tk|pwd|password|wachtwoord|passcode',
    'session(?:_?id)?|sess|sessid|j?sessionid|phpsessid|aspsessionid[a-z]{0,12}|sig|signature|hash|hmac|mac|checksum|secret|key|h',
    'midrid|encid|wpencid|upn|mrid|rid_hash|x-sub|elqcontactid|persoonscode|toegangscode|activatiecode|registrationkey|registrant(?:_?id)?',
  ].join('|')})$`,
  'i',
);

/** Names that may be anything: personal where their value is a token, as no page is called. */
const shortName =
  /^(?:[a-df-gi-uw-z]|cid|sid|rid|mid|pid|tid|eid|bid|lid|nid|code|ref|data|d\d|s\d|u\d|x\d|c\d|q\d|params?|enc|src_id|qs|client|key\d|r\d|cmp|trackid|track|trid|clickid|click_id|msgid|mailid|mailing_?id|campaign_?id|message_?id|link_?id)$/i;

/** Of letters in both cases with digits or without, or of hexadecimal digits; no word, no number, no UUID. */
const tokenValue =
  /^(?:(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=[^\d]*\d)[\w~.=-]{8,}|(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])(?=[^a-z]*[a-z])[A-Za-z]{10,}={0,2}|(?=[^\d]*\d)(?=[^a-f]*[a-f])[\da-f]{16,}|[A-Z]{8,}|[\w-]{40,})$/;

/** Parts of a path that let one in: `/inloggen/magic/<token>`, `/12345/token/<token>`, `/x;jsessionid=<token>`. */
const personalPath =
  /(?:^|\/)(?:token|magic|magic-?link|login-?token|one-?time|persoonlijk|invite|uitnodiging)\/[^/]{6,}|;j?sess(?:ion)?id=/i;

/** Whether path, query or fragment hold what is one person's. */
export function namesPerson(url: URL): boolean {
  if (personalPath.test(percentDecode(url.pathname))) return true;
  if (/^(?:[\w-]{1,63}\.)?(?:gotowebinar|gotomeeting)\.com$/.test(url.hostname) && /^\/join\/\d+\/./.test(url.pathname))
    return true;
  const parts = `${url.search.slice(1)}&${url.hash.slice(1)}&${url.pathname.split(';').slice(1).join('&')}`.split(
    /[&;?]/,
  );
  return parts.some((part) => {
    const equals = part.indexOf('=');
    if (equals <= 0) return false;
    const name = percentDecode(part.slice(0, equals)).replace(/^.*[/!]/, '');
    const value = percentDecode(part.slice(equals + 1, equals + 400));
    if (personalName.test(name)) return !isHarmless(name, value);
    return shortName.test(name) && tokenValue.test(value);
  });
}

/** `to=utrecht`, `e=1`, `h=600`, `key=agenda`: short names that are as often a page's own. */
const isHarmless = (name: string, value: string): boolean =>
  /^(?:to|e|h|key|lid|client|pin|mac|mail|user|ticket|member|customer|hash)$/i.test(name) &&
  /^(?:\d{1,4}|[a-z]{1,12})$/.test(value);

const nameOf = (part: string) => percentDecode(part.split('=', 1)[0] ?? '');

/**
 * The first parameter with one of these names, still encoded; `null` where there is none, `''` where it is empty. The
 * first counts: a second one behind it is somebody's attempt to have one program read this and another read that.
 */
export function firstParameter(url: URL, ...names: string[]): string | null {
  const { search } = url;
  for (const name of names) {
    let end: number;
    for (let start = 1; start <= search.length; start = end + 1) {
      end = search.indexOf('&', start);
      if (end < 0) end = search.length;
      const part = search.slice(start, end);
      if (nameOf(part).toLowerCase() === name) return part.slice(part.split('=', 1)[0]?.length).slice(1);
    }
  }
  return null;
}

/** The address without tracking parameters; the other parameters, their order, encoding and the fragment untouched. */
export function stripTracking(address: string): string {
  const [beforeFragment = ''] = address.split('#', 1);
  const fragment = address.slice(beforeFragment.length);
  const question = beforeFragment.indexOf('?');
  if (question < 0) return address;
  const parts = beforeFragment.slice(question + 1).split('&');
  const kept = parts.filter((part) => !trackingName.test(nameOf(part)));
  if (kept.length === parts.length) return address;
  const query = kept.join('&');
  return beforeFragment.slice(0, question) + (query === '' ? '' : `?${query}`) + fragment;
}
