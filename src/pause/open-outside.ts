/** When the extension is gone, the browser itself opens the page: a way to a person never fails. */
export function openOutside(window: Window, openLink: (url: string) => void, url: string): void {
  try {
    openLink(url);
  } catch {
    window.open(url, '_blank', 'noopener,noreferrer');
  }
}
