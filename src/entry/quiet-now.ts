import type { Quiet } from '../app/settings/quiet-for-now.tsx';
import type { Category } from '../core/types.ts';
import type { Settings, SettingsPatch } from '../store/types.ts';
import { clock } from './clock.ts';
import { siteOf } from './consent/site-names.ts';
import { withoutSitePauses } from './pausing.ts';

/** Everything that is quiet at a moment, and until when. */
export function quietNow(settings: Settings, now: number): Quiet[] {
  const { pausedUntil, sitePauses, mutes } = settings;
  const running = <Key extends string>(all: Readonly<Partial<Record<Key, number>>>) =>
    (Object.entries(all) as [Key, number][]).filter(([, until]) => until > now);
  const named = new Map(
    running(sitePauses).map(([match, until]) => [siteOf(match).name, { match, until }]),
  );
  return [
    ...(pausedUntil > now ? [{ kind: 'everywhere' as const, until: clock(pausedUntil, now) }] : []),
    ...[...named].map(([name, { match, until }]) => ({
      kind: 'site' as const,
      site: match,
      name,
      until: clock(until, now),
    })),
    ...running<Category>(mutes).map(([topic, until]) => ({
      kind: 'topic' as const,
      topic,
      until: clock(until, now),
    })),
  ];
}

/** What has to change so that this is not quiet any more. */
export function withoutQuiet({ sitePauses, mutes }: Settings, quiet: Quiet): SettingsPatch {
  switch (quiet.kind) {
    case 'everywhere':
      return { pausedUntil: 0 };
    case 'site':
      return withoutSitePauses({ sitePauses }, siteOf(quiet.site).matches);
    case 'topic': {
      const { [quiet.topic]: _undone, ...left } = mutes;
      return { mutes: left };
    }
  }
}
