// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Composer } from './composer.ts';
import { learnedControls } from './learned-controls.ts';
import { composerSentBy } from './submit.ts';

/** What pressing the element marked `press` would send: the id of its composer. */
function sentBy(html: string): string | null {
  document.body.innerHTML = html;
  const path: Element[] = [];
  for (let at = document.querySelector('[press]'); at; at = at.parentElement) path.push(at);
  const filled = (composer: Composer) => (composer as HTMLTextAreaElement).value.trim() !== '';
  const sent = composerSentBy({
    path,
    site: undefined,
    address: '/',
    recent: [],
    learned: learnedControls(),
    filled,
  });
  return sent?.composer.id ?? null;
}

const box = '<textarea id="box">words</textarea>';

describe('which draft a press would send', () => {
  it.each([
    ['a submit button', `<form>${box}<button press>Go</button></form>`],
    ['a button beside the box', `<div>${box}<button type="button" press>Post</button></div>`],
    [
      'a toolbar beside the editor',
      `<div><div>${box}</div><div><div><div role="button" press>Reply</div></div></div></div>`,
    ],
    [
      'an icon inside the button',
      `<div>${box}<button type="button" aria-label="Send"><svg press></svg></button></div>`,
    ],
    ['a plain span', `<div>${box}<span class="wl-btn"><span press>Post</span></span></div>`],
    [
      'a button named only in the markup',
      `<div>${box}<div role="button" data-testid="postComment" press><svg></svg></div></div>`,
    ],
    [
      'the last nameless icon',
      `<div>${box}<button type="button" aria-label="Emoji"></button><button type="button" press><svg></svg></button></div>`,
    ],
    [
      'the words, not the name of who wrote them',
      `<form><input id="name" value="Sam" />${box}<button press>Go</button></form>`,
    ],
    [
      'a one-line field where there is nothing else',
      '<form><input id="box" value="words" /><button press>Go</button></form>',
    ],
    [
      'a button that says no type, where none does',
      `<form>${box}<button press><b>Go</b></button></form>`,
    ],
    [
      'a button tied to a far form',
      `<form id="f">${box}</form><footer><button form="f" press>OK</button></footer>`,
    ],
    [
      'the only button beside it, whatever its name',
      `<div>${box}<button type="button" press>Quack!</button></div>`,
    ],
    [
      'the only button beside Cancel, in a language we don’t know',
      `<div>${box}<button type="button">Cancel</button><button type="button" press>Ymchwil</button></div>`,
    ],
    [
      'a button named by its icon’s file',
      `<div>${box}<button type="button" press><svg><use href="#icon-paper-plane"></use></svg></button><button type="button">More</button></div>`,
    ],
    [
      'a head of the dialog above it',
      `<div role="dialog"><header><button type="button" press>Post</button></header><main>${box}</main></div>`,
    ],
    [
      'an entry of a toolbar that is a list',
      `<div><div>${box}</div><ul><li><button type="button" press>Post Reply</button></li><li><button type="button">Bold</button></li></ul></div>`,
    ],
    ['an edit that is saved', `<form>${box}<button press>Save changes</button></form>`],
  ])('%s', (_, html) => {
    expect(sentBy(html)).toBe('box');
  });

  it.each([
    ['Cancel', `<div>${box}<button type="button" press>Cancel</button></div>`],
    [
      'an emoji button',
      `<div>${box}<button type="button" aria-label="Emoji" press></button><button type="button">Post</button></div>`,
    ],
    ['a button that is off', `<form>${box}<button disabled press>Post</button></form>`],
    [
      'a toolbar that forgot to say it isn’t a submit button',
      `<form><button aria-label="fett" press>F</button>${box}<button type="submit">Go</button></form>`,
    ],
    ['an empty box', '<form><textarea id="box"></textarea><button press>Post</button></form>'],
    [
      'Reply under somebody else’s post',
      `<main>${box}<article><p>hi</p><button type="button" press>Reply</button></article></main>`,
    ],
    ['an ordinary link', `<div>${box}<a href="/terms" press>Terms of service</a></div>`],
    ['the text around it', `<div>${box}<p press>Posts appear here after a while</p></div>`],
    [
      'the box of a form full of the word, where the caret is put',
      '<form class="comment-form"><textarea id="box" class="comment" name="comment" press>words</textarea><button>Post Comment</button></form>',
    ],
    [
      'the name field beside it',
      '<form><textarea id="box">words</textarea><input class="comment-author" press><button>Post</button></form>',
    ],
    [
      'the label and the heading of a comment form',
      '<div class="comment-respond"><h3 class="reply" press>Leave a reply</h3><textarea id="box">words</textarea></div>',
    ],
    [
      'the post around a reply box',
      '<div class="post" press><p>hi</p><textarea id="box">words</textarea></div>',
    ],
    [
      '"Edit" on a comment',
      `<div>${box}<button type="button" class="comment-edit-link" press>Edit</button><button type="button">Post</button></div>`,
    ],
    ['the box itself', '<textarea id="box" press>Post</textarea>'],
    [
      'Preview, which submits the form as well',
      `<form>${box}<input type="submit" value="Post"><input type="submit" value="Preview" press></form>`,
    ],
    [
      'Reply under a comment, where the box has its own button',
      `<main><div><div>${box}</div><button type="button">Post</button></div><div><p>hi</p><a href="#1" press>Reply</a></div></main>`,
    ],
    [
      '"Comment" beside "Like", which opens the box',
      `<div><div><button type="button">Like</button><button type="button" press>Comment</button></div>${box}</div>`,
    ],
    [
      'what opens a menu',
      `<div>${box}<button type="button" aria-haspopup="menu" press>Send options</button></div>`,
    ],
    [
      'what opens a box',
      `<div>${box}<button type="button" aria-expanded="true" press>Reply</button></div>`,
    ],
    [
      'a nameless icon beside a button with a name',
      `<div>${box}<button type="button">Post</button><button type="button" press><svg></svg></button></div>`,
    ],
    [
      'Save, the only button beside it',
      `<div>${box}<button type="button" press>Save</button></div>`,
    ],
    [
      'a notebook’s button',
      '<form><textarea id="box" aria-label="Journal">words</textarea><button press>Save</button></form>',
    ],
  ])('not %s', (_, html) => {
    expect(sentBy(html)).toBeNull();
  });
});
