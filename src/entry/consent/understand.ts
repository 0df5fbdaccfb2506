import type { Typed } from '../../app/consent/types.ts';
import { siteOf } from './site-names.ts';
import { typedSite } from './typed-site.ts';

/** A typed or pasted address as the site it belongs to, or what is wrong with it. */
export function understandSite(typed: string): Typed {
  const answer = typedSite(typed);
  return 'site' in answer ? { site: siteOf(answer.site) } : answer;
}
