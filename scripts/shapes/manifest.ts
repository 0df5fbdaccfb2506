/** What Breather may ask of the browser. Holds for the source manifest and for every built one. */
import type { TextFile } from './files.ts';
import { readJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

const PERMISSIONS = ['storage', 'scripting'];

/** Keys that would let a page see Breather, load something remote, or ask for more. */
const NEVER: Readonly<Record<string, string>> = {
  host_permissions: 'sites are asked for one by one, after install',
  web_accessible_resources: 'any page could probe for Breather',
  externally_connectable: 'nobody outside talks to Breather',
  content_scripts: 'sites are registered after consent, never declared',
  update_url: 'stores set this',
  key: 'stores set this',
  devtools_page: 'no part of Breather needs it',
  chrome_url_overrides: 'no part of Breather needs it',
};

const NO_REMOTE = new Map([
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'none'"],
  ['connect-src', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
  ['base-uri', "'none'"],
]);

export function manifestProblems({ path: file, text }: TextFile): Problem[] {
  const problems: Problem[] = [];
  const tell = (where: string, says: string) => problems.push({ file, where, says });

  const { broken, value } = readJson(text);
  if (broken) {
    tell(broken.where, broken.says);
    return problems;
  }
  const manifest = value as Record<string, unknown>;

  for (const [key, why] of Object.entries(NEVER)) {
    if (key in manifest) tell(key, `must not be there: ${why}`);
  }
  const permissions = manifest.permissions;
  if (!Array.isArray(permissions)) tell('permissions', 'should be a list');
  else {
    for (const permission of permissions) {
      if (!PERMISSIONS.includes(permission)) {
        tell('permissions', `"${permission}" needs a reason in PRIVACY.md and a change here`);
      }
    }
  }
  if (JSON.stringify(manifest.optional_permissions) !== '["activeTab"]') {
    tell('optional_permissions', 'should be ["activeTab"]: the tab in front, after a press');
  }
  if (JSON.stringify(manifest.optional_host_permissions) !== '["https://*/*"]') {
    tell('optional_host_permissions', 'should be ["https://*/*"], to be granted site by site');
  }

  const csp = (manifest.content_security_policy as Record<string, unknown> | undefined)
    ?.extension_pages;
  if (typeof csp !== 'string') tell('content_security_policy', 'should have extension_pages');
  else {
    const given = new Map(
      csp.split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/);
        return [name, values.join(' ')] as const;
      }),
    );
    for (const [name, value] of NO_REMOTE) {
      if (given.get(name) !== value) {
        tell(
          'content_security_policy',
          `${name} should be ${value}, not ${given.get(name) ?? 'absent'}`,
        );
      }
    }
    for (const name of given.keys()) {
      if (name !== '' && !NO_REMOTE.has(name)) {
        tell('content_security_policy', `${name} is not one of the agreed rules`);
      }
    }
  }
  return problems;
}
