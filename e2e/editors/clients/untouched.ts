/** Boxes that hold no draft, and presses that send none: heavy words pass here as any others do. */
import { type Client, ICON } from './client.ts';

/** Here `data-send` is what is pressed; the page counts it, whatever it does. */
export const untouched: readonly Client[] = [
  {
    id: 'a search box named so by its label alone',
    html: `<form><label for="s">Search the archive</label><input data-box id="s"><button data-send>Go</button></form>`,
    keys: ['enter'],
  },
  {
    id: 'a filter over a list',
    html: `<div><input data-box placeholder="Filter songs"><button type="button" data-send>Filter</button></div>`,
    keys: ['enter'],
  },
  {
    id: 'a search in a chat, in an editor',
    html: `<header><div data-box role="combobox" contenteditable="true" aria-label="Search messages"></div><button type="button" data-send>${ICON}</button></header>`,
    keys: ['enter'],
  },
  {
    id: 'a list to choose from',
    html: `<div><input data-box role="combobox" aria-expanded="false" aria-label="Country"><button type="button" data-send>OK</button></div>`,
    keys: ['enter'],
  },
  {
    id: 'the name on a login form',
    html: `<form method="post"><input data-box name="login"><input type="password" name="password"><button data-send type="submit">Continue</button></form>`,
  },
  {
    id: 'code with numbered lines',
    html: `<div><div class="cm-editor"><div class="cm-gutters"><div>1</div></div><div data-box class="cm-content cm-lineWrapping" role="textbox" contenteditable="true"></div></div><button type="button" data-send>Run</button></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'a cell of a sheet',
    html: `<div role="grid"><div role="row"><div role="gridcell"><div data-box contenteditable="true"></div></div></div></div><button type="button" data-send>Send</button>`,
    keys: ['enter'],
  },
  {
    id: 'a document under a bar that shares',
    at: '/d/1',
    html: `<header><button type="button">Share</button><button type="button">Comment</button></header><main><div data-box contenteditable="true" style="min-height:20px"></div></main>`,
    keys: ['enter', 'mod+enter'],
  },
  {
    id: 'a notebook with a box for each paragraph',
    html: `<main><h1 contenteditable="true">Tuesday</h1><div contenteditable="true">It rained.</div><div data-box contenteditable="true" aria-label="Start typing"></div></main>`,
    keys: ['enter'],
  },
  {
    id: 'a journal that is saved',
    html: `<form method="post"><textarea data-box aria-label="My journal"></textarea><button data-send type="submit">Save</button></form>`,
  },
  {
    id: 'a list of things to do',
    html: `<form><input data-box placeholder="New task"><button data-send>Add</button></form>`,
    keys: ['enter'],
    keyDoes: 'submits',
  },
  {
    id: 'Preview beside Post',
    html: `<form method="post"><textarea data-box name="message" rows="5"></textarea><input type="submit" value="Post"><input data-send type="submit" value="Preview"></form>`,
  },
  {
    id: 'Reply under somebody’s comment, where the box has its own button',
    html: `<div><div><textarea data-box placeholder="Add a comment" rows="4"></textarea><button type="button">Post</button></div>
      <div><p>Where is this?</p><button type="button" data-send>Reply</button></div></div>`,
  },
  {
    id: '“Comment” in the row of buttons that opens the box',
    html: `<div><p>Three days by the lake</p><div><button type="button">Like</button><button type="button" data-send>Comment</button><button type="button">Share</button></div>
      <div><textarea data-box placeholder="Add a comment" rows="4"></textarea></div></div>`,
  },
];
