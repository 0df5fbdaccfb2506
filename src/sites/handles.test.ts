// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownersOf, signedInAs } from '../page/find/owner.ts';
import { sites } from './index.ts';
import type { HandleAt, Site } from './site.ts';

/** The least of a page that shows a handle where the row looks for it. Nobody real. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  ao3: ['<div id="greeting"><a href="/users/sam">Hi, sam!</a></div>'],
  bluesky: ['<nav><a href="/profile/sam" aria-label="Profile"></a></nav>'],
  deviantart: ['<header><a data-hook="user_link" data-username="sam"></a></header>'],
  discord: [
    '<section aria-label="User area"><div class="panelTitleContainer_1a">sam</div></section>',
  ],
  facebook: ['<div aria-label="Comment as sam"></div>'],
  instagram: ['<a role="link" href="/sam/"><img alt="sam\'s profile picture"></a>'],
  lemmy: [
    '<div id="navbar"><a href="/u/sam"></a></div>',
    '<nav><a class="dropdown-item" href="/u/sam"></a></nav>',
  ],
  linkedin: [
    '<div class="profile-card"><a href="/in/sam"></a></div>',
    '<div id="global-nav"><a href="https://www.linkedin.com/in/sam/"></a></div>',
  ],
  mastodon: ['<div class="navigation-bar"><a href="/@sam"></a></div>'],
  pinterest: ['<div data-test-id="header-profile"><a href="/sam/"></a></div>'],
  quora: ['<header><a href="/profile/sam"></a></header>'],
  reddit: [
    '<rs-current-user display-name="sam"></rs-current-user>',
    '<faceplate-tracker noun="profile"><a href="/user/sam/"></a></faceplate-tracker>',
    '<achievements-entrypoint username="sam"></achievements-entrypoint>',
    '<div id="header-bottom-right"><span class="user"><a href="/user/sam/">sam</a></span></div>',
  ],
  retrospring: [
    '<nav><h6 class="dropdown-header">sam</h6></nav>',
    '<nav><a class="dropdown-item" href="/@sam"></a></nav>',
  ],
  roblox: ['<meta name="user-data" data-name="sam">'],
  steam: [
    '<div id="global_actions"><a class="user_avatar" href="https://steamcommunity.com/id/sam/"></a></div>',
  ],
  tiktok: ['<a data-e2e="nav-profile" href="/@sam"></a>'],
  twitch: ['<h6 data-a-target="user-display-name">sam</h6>'],
  x: [
    '<a data-testid="AppTabBar_Profile_Link" href="/sam"></a>',
    '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-sam"></div></div>',
  ],
  youtube: [
    '<yt-live-chat-message-input-renderer><yt-live-chat-author-chip><span id="author-name">@sam</span></yt-live-chat-author-chip></yt-live-chat-message-input-renderer>',
    '<ytd-active-account-header-renderer><span id="channel-handle">@sam</span></ytd-active-account-header-renderer>',
  ],
};

const OWNER: Readonly<Record<string, readonly string[]>> = {
  ao3: [
    '<h3 class="byline"><a rel="author" href="/users/juno/pseuds/juno">juno</a></h3>',
    '<li class="comment"><h4 class="byline"><a href="/users/juno"></a></h4><textarea></textarea></li>',
  ],
  deviantart: [
    '<div data-hook="deviation_meta"><a data-hook="user_link" data-username="juno"></a></div>',
  ],
  facebook: [
    '<div data-ad-rendering-role="profile_name"><a href="/juno.draws">x</a></div>',
    '<div data-ad-rendering-role="profile_name">juno</div>',
    '<h3><a href="https://www.facebook.com/juno.draws?x=1">x</a></h3>',
  ],
  instagram: [
    '<article><header><a role="link" href="/juno/"></a></header><textarea></textarea></article>',
  ],
  lemmy: [
    '<div class="post-listing"><a class="person-listing" href="/u/juno"></a></div>',
    '<li class="comment"><a class="person-listing" href="/u/juno"></a><textarea></textarea></li>',
  ],
  linkedin: [
    '<div data-urn="1"><a data-view-name="feed-actor-image" href="/in/juno"></a><textarea></textarea></div>',
  ],
  mastodon: [
    '<form class="compose-form"><div class="reply-indicator"><span class="display-name__account">@juno</span></div><textarea></textarea></form>',
    '<form class="compose-form"><div class="reply-indicator"><a class="detailed-status__display-name" href="/@juno"></a></div><textarea></textarea></form>',
  ],
  misskey: [
    '<div><header><button data-cy-open-post-form-submit></button></header><a href="/@juno"></a><textarea></textarea></div>',
  ],
  ngl: ['<form><div class="username">@juno</div><textarea></textarea></form>'],
  pinterest: ['<div data-test-id="creator-card"><a href="/juno/"></a></div>'],
  reddit: [
    '<shreddit-post author="juno"></shreddit-post>',
    '<div id="siteTable"><div class="thing" data-author="juno"></div></div>',
    '<shreddit-comment author="juno"><textarea></textarea></shreddit-comment>',
    '<div class="thing comment" data-author="juno"><textarea></textarea></div>',
  ],
  retrospring: [
    '<div class="answerbox"><div class="answerbox__answer-user"><a href="/@juno"></a></div><textarea></textarea></div>',
  ],
  steam: ['<div class="creatorsBlock"><a href="https://steamcommunity.com/id/juno"></a></div>'],
  threads: ['<div aria-placeholder="Reply to juno..."></div>'],
  tiktok: ['<span data-e2e="browse-username">juno</span>'],
  tumblr: ['<article><header><a href="/juno"></a></header><textarea></textarea></article>'],
  wattpad: ['<div class="author-info"><a href="/user/juno"></a></div>'],
  x: [
    '<article data-testid="tweet"><div data-testid="User-Name"><a href="/juno"></a></div><textarea></textarea></article>',
  ],
  youtube: ['<ytd-video-owner-renderer><a href="/@juno"></a></ytd-video-owner-renderer>'],
};

/** A page without an address that says anything. */
function pageOf(html: string): { win: Window; box: HTMLElement } {
  document.body.innerHTML = html;
  const box = document.querySelector('textarea') ?? document.createElement('textarea');
  document.body.append(...(box.isConnected ? [] : [box]));
  const win: Record<string, unknown> = { document, location: { pathname: '/', hostname: 'x' } };
  win.parent = win;
  return { win: win as unknown as Window, box };
}

/** Entries of a row that no sample shows. */
function unshown(entries: readonly HandleAt[], samples: readonly string[] = []): string[] {
  const shows = (css: string) =>
    samples.some((html) => {
      document.body.innerHTML = html;
      return document.querySelector(css) !== null;
    });
  return entries.map(({ css }) => css).filter((css) => !shows(css));
}

const samplesOf = (all: Readonly<Record<string, readonly string[]>>) =>
  sites.flatMap((site) => (all[site.id] ?? []).map((html) => [site.id, html, site] as const));

describe('who is signed in', () => {
  it.each(samplesOf(OWN))('%s: %s', (_, html, site: Site) => {
    expect(signedInAs(site, pageOf(html).win)?.name).toBe('sam');
  });

  it.each(sites.map((site) => [site.id, site] as const))('%s: every entry is shown', (id, site) => {
    expect(unshown(site.ownHandle, OWN[id])).toEqual([]);
  });
});

describe('whose post or profile it is', () => {
  it.each(samplesOf(OWNER))('%s: %s', (_, html, site: Site) => {
    const { win, box } = pageOf(html);
    const names = ownersOf(site, box, win).map(({ name }) => name);
    expect(names.some((name) => name === 'juno' || name === 'juno.draws')).toBe(true);
  });

  it.each(sites.map((site) => [site.id, site] as const))('%s: every entry is shown', (id, site) => {
    expect(unshown(site.owner, OWNER[id])).toEqual([]);
  });
});
