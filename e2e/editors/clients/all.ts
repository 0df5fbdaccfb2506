import { chats, letters } from './chats.ts';
import type { Client } from './client.ts';
import { forums } from './forums.ts';
import { social } from './social.ts';
import { untouched } from './untouched.ts';
import { widgets } from './widgets.ts';

/** Every composer nobody described to the product, by the kind of place it stands in. */
export const clients: Readonly<Record<string, readonly Client[]>> = {
  social,
  forums,
  widgets,
  rooms: chats,
  letters,
  untouched,
};

export const addressOf = (kind: string, { id, at = '/lake' }: Client): string => {
  const [path = '', fragment] = at.split('#');
  const query = `page=clients&kind=${kind}&client=${encodeURIComponent(id)}`;
  return `https://blog.example${path}?${query}${fragment ? `#${fragment}` : ''}`;
};
