/** Nothing leaves the device: no source line that could ask the network for anything. */
import type { TextFile } from './files.ts';
import type { Problem } from './problem.ts';

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w$])fetch\s*\(/, 'fetch'],
  [/\bXMLHttpRequest\b/, 'XMLHttpRequest'],
  [/\bWebSocket\b/, 'WebSocket'],
  [/\bWebTransport\b/, 'WebTransport'],
  [/\bRTCPeerConnection\b/, 'RTCPeerConnection'],
  [/\bEventSource\b/, 'EventSource'],
  [/\bsendBeacon\b/, 'sendBeacon'],
  [/\bimportScripts\b/, 'importScripts'],
  [/\bnew\s+(?:Image|Audio|Worker|SharedWorker)\s*\(/, 'loading by constructor'],
  [/\bimport\s*\(\s*['"`](?:https?:)?\/\//, 'remote code'],
  [/\bfrom\s+['"](?:https?:)?\/\//, 'remote code'],
  [/\beval\s*\(|\bnew\s+Function\s*\(/, 'code from text'],
  [/\burl\(\s*['"]?(?:https?:)?\/\//, 'a remote address in a style'],
  [/@import\s+(?:url\()?['"]?(?:https?:)?\/\//, 'a remote style'],
  [
    /<(?:script|link|img|iframe|video|audio|source|embed|object)\b[^>]*\s(?:src|href|data)=["'{`]*(?:https?:)?\/\//,
    'a remote address in markup',
  ],
  [/\brel=["'](?:preconnect|dns-prefetch|prefetch|preload)["']/, 'a hint to the network'],
  [/\bstorage\s*\.\s*sync\b/, 'storage that leaves the device'],
];

/** For a line that only speaks of such a thing, or a word that happens to look like one. */
const isComment = (line: string): boolean => /^\s*(\/\/|\/?\*)/.test(line);

export function networkProblems(files: readonly TextFile[]): Problem[] {
  const problems: Problem[] = [];
  for (const { path: file, text } of files) {
    text.split('\n').forEach((line, index) => {
      if (isComment(line)) return;
      for (const [pattern, what] of FORBIDDEN) {
        if (pattern.test(line)) {
          problems.push({
            file,
            where: String(index + 1),
            says: `${what}: nothing leaves the device`,
          });
        }
      }
    });
  }
  return problems;
}
