/** Clients of the open social web: posts, answers and comments. */
import { type Client, COMMENTS, ICON } from './client.ts';

const icon = (label: string) => `<button type="button" aria-label="${label}">${ICON}</button>`;

export const social: readonly Client[] = [
  {
    id: 'elk',
    html: `<div><div><a href="/@me"><img alt=""></a><div><div data-slot></div></div></div>
      <div><div></div><div><button title="Emoji">${ICON}</button><button aria-label="Add images, a video or an audio file">${ICON}</button>
      <button aria-label="Toggle code block">${ICON}</button><span>0/500</span><button aria-label="Change language">${ICON}${ICON}</button>
      <button aria-label="Change content visibility">${ICON}</button><button data-send aria-describedby="tip"><span>Publish!</span></button></div></div></div>`,
    editor: 'tiptap',
    keys: ['mod+enter'],
  },
  {
    id: 'phanpy',
    html: `<div role="dialog"><form><div><input name="spoilerText" placeholder="Content warning" hidden></div>
      <text-expander><textarea data-box name="status" placeholder="What are you doing?" rows="5"></textarea></text-expander>
      <div><label><input type="file" hidden>${ICON}</label>${icon('Add poll')}<select><option>Public</option></select>
      <button data-send type="submit">Post</button></div></form></div>`,
    keys: ['mod+enter'],
    keyDoes: 'submits',
  },
  {
    id: 'soapbox',
    html: `<form><div data-slot></div><div><div>${icon('Add media')}${icon('Add a poll')}</div>
      <div><span>500</span><button data-send type="submit">Post</button></div></div></form>`,
    editor: 'lexical',
    keys: ['mod+enter'],
  },
  {
    id: 'pinafore',
    html: `<div><div><textarea data-box aria-label="What's on your mind?" placeholder="What's on your mind?"></textarea></div>
      <div>${icon('Insert emoji')}${icon('Add media')}${icon('Change privacy')}</div>
      <div><button data-send>Toot!</button></div></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'pleroma-fe',
    html: `<div><form autocomplete="off"><div><input type="text" placeholder="Subject (optional)">
      <textarea data-box rows="1" placeholder="Just landed in the woods" cols="1"></textarea><p>5000</p></div>
      <div><div><label title="Attach"><input type="file" hidden>${ICON}</label><button type="button" title="Add poll">${ICON}</button></div>
      <button data-send type="button">Post</button></div></form></div>`,
    keys: ['mod+enter'],
    press: 'mousedown',
  },
  {
    id: 'pixelfed',
    at: '/p/sam/1',
    html: `<div>${COMMENTS}<div><img alt=""><div><textarea data-box rows="1" placeholder="Write a comment...."></textarea></div>
      <div><button><i>${ICON}</i></button><button><i>${ICON}</i></button><button data-word data-send>Post</button></div></div></div>`,
  },
  {
    id: 'peertube',
    at: '/w/lake',
    html: `<form novalidate><div><div><textarea data-box placeholder="Add comment..."></textarea></div></div>
      <div><button type="button">Cancel</button><button data-send>Comment</button></div></form>${COMMENTS}`,
    keys: ['mod+enter'],
    on: 'keyup',
  },
  {
    id: 'friendica',
    html: `${COMMENTS}<div><form action="item" method="post"><div><a href="/profile/me" title="me"><img alt="me"></a></div>
      <textarea data-box name="body" placeholder="Comment" dir="auto"></textarea>
      <div><div><a title="Insert picture"><i>▣</i></a><a title="Bold text"><i>b</i></a><a><i>☺</i></a></div>
      <input data-send type="submit" name="submit" value="Submit"><input type="submit" value="Preview"></div></form></div>`,
  },
  {
    id: 'mbin',
    html: `<form method="post"><div><label for="body">Body</label><markdown-toolbar><md-bold tabindex="0">${ICON}</md-bold></markdown-toolbar>
      <textarea data-box id="body" name="entry_comment[body]" rows="3"></textarea></div>
      <ul><li><select><option>English</option></select></li><li><input type="file"></li>
      <li><button data-send type="submit" name="entry_comment[submit]">Add comment</button></li></ul></form>${COMMENTS}`,
    keys: ['mod+enter'],
    keyDoes: 'submits',
  },
  {
    id: 'photon',
    html: `<form><div><div>${icon('Bold')}${icon('Italic')}${icon('Quote')}</div><textarea data-box rows="7" placeholder="Comment"></textarea></div>
      <div><button type="button">Cancel</button><button data-send type="submit"><div>${ICON}<span>Submit</span></div></button></div></form>`,
    keys: ['mod+enter'],
    keyDoes: 'submits',
  },
  {
    id: 'voyager',
    html: `<div role="dialog"><header><div><x-button>Cancel<template shadowrootmode="open"><button type="button"><slot></slot></button></template></x-button></div>
      <h1>New comment</h1><div><x-button data-send>Post<template shadowrootmode="open"><button type="button"><span><slot></slot></span></button></template></x-button></div></header>
      <main><textarea data-box placeholder="Add to the discussion..." autocapitalize="on" rows="8"></textarea></main></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'diaspora',
    html: `${COMMENTS}<form method="post"><div><a href="/people/1"><img alt=""></a></div><textarea data-box name="text" placeholder="Comment" rows="1"></textarea>
      <div><input type="submit" data-send name="commit" value="Comment"></div></form>`,
    keys: ['mod+enter'],
    keyDoes: 'submits',
  },
  {
    id: 'humhub',
    html: `<form method="post"><div data-slot></div><div><span><input type="file" hidden><button type="button" aria-label="Upload files">${ICON}</button></span>
      <button type="submit" data-send>${ICON}</button></div></form>`,
    editor: 'tiptap',
  },
  {
    id: 'bookwyrm',
    html: `<form method="post"><label for="c">Comment:</label><textarea data-box id="c" name="content" required></textarea>
      <details><summary>Progress</summary><input type="number" name="progress"></details>
      <select name="privacy"><option>Public</option></select><button data-send type="submit"><span>${ICON}</span><span>Post</span></button></form>`,
  },
  {
    id: 'lobsters',
    html: `<form method="post"><textarea data-box name="comment" rows="5" placeholder=""></textarea>
      <button data-send type="button">Post</button> <button type="button">Preview</button> <button type="button">Cancel</button></form>${COMMENTS}`,
  },
  {
    id: 'hacker-news',
    html: `<form method="post" action="comment"><textarea data-box name="text" rows="8" cols="80"></textarea><br><br>
      <input data-send type="submit" value="add comment"></form>${COMMENTS}`,
  },
  {
    id: 'mlmym',
    html: `<form method="post"><div><textarea data-box name="content"></textarea></div><div><input data-send type="submit" value="save"><a href="/help">formatting help</a></div></form>`,
  },
  {
    id: 'webtoon-comments',
    html: `<div><div><textarea data-box title="Leave a comment" placeholder="Please refrain from spoilers." rows="3"></textarea><span>0/500</span></div>
      <div><a href="javascript:;" data-send role="button">Post</a></div></div>${COMMENTS}`,
  },
];
