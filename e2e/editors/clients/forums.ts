/** Forums, question boards and trackers. */
import { type Client, COMMENTS, ICON } from './client.ts';

export const forums: readonly Client[] = [
  {
    id: 'discourse',
    html: `<div role="form" aria-label="Reply to topic"><div><button title="open the composer fullscreen">${ICON}</button></div>
      <div><div role="toolbar"><button title="Emoji">${ICON}</button><button title="Strong">${ICON}</button></div>
      <textarea data-box aria-label="Type here. Use Markdown, BBCode, or HTML to format." placeholder="Type here." rows="8"></textarea></div>
      <div><div><button data-send title="Or press Ctrl+Enter"><span>Reply</span></button><button title="Or press Escape">close</button></div></div></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'flarum',
    html: `<div><div>${COMMENTS}</div><div><div><ul><li><h3>Three days</h3></li></ul><div><div><div><textarea data-box placeholder="Write a Reply..." rows="8"></textarea></div>
      <ul><li><button data-send type="button"><span>Post Reply</span></button></li><li><button type="button" aria-label="Preview">${ICON}</button></li>
      <li><button type="button" aria-label="Bold">${ICON}</button></li></ul></div></div></div></div></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'nodebb',
    html: `<form method="post"><input type="hidden" name="tid"><textarea data-box name="content" placeholder="Enter your reply" rows="5"></textarea>
      <div><button type="button">${ICON}</button></div><div><button data-send type="submit">Post quick reply</button></div></form>`,
  },
  {
    id: 'phpbb',
    html: `<form method="post" action="/posting.php"><dl><dt><label for="s">Subject:</label></dt><dd><input id="s" name="subject" value="Re: the lake"></dd></dl>
      <div><textarea data-box name="message" rows="7" cols="76"></textarea></div><fieldset>
      <input type="submit" name="full_editor" value="Full Editor &amp; Preview"> <input data-send type="submit" accesskey="s" name="post" value="Submit"></fieldset></form>`,
  },
  {
    id: 'mybb',
    html: `<form method="post"><table><tbody><tr><td><strong>Message</strong><br>Type your reply to this message here.</td>
      <td><textarea data-box name="message" rows="8" cols="80"></textarea></td></tr><tr><td colspan="2">
      <input data-send type="submit" accesskey="s" value="Post Reply"> <input type="submit" name="previewpost" value="Preview Post"></td></tr></tbody></table></form>`,
  },
  {
    id: 'sceditor',
    html: `<form method="post"><textarea name="message" style="display:none"></textarea><div><div><a title="Bold" tabindex="-1"><div></div></a><a title="Italic" tabindex="-1"><div></div></a></div>
      <iframe title="Editor" width="500" height="160"></iframe></div><input data-send type="submit" value="Post Reply"><input type="submit" value="Preview Post"></form>`,
    frame: 'editable',
  },
  {
    id: 'vanilla',
    html: `${COMMENTS}<div><h2>Leave a Comment</h2><form method="post"><div><div role="textbox" aria-multiline="true" contenteditable="true" data-box></div></div>
      <div><a href="/back">Back</a> <a href="#">Preview</a> <a href="#">Save Draft</a> <input data-send type="submit" value="Post Comment"></div></form></div>`,
  },
  {
    id: 'question2answer',
    html: `<form method="post"><table><tbody><tr><td><textarea data-box name="a_content" rows="12" cols="40"></textarea></td></tr>
      <tr><td><label><input type="checkbox"> Email me</label></td></tr><tr><td><input data-send type="submit" value="Add answer" title=""><input type="submit" name="docancel" value="Cancel"></td></tr></tbody></table></form>`,
  },
  {
    id: 'apache-answer',
    html: `<form novalidate><h5>Your Answer</h5><div><div role="toolbar"><button type="button" title="Heading">${ICON}</button></div>
      <textarea data-box rows="10"></textarea></div><button data-send type="button">Post your answer</button></form>`,
  },
  {
    id: 'gitea',
    html: `<form method="post"><div><a href="#">Write</a><a href="#">Preview</a></div><markdown-toolbar><md-header>${ICON}</md-header></markdown-toolbar>
      <text-expander><textarea data-box name="content" placeholder="Leave a comment" rows="5"></textarea></text-expander>
      <div><button type="submit" name="status" value="close">Close Issue</button><button data-send type="submit">Comment</button></div></form>`,
    keys: ['mod+enter'],
    keyDoes: 'submits',
  },
  {
    id: 'gitlab',
    html: `<form><div><textarea data-box aria-label="Comment" placeholder="Write a comment or drag your files here…" rows="4"></textarea></div>
      <div><div><button data-send type="button"><span>Comment</span></button><button type="button" aria-haspopup="listbox" aria-label="Toggle dropdown">${ICON}</button></div></div></form>`,
    keys: ['mod+enter'],
  },
  {
    id: 'mediawiki-talk',
    html: `<p>The lake. <a href="/User:Sam">Sam</a> [ <a role="button" tabindex="0">reply</a> ]</p><div><div role="textbox" aria-label="Reply to Sam" contenteditable="true" data-box></div>
      <div><span><a role="button" tabindex="0"><span>Cancel</span></a></span><span><a role="button" tabindex="0" data-send><span>Reply</span></a></span></div></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'imageboard',
    html: `<form method="post"><table><tr><th>Name</th><td><input name="name"></td></tr><tr><th>Subject</th><td><input name="subject"> <input data-send type="submit" value="New Reply"></td></tr>
      <tr><th>Comment</th><td><textarea data-box name="body" rows="5" cols="35"></textarea></td></tr><tr><th>Password</th><td><input type="password" name="password" value="x"></td></tr></table></form>`,
  },
];
