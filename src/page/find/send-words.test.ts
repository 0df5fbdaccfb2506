import { describe, expect, it } from 'vitest';
import { saysSend, tokensSaySend } from './send-words.ts';

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
  ])('%s does something else', (name) => {
    expect(saysSend(name)).toBe(false);
  });

  it.each(['', 'Aa', 'Notes', 'Sign in', '12', 'Poster size'])('"%s" says neither', (name) => {
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
  ])('the name %s in the markup', (token, said) => {
    expect(tokensSaySend([token, null])).toBe(said);
  });
});
