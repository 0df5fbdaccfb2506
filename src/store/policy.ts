import browser from './extension.ts';

/** Someone at the school or nearby. At least one way in. */
export interface SchoolLine {
  readonly name: string;
  /** Digits, spaces, dashes, brackets and a leading "+". */
  readonly call?: string;
  readonly text?: string;
  /** An `https:` address. */
  readonly web?: string;
  /** In the school's own words: "Mon to Fri, 8 to 4". */
  readonly hours?: string;
}

export interface SchoolLink {
  readonly name: string;
  /** An `https:` address. */
  readonly url: string;
}

/**
 * What a managed install may say: suggestions and additions, and nothing else. There is no word
 * in it for logging, alerting, locking on, hiding or reading, so none can be obeyed
 * (public/managed-schema.json, docs/for-schools.md).
 */
export interface SchoolPolicy {
  /** ISO 3166-1 alpha-2 in capitals, or null. */
  readonly region: string | null;
  /** BCP 47, or null. */
  readonly language: string | null;
  /** Host names: shown first, never ticked. */
  readonly sites: readonly string[];
  readonly line: SchoolLine | null;
  readonly links: readonly SchoolLink[];
}

export const NO_POLICY: SchoolPolicy = {
  region: null,
  language: null,
  sites: [],
  line: null,
  links: [],
};

const MOST_SITES = 20;
const MOST_LINKS = 5;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^\+?\d[\d ()-]{1,24}$/.test(value);

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 60;

function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 500) return false;
  try {
    return new URL(value).protocol === 'https:';
  } catch {
    return false;
  }
}

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whatever isn't understood is as if it had not been said; no value can spoil another. */
export function understandPolicy(said: unknown): SchoolPolicy {
  if (!isRecord(said)) return NO_POLICY;
  const { region, language, sites, line, links } = said;
  return {
    region: typeof region === 'string' && /^[A-Z]{2}$/.test(region) ? region : null,
    language:
      typeof language === 'string' && /^[a-z]{2,3}(-\w+)*$/.test(language) ? language : null,
    sites: listOf(sites).filter(isHost).slice(0, MOST_SITES),
    line: lineIn(line),
    links: listOf(links)
      .flatMap((link) =>
        isRecord(link) && isShort(link.name) && isAddress(link.url)
          ? [{ name: link.name, url: link.url }]
          : [],
      )
      .slice(0, MOST_LINKS),
  };
}

function lineIn(line: unknown): SchoolLine | null {
  if (!isRecord(line) || !isShort(line.name)) return null;
  const { name, call, text, web, hours } = line;
  const ways = {
    ...(isNumber(call) ? { call } : {}),
    ...(isNumber(text) ? { text } : {}),
    ...(isAddress(web) ? { web } : {}),
  };
  if (Object.keys(ways).length === 0) return null;
  return { name, ...ways, ...(isShort(hours) ? { hours } : {}) };
}

/** Never rejects: without a policy, or where the browser has none to give, there is none. */
export async function readPolicy(): Promise<SchoolPolicy> {
  try {
    return understandPolicy(await browser.storage.managed.get(Object.keys(NO_POLICY)));
  } catch {
    return NO_POLICY;
  }
}
