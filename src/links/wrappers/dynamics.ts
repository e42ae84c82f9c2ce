import { percentDecode } from '../decode.ts';
import { firstParameter } from '../parameters.ts';
import type { LinkWrapper } from '../wrapper.ts';

/**
 * Microsoft Dynamics 365: `https://public-eur.mkt.dynamics.com/api/orgs/<id>/r/<token>?target={"TargetUrl":"<encoded>",…}`, the JSON
 * percent-encoded.
 */
export const dynamics: LinkWrapper = {
  id: 'dynamics',
  hosts: ['mkt.dynamics.com'],
  matches: (url) => /^\/api\/orgs\/[^/]+\/r\//.test(url.pathname),
  target: (url) => {
    const said = percentDecode(firstParameter(url, 'target') ?? '');
    const target = /"TargetUrl":"(https?[^"\\]{1,4000})"/i.exec(said)?.[1];
    return target === undefined ? null : percentDecode(target);
  },
};
