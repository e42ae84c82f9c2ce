import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Safe Links in Teams: `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=…`. */
export const safeLinksTeams: LinkWrapper = {
  id: 'safe-links-teams',
  hosts: ['statics.teams.cdn.office.net', 'staticsint.teams.cdn.office.net'],
  matches: (url) => /\/atp-safelinks\.html$/i.test(url.pathname),
  target: targetFromParameter('url'),
};
