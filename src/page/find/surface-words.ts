/** What gives away that a box writes to one person, to a room, or asks somebody something. */

/** Addresses under which people write to each other, in paths, queries and fragments. */
export const PRIVATE_ADDRESS =
  /[/#?&=](messages?|messaging|messenger|direct|direct[-_]?messages?|dms?|inbox|conversations?|pms?|privmsg|private[-_]?messages?|private\.php|pm-with|whispers?|chats|e?mail|letters)(?=$|[/?#&= ])|channels\/@me/i;

export const CHAT_ADDRESS = /[/#?&=](live[-_]?)?(chat|rooms?|channels?|shoutbox)(?=$|[/?#&= ])/i;

export const QUESTION_ADDRESS = /\/(ask|ask[-_]?me|questions?\/new)(?=$|[/?# ])/i;

/** A private message by its name, where widely used software says it in that language. */
export const PRIVATE =
  /(?<!\p{L})((direct|private|encrypted|secret) (message|chat|conversation)s?|whisper|(messages?|chat|conversation|dms?) with|mensajes? (directos?|privados?)|chat privado|messages? (privés?|directs?)|(direkt|privat)nachricht(en)?|private nachricht(en)?|mensage(m|ns) (diret|privad)as?|messagg(io|i) (privat|dirett)[oi]|(privé|direct )bericht(en)?|privéberichten|(prywatna wiadomość|wiadomość prywatna)|(özel|doğrudan) mesaj(lar)?|личн(ое|ые) сообщени[ея]|особист[еі] повідомлення|رسالة (خاصة|مباشرة)|(निजी|सीधा) (संदेश|मैसेज))(?!\p{L})|ダイレクトメッセージ|プライベートメッセージ|다이렉트 메시지|비공개 메시지|쪽지|私信|私訊|私聊|悄悄话/iu;

export const PRIVATE_TITLE =
  /(^|[|·•–—-]\s*)(\(\d+\+?\)\s*)?(inbox|messages|(direct|private) messages?|dms|nachrichten|mensajes|messagerie|mensagens|messaggi|berichten|wiadomości|mesajlar|メッセージ|메시지|私信|消息)(\s*[|·•–—-]|$)|(conversation|chat|messages) with /i;

const TO_ONE =
  /(?<!\p{L})(message|mensaje|nachricht|mensagem|messaggio|bericht|wiadomość|mesaj|сообщение|رسالة|संदेश)(?!\p{L})[^@#]{0,12}@[\p{L}\d]|(メッセージ|메시지|消息|訊息)[^@#]{0,6}@[\p{L}\d]|@[\p{L}\d][^#]{0,30}(メッセージ|메시지|消息|訊息)/iu;
/** A name is written large; "Send a message to the team" names nobody. */
const NAMED = /^(?:[Ss]end|[Ww]rite|[Tt]ype)?(?: a)? ?[Mm]essage(?: to)? @?\p{Lu}\p{L}/u;
const A_ROOM =
  /#|\b(public|everyone|everybody|all|room|channel|group|team|server|chat|live|lobby)\b/i;

/** "Message @sam", "Send message to Sam"; never "Message #lakes" or "Send message to Public chat". */
export function toOnePerson(label: string): boolean {
  const said = label.trim();
  if (A_ROOM.test(said)) return false;
  return TO_ONE.test(said) || NAMED.test(said);
}

/** Names that developers give to regions: only ones that can mean nothing else. */
const PRIVATE_MADE =
  /(^|[\s_-])(direct|private)[_-]?(message|chat|conversation)s?(?=$|[\s_-])|(^|\s)(whispers?|messenger)(?=$|[\s_-])/i;

export function isPrivateRegion(label: string, made: string): boolean {
  return PRIVATE.test(label) || PRIVATE_MADE.test(made);
}

export const CHAT =
  /(?<!\p{L})(chat|say something|shout)(?!\p{L})|message #|チャット|채팅|聊天|弹幕/iu;

/** Questions to one person, mostly without a name under them. */
export const QUESTION =
  /(?<!\p{L})(ask me|anonymous(ly)? (question|message|ask)s?|(question|message|ask)\S* anonymous(ly)?|secret message|pregunta anónima|mensaje anónimo|question anonyme|anonyme frage|pergunta anônima|domanda anonima|anonieme vraag|anonimowe pytanie|anonim (soru|mesaj)|анонимный вопрос|سؤال مجهول)(?!\p{L})|匿名の?(質問|メッセージ)|질문을? 남겨|익명 질문|匿名提问|匿名提問/iu;

/** Fields that name whom a letter goes to, by their makers' names and by their labels. */
export const RECIPIENT_NAME =
  /^(to|cc|bcc|recipients?|send_?to|to_?user(name)?|address_?list|username_list)(\[\])?$/i;
export const RECIPIENT =
  /^(to|cc|bcc|recipients?|an|para|à|destinatarios?|destinataires?|empfänger|aan|ontvangers?|do|odbiorc[ay]|kime|alıcı|кому|إلى|宛先|받는 ?사람|收件人)\s*[:*]?$/i;
