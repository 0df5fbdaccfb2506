import { ao3 } from './ao3.ts';
import { askfm } from './askfm.ts';
import { bluesky } from './bluesky.ts';
import { curiouscat } from './curiouscat.ts';
import { deviantart } from './deviantart.ts';
import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { messenger } from './messenger.ts';
import { misskey } from './misskey.ts';
import { ngl } from './ngl.ts';
import { pinterest } from './pinterest.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { retrospring } from './retrospring.ts';
import { roblox } from './roblox.ts';
import type { Site } from './site.ts';
import { snapchat } from './snapchat.ts';
import { steam } from './steam.ts';
import { telegram } from './telegram.ts';
import { tellonym } from './tellonym.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { wattpad } from './wattpad.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** The sites the welcome page shows at once. */
export const featured: readonly Site[] = [instagram, tiktok, youtube, x, reddit, bluesky];

/** Every described site, those most used by teens first: the order the welcome page offers them in. */
export const sites: readonly Site[] = [
  instagram,
  tiktok,
  youtube,
  snapchat,
  discord,
  whatsapp,
  x,
  reddit,
  facebook,
  messenger,
  twitch,
  roblox,
  pinterest,
  threads,
  tumblr,
  telegram,
  bluesky,
  quora,
  linkedin,
  mastodon,
  lemmy,
  misskey,
  ngl,
  askfm,
  tellonym,
  curiouscat,
  retrospring,
  wattpad,
  ao3,
  deviantart,
  steam,
];
