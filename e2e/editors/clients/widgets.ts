/** Comment widgets that blogs put under their articles. */
import { type Client, COMMENTS, ICON } from './client.ts';

const guest =
  '<input name="nick" placeholder="Nickname"><input type="email" name="mail" placeholder="E-Mail"><input name="link" placeholder="Website (http://)">';

export const widgets: readonly Client[] = [
  {
    id: 'wordpress',
    html: `${COMMENTS}<div><h3>Leave a Reply <small><a rel="nofollow" href="#">Cancel reply</a></small></h3><form method="post" action="/wp-comments-post.php">
      <p><label for="c">Comment *</label> <textarea data-box id="c" name="comment" rows="8" required></textarea></p><p><label for="author">Name</label><input id="author" name="author"></p>
      <p><label for="e">Email</label><input id="e" name="email" type="email"></p><p><input data-send name="submit" type="submit" value="Post Comment"></p></form></div>`,
  },
  {
    id: 'ghost',
    html: `<section><form><div><div><div>sam</div></div><div data-slot></div></div><div><button type="button" data-send><span>Add comment</span></button></div></form></section>`,
    editor: 'tiptap',
    keys: ['mod+enter'],
    frame: 'whole',
  },
  {
    id: 'isso',
    html: `<section><div><div contenteditable="true" data-box></div></div><section><p><label>Name (optional)</label><input type="text" name="author" placeholder="John Doe"></p>
      <p><label>E-mail</label><input type="email" name="email"></p><p><input data-send type="submit" value="Submit"></p><p><input type="button" name="preview" value="Preview"></p></section></section>${COMMENTS}`,
  },
  {
    id: 'remark42',
    html: `<form aria-label="New comment"><div><markdown-toolbar><md-bold title="Add bold text"><span>${ICON}</span></md-bold></markdown-toolbar></div>
      <div><text-expander><textarea data-box placeholder="Your comment here" dir="auto"></textarea></text-expander></div>
      <div><div><button type="button">Preview</button><button data-send type="submit">Send</button></div><div>Subscribe by <button type="button">Email</button></div></div></form>`,
    keys: ['mod+enter'],
  },
  {
    id: 'commento',
    html: `<div><div><textarea data-box placeholder="Add a comment" rows="3"></textarea><div><input type="checkbox" id="anon"><label for="anon">Comment anonymously</label></div>
      <button data-send type="submit">Add Comment</button><a>M ⬇ Markdown</a></div>${COMMENTS}</div>`,
  },
  {
    id: 'giscus',
    html: `<div><div><div><button>Write</button><button>Preview</button></div></div><div><textarea data-box placeholder="Write a comment" rows="5"></textarea></div>
      <div><a href="/guides" target="_blank">${ICON}Styling with Markdown is supported</a><button data-send>Comment</button></div></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'waline',
    html: `<div><div><div>${guest}</div><textarea data-box placeholder="Comment here..."></textarea><div><div><a href="/md" aria-label="Markdown is supported">${ICON}</a>
      <button title="Emoji">${ICON}</button><button title="Preview">${ICON}</button></div><div><span>0 Words</span><button>Login</button>
      <button data-send title="Cmd|Ctrl + Enter">Submit</button></div></div></div></div>`,
    keys: ['mod+enter'],
  },
  {
    id: 'twikoo',
    html: `<div><div><div><div>${guest}</div><div><textarea data-box placeholder="" rows="3"></textarea><span>0/500</span></div></div></div>
      <div><div>${ICON}</div><a href="/md" target="_blank">${ICON}</a><button type="button"><span>预览</span></button><button data-send type="button"><span>发送</span></button></div></div>`,
    keys: ['mod+enter'],
    on: 'keyup',
  },
  {
    id: 'artalk',
    html: `<div><div><div>${guest}</div><div><textarea data-box placeholder="Leave a comment" rows="4"></textarea></div><div></div>
      <div><div><span role="img">☺</span><span>Preview</span></div><div><button data-send type="button">Send</button></div></div></div></div>`,
  },
  {
    id: 'cusdis',
    html: `<div><div><div><label>Nickname</label><input name="nickname" title="Nickname"></div><div><label>Email (optional)</label><input type="email"></div></div>
      <div><label>Reply...</label><textarea data-box name="reply_content" title="Reply..."></textarea></div><div><button data-send>Comment</button></div></div>`,
    frame: 'whole',
  },
  {
    id: 'disqus-like',
    html: `<form><div><div><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Join the discussion…" data-box></div></div>
      <div><ul><li><button type="button" aria-label="Upload Images">${ICON}</button></li></ul><button data-send type="button">Post as <span>Sam</span></button></div></div></form>${COMMENTS}`,
  },
  {
    id: 'coral',
    html: `<form><div><div><div contenteditable="true" data-box aria-label="Post a comment" spellcheck="true"></div><div><button type="button" title="Bold">${ICON}</button></div></div>
      <div><button type="submit" data-send disabled data-word>Submit</button></div></div></form>`,
  },
  {
    id: 'in-another-language',
    html: `<div><textarea data-box placeholder="Gadewch sylw" rows="3"></textarea><div><button type="button" data-send>Cyflwyno</button></div></div>`,
  },
  {
    id: 'joking-name',
    html: `<div><div contenteditable="true" role="textbox" aria-label="What's happening?" data-box></div><div><button type="button" aria-label="Emoji">${ICON}</button><button type="button" data-send>Quack</button></div></div>`,
  },
];
