/** What the popup knows of the tab in front. */
export type TabView =
  | 'working'
  | 'no-composer-yet'
  | 'cannot-find-composer'
  | 'needs-reload'
  | 'off-here';
