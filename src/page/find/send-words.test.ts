import { describe, expect, it } from 'vitest';
import { promisesEnter, saysSend, saysTalk, tokensSaySend } from './send-words.ts';

describe('what a send button is called', () => {
  it.each([
    'Post',
    'Send',
    'Reply',
    'Comment',
    'Publish',
    ' Post ',
    'Post comment',
    'Tweet',
    'Send message',
    'Publicar',
    'Enviar',
    'Responder',
    'Comentar',
    'Publier',
    'Envoyer',
    'Répondre',
    'Senden',
    'Antworten',
    'Invia',
    '送信',
    '投稿する',
    '게시',
    'Отправить',
    'Send ➤',
    'POST',
    'Publish!',
    'Post »',
    '📨 Send',
    'Send (Ctrl+Enter)',
    'Post ⌘↵',
    'Post reply',
    'Add comment',
    'Submit your answer',
    'Post as Sam Rivers',
    'Reply to @sam',
    'Press enter to send',
    'Press Enter to send',
    'Create topic',
    'Enviar comentario',
    'Publicar respuesta',
    'Pulsa Intro para enviar',
    'Presiona Enter para enviar',
    'Envoyer le message',
    'Ajouter un commentaire et publier',
    'Appuyez sur Entrée pour envoyer',
    'Kommentar abschicken',
    'Kommentar hinzufügen',
    'Enter drücken, um zu senden',
    'Pressione Enter para enviar',
    'Enviar comentário',
    'Invia messaggio',
    'Premi Invio per inviare',
    'Reactie plaatsen',
    'Druk op Enter om te verzenden',
    'Dodaj komentarz',
    'Naciśnij Enter, aby wysłać',
    'Yorum yap',
    'GÖNDER',
    "Göndermek için Enter'a bas",
    'Mesaj gönder',
    'إرسال التعليق',
    'اضغط Enter للإرسال',
    'टिप्पणी करें',
    'संदेश भेजें',
    'भेजने के लिए Enter दबाएं',
    'コメントする',
    'メッセージを送信',
    'Enterキーを押して送信',
    '댓글 달기',
    '메시지 보내기',
    'Enter 키를 눌러 전송',
    '发表评论',
    '發送訊息',
    '按回车发送',
    '提交',
    'Отправить комментарий',
    'Надіслати',
    'Skicka',
    'Odeslat komentář',
    'Trimite mesajul',
    'Bình luận',
    'ส่งข้อความ',
  ])('%s sends', (name) => {
    expect(saysSend(name)).toBe(true);
  });

  it.each([
    'Cancel',
    'Emoji',
    'Add a photo',
    'Attach file',
    'Bold',
    'Insert link',
    'Save draft',
    'Close',
    'Like',
    'Everyone can reply',
    'Schedule post',
    'Choose a GIF',
    'Annuler',
    'Abbrechen',
    'Preview',
    'Vorschau',
    'Aperçu',
    'Vista previa',
    'Pré-visualizar',
    'Anteprima',
    'Önizle',
    'İptal',
    'プレビュー',
    '预览',
    '미리보기',
    'معاينة',
    'Quote',
    'Report comment',
    'Cancel reply',
  ])('%s does something else', (name) => {
    expect(saysSend(name)).toBe(false);
  });

  it.each([
    '',
    'Aa',
    'Notes',
    'Sign in',
    '12',
    'Poster size',
    'Comments',
    '3 replies',
    'Save',
    'New message',
    'Login',
  ])('"%s" says neither', (name) => {
    expect(saysSend(name)).toBeUndefined();
  });

  it.each([
    ['tweetButton', true],
    ['comment-post', true],
    ['btn-send', true],
    ['SendButton_2x', true],
    ['icon--paper-plane send', true],
    ['btn primary', undefined],
    ['comments-list', false],
    ['comment-edit-link', undefined],
    ['btn bg-background send-btn', true],
    ['posters', undefined],
    ['emoji-picker', false],
    ['fa fa-paper-plane', true],
    ['PaperPlaneIcon', true],
    ['#icon-send', true],
    ['share-button', false],
  ])('the name %s in the markup', (token, said) => {
    expect(tokensSaySend([token, null])).toBe(said);
  });
});

describe('Enter alone', () => {
  it.each([
    'Press Enter to send',
    'Comment… (Enter to post)',
    'Pulsa Intro para enviar',
    'Appuyez sur Entrée pour envoyer',
    'Mit Enter senden',
    'Enterで送信',
    '按回车发送',
    'Enter 키를 눌러 전송하세요',
    'Naciśnij Enter, aby wysłać',
  ])('is promised by "%s"', (said) => {
    expect(promisesEnter(said)).toBe(true);
  });

  it.each([
    'Enter your comment',
    'Press Ctrl+Enter to send',
    'Shift+Enter pour envoyer',
    'Strg+Eingabetaste zum Senden',
    'Write a message',
    '',
  ])('is not by "%s"', (said) => {
    expect(promisesEnter(said)).toBe(false);
  });
});

it('a label that speaks of saying something to others', () => {
  const spoken = ['Add a comment…', "What's happening?", 'Schreib eine Antwort', 'コメントを入力'];
  expect(spoken.filter((said) => !saysTalk(said))).toEqual([]);
  expect(['Untitled', 'Start typing', 'Find', ''].filter(saysTalk)).toEqual([]);
});
