import CA from '../../data/helplines/CA.json' with { type: 'json' };
import GB from '../../data/helplines/GB.json' with { type: 'json' };
import type { CountryLines } from '../../data/helplines/helpline.ts';
import US from '../../data/helplines/US.json' with { type: 'json' };
import world from '../../data/helplines/world.json' with { type: 'json' };

/** Every country there are lines for, and the rest of the world last. */
export const allCountries = [US, GB, CA, world] as readonly unknown[] as readonly CountryLines[];

const LINKS = new Set(
  allCountries.flatMap(({ directory, lines }) => [
    directory,
    ...lines.flatMap(({ url, channels }) => [
      url,
      ...channels.filter(({ kind }) => kind === 'chat' || kind === 'web').map(({ value }) => value),
    ]),
  ]),
);

/** Only addresses out of the helplines are ever opened, whoever asks. */
export const isHelplineLink = (url: unknown): url is string =>
  typeof url === 'string' && url.startsWith('https://') && LINKS.has(url);
