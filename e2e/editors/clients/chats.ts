/** Chats in rooms, and letters to one person. */
import { type Client, ICON } from './client.ts';

const LOG =
  '<div role="log" aria-live="polite"><p>mika: first!</p><p>juno: where is this?</p></div>';

/** Rooms, which are read as live chats are. */
export const chats: readonly Client[] = [
  {
    id: 'mattermost',
    at: '/lakes/channels/town-square',
    html: `<div>${LOG}<form><div><textarea data-box rows="1" placeholder="Write to Town Square" autocomplete="off"></textarea></div>
      <div><button type="button" aria-label="attachment">${ICON}</button><button type="button" aria-label="select an emoji">${ICON}</button>
      <button data-send type="button" aria-label="Send Now">${ICON}</button></div></form></div>`,
    keys: ['enter', 'mod+enter'],
  },
  {
    id: 'rocket-chat',
    at: '/channel/general',
    html: `<div>${LOG}<footer><div role="group"><textarea data-box name="msg" aria-label="Message #general" rows="1" placeholder="Message #general"></textarea>
      <div role="toolbar"><button type="button" title="Emoji">${ICON}</button><button type="button" title="Bold">${ICON}</button></div><button data-send type="button" aria-label="Send">${ICON}</button></div></footer></div>`,
    keys: ['enter'],
  },
  {
    id: 'zulip',
    html: `<form method="post"><div><input type="search" placeholder="Topic"></div><div><textarea data-box name="content" placeholder="Message #lakes > ferry" rows="1"></textarea></div>
      <div><a role="button" href="#drafts" tabindex="0">Drafts</a><button data-send type="submit" aria-label="Send">${ICON}</button><button type="button" aria-haspopup="menu">${ICON}</button></div></form>`,
    keys: ['enter', 'mod+enter'],
  },
  {
    id: 'element',
    html: `<main><ol role="log"><li>first!</li></ol><div role="region" aria-label="Message composer"><div><div><div data-box contenteditable="true" role="textbox" aria-multiline="true" aria-label="Send a message…" aria-autocomplete="list" aria-haspopup="listbox" dir="auto"></div></div>
      <div><div role="button" tabindex="0" aria-label="Emoji">${ICON}</div><div role="button" tabindex="0" aria-label="Attachment">${ICON}</div><div data-send data-word role="button" tabindex="0" aria-label="Send message">${ICON}</div></div></div></div></main>`,
    keys: ['enter'],
  },
  {
    id: 'cinny',
    at: '/home/lakes',
    html: `<div><div><div><button type="button">${ICON}</button><div data-slot></div><button type="button">${ICON}</button><button type="button">${ICON}</button><button data-send type="button">${ICON}</button></div></div></div>`,
    editor: 'slate',
    keys: ['enter', 'mod+enter'],
  },
  {
    id: 'revolt',
    html: `<div><div><textarea data-box id="message" rows="1" placeholder="Message #lakes"></textarea></div></div>`,
    keys: ['enter'],
  },
  {
    id: 'stoat',
    html: `<div><div class="cm-editor"><div class="cm-scroller"><div data-box class="cm-content cm-lineWrapping" role="textbox" aria-multiline="true" contenteditable="true" data-language="markdown" aria-label="Message #lakes"></div></div></div></div>`,
    keys: ['enter'],
  },
  {
    id: 'converse',
    html: `<x-chatroom><div>${LOG}</div><x-form><form><textarea data-box placeholder="Message" aria-label="Message" rows="1"></textarea>
      <div><button type="button" title="Insert emojis"><x-icon>${ICON}</x-icon></button><button data-send type="submit" title="Send the message"><x-icon><svg width="16" height="16"><use href="#icon-paper-plane"></use></svg></x-icon></button></div></form></x-form></x-chatroom>`,
    keys: ['enter'],
    keyDoes: 'submits',
  },
  {
    id: 'nextcloud-talk',
    at: '/call/a1b2',
    html: `<div><form><div><div data-box contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a message, @ to mention someone …" aria-placeholder="Write a message, @ to mention someone …"></div></div>
      <button type="button" aria-label="Add emoji">${ICON}</button><button data-send type="submit" aria-label="Send message"><span><span>${ICON}</span></span></button></form></div>`,
    keys: ['enter'],
  },
  {
    id: 'jitsi',
    html: `<div><div><div><textarea data-box rows="1" placeholder="Type a message" autocomplete="off"></textarea></div><button data-send type="button" aria-label="Send message">${ICON}</button></div></div>`,
    keys: ['enter'],
    on: 'keypress',
  },
  {
    id: 'bigbluebutton',
    html: `<form><div><textarea data-box placeholder="Send message to Public Chat" aria-label="Message input for chat Public Chat" autocomplete="off" rows="1"></textarea>
      <button type="button" aria-label="Open emoji picker">${ICON}</button><button data-send type="submit" aria-label="Send message"><span>${ICON}</span></button></div></form>`,
    keys: ['enter'],
  },
  {
    id: 'owncast',
    html: `<div><div>${LOG}</div><div><div><div data-box role="textbox" contenteditable="true" aria-label="Send a message to chat"></div></div><button type="button" title="Emoji">${ICON}</button><button data-send type="button">${ICON}</button></div></div>`,
    keys: ['enter'],
  },
  {
    id: 'movim',
    html: `<div>${LOG}<form><ul><li><span>☺</span><div><textarea data-box rows="1" placeholder="Your message…"></textarea></div><span data-send title="Send"><i>send</i></span></li></ul></form></div>`,
    keys: ['enter'],
  },
  {
    id: 'live-chat-without-words',
    html: `<div><ul role="log"><li>first!</li></ul><div><div data-box contenteditable="true"></div></div></div>`,
    keys: ['enter'],
  },
];

/** Letters to one person: left alone until the teen switches them on for that site. */
export const letters: readonly Client[] = [
  {
    id: 'bluesky-like',
    at: '/messages/3k2',
    html: `<div><button type="button" aria-label="Open emoji picker">${ICON}</button><textarea data-box placeholder="Write a message" rows="1"></textarea><div data-send role="button" tabindex="0" aria-label="Send message">${ICON}</div></div>`,
    keys: ['enter'],
  },
  {
    id: 'mattermost-direct',
    at: '/lakes/messages/@sam',
    html: `<form><textarea data-box rows="1" placeholder="Write to sam"></textarea><button data-send type="button" aria-label="Send Now">${ICON}</button></form>`,
    keys: ['enter'],
  },
  {
    id: 'bigbluebutton-private',
    html: `<form><textarea data-box placeholder="Send message to Sam" aria-label="Message input for private chat with Sam" rows="1"></textarea><button data-send type="submit" aria-label="Send message">${ICON}</button></form>`,
    keys: ['enter'],
  },
  {
    id: 'element-encrypted',
    html: `<div><div data-box contenteditable="true" role="textbox" aria-label="Send an encrypted message…"></div><div data-send role="button" tabindex="0" aria-label="Send message">${ICON}</div></div>`,
    keys: ['enter'],
  },
  {
    id: 'revolt-direct',
    html: `<div><textarea data-box id="message" rows="1" placeholder="Message Sam"></textarea></div>`,
    keys: ['enter'],
  },
  {
    id: 'zulip-direct',
    at: '/#narrow/dm/12-sam',
    html: `<form><textarea data-box placeholder="Compose your message here" rows="1"></textarea><button data-send type="submit" aria-label="Send">${ICON}</button></form>`,
    keys: ['enter'],
  },
  {
    id: 'discourse-private',
    html: `<div id="reply-control" class="open private-message"><textarea data-box rows="6"></textarea><button data-send><span>Reply</span></button></div>`,
  },
  {
    id: 'web-mail',
    at: '/compose',
    html: `<form><label>To <input name="to"></label><label>Subject <input name="subject"></label><div data-box contenteditable="true" role="textbox" aria-label="Message Body"></div><button data-send type="button">Send</button></form>`,
    keys: ['mod+enter'],
  },
];
