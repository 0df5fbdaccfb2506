/** How a send button is named, in the languages its sites are mostly used in. */

const SEND =
  /^(post|send|reply|comment|publish|share|submit|tweet|toot|note|ask|answer|chat|say it|add comment|post (it|now|all|reply|comment|answer|message|question)|send (it|now|reply|message|comment|question)|(publish|submit) (post|reply|comment|answer|question)|reblog|repost with comment|publicar|enviar|responder|comentar|compartir|twittear|postear|preguntar|publier|envoyer|répondre|commenter|partager|poster|demander|posten|senden|antworten|kommentieren|veröffentlichen|teilen|absenden|postar|responder|comentar|compartilhar|pubblica|invia|rispondi|commenta|condividi|plaatsen|versturen|verzenden|reageren|beantwoorden|delen|wyślij|opublikuj|odpowiedz|skomentuj|gönder|paylaş|yanıtla|отправить|опубликовать|ответить|надіслати|投稿|投稿する|送信|返信|返信する|发布|發佈|发送|傳送|回复|回覆|评论|게시|게시하기|보내기|답글|نشر|إرسال|رد)( ?(→|➤|✈\u{fe0f}?|↵|!)+)?$/iu;

const SEND_TOKEN =
  /^(send|submit|post|publish|reply|comment|tweet|toot|ask|answer|sendbutton|sendbtn|submitbtn|postbtn)$/;

const OTHER =
  /\b(cancel|close|discard|delete|remove|emoji|smiley|gif|sticker|photo|image|picture|video|camera|media|attach|file|upload|voice|record|microphone|mic|poll|bold|italic|underline|strike|link|mention|hashtag|format|preview|schedule|later|draft|save|back|menu|more|option|setting|help|like|love|react|upvote|downvote|bookmark|follow|everyone can|who can|audience|privacy|translate|abbrechen|annuler|cancelar|annulla|annuleren|keyboard)\w*/i;

/** Whether a visible or spoken name says "send". `undefined` when it says neither. */
export function saysSend(name: string): boolean | undefined {
  const said = name.replace(/\s+/g, ' ').trim();
  if (said === '') return undefined;
  if (SEND.test(said)) return true;
  return OTHER.test(said) ? false : undefined;
}

/** Parts of developers' names that make a button something else, whatever stands beside them. */
const OTHER_TOKEN =
  /^(cancel|close|discard|delete|remove|edit|emoji|gif|sticker|photo|image|picture|video|camera|media|attach|attachment|file|upload|voice|record|mic|poll|bold|italic|format|preview|schedule|draft|menu|options|settings|help|like|love|react|vote|upvote|downvote|bookmark|follow|translate|toggle|open|show|expand|count|list|meta|author|date|avatar)$/;

/**
 * Whether a developer's own name (id, test id, each class) says "send". A name that says two things
 * ("comment-edit-link") says neither.
 */
export function tokensSaySend(attributes: readonly (string | null)[]): boolean | undefined {
  let other = false;
  for (const name of attributes.flatMap((attribute) => attribute?.split(/\s+/) ?? [])) {
    const tokens = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/);
    const says = tokens.some((token) => SEND_TOKEN.test(token));
    const saysOther = tokens.some((token) => OTHER_TOKEN.test(token));
    if (says && !saysOther) return true;
    other ||= saysOther && !says;
  }
  return other ? false : undefined;
}
