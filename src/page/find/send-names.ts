/**
 * What people call sending, a language a row. Words stand apart by spaces; `_` joins words that only
 * count together.
 *   does     sends, said alone: "Post". In some languages also the thing: "Reply", "コメント"
 *   things   what is sent: with a word of `does` a longer name ("Post comment"); alone nothing
 *   beside   may stand in such a name, and in "press Enter to send"
 *   not      does something else, whatever stands beside it ("Save draft"); the word may go on
 *   enter    the key, where a box says that it sends
 * Why these: the words the interfaces of widely used social software, forums and comment widgets show
 * in that language. Not reviewed by native speakers.
 */
export interface SendNames {
  readonly lang: string;
  readonly does: string;
  readonly things: string;
  readonly beside: string;
  readonly not: string;
  readonly enter?: string;
  /** Written without spaces between words. */
  readonly unspaced?: true;
}

// biome-ignore format: a table, read by its rows
export const SEND_NAMES: readonly SendNames[] = [
  { lang: 'en',
    does: 'post send reply comment publish share submit tweet toot skeet ask answer chat reblog repost say_it create_topic create_thread create_discussion start_topic start_thread start_discussion start_conversation',
    things: 'message messages question thread topic thoughts review response feedback status story update note letter confession',
    beside: 'it now this all a an the my your to quick add save anonymously anonymous publicly press hit enter return key or and click tap here with for everyone',
    not: 'cancel close discard delete remove emoji emoticon smil gif sticker photo image picture video camera media attach file upload voice record microphone mic poll bold italic underline strike link mention hashtag format preview schedul later draft back menu more option setting help like love react upvote downvote vote bookmark follow everyone_can who_can audience privacy translat keyboard quote edit report collapse expand hide show view sort subscribe' },
  { lang: 'es',
    does: 'publicar enviar responder comentar compartir postear tuitear twittear preguntar publica envía responde comenta tootear',
    things: 'comentario respuesta mensaje pregunta publicación post hilo tema',
    beside: 'un una el la tu mi su añadir agregar ahora y a como pulsa pulse presiona presione intro enter para',
    not: 'cancelar cerrar vista_previa previsualizar guardar borrador citar editar',
    enter: 'intro enter' },
  { lang: 'fr',
    does: 'publier envoyer répondre commenter partager poster demander soumettre tweeter pouet pouet_pouet',
    things: 'commentaire réponse message question avis publication',
    beside: 'un une le la mon ma votre ton ta ajouter déposer laisser maintenant et en appuyez appuyer sur entrée pour',
    not: 'annuler fermer supprimer aperçu prévisualiser enregistrer brouillon citer modifier',
    enter: 'entrée enter' },
  { lang: 'de',
    does: 'posten senden antworten kommentieren veröffentlichen teilen absenden abschicken einreichen fragen tröten schicken kommentar_hinzufügen kommentar_speichern beitrag_erstellen thema_erstellen',
    things: 'kommentar antwort nachricht frage beitrag',
    beside: 'jetzt den die das ein eine einen deine deinen ihren ihre zum zur auf enter eingabetaste drücken mit und um zu',
    not: 'abbrechen schließen löschen vorschau entwurf zitieren bearbeiten',
    enter: 'enter eingabetaste' },
  { lang: 'pt',
    does: 'publicar enviar responder comentar compartilhar partilhar postar perguntar tuitar',
    things: 'comentário resposta mensagem pergunta publicação',
    beside: 'um uma o a seu sua meu minha adicionar agora e pressione prima carregue em enter para',
    not: 'cancelar fechar excluir apagar pré-visualizar visualizar rascunho citar editar',
    enter: 'enter' },
  { lang: 'it',
    does: 'pubblica invia rispondi commenta condividi pubblicare inviare chiedi posta',
    things: 'commento risposta messaggio domanda',
    beside: 'un una il la tuo tua mio mia aggiungi ora e premi premere invio per',
    not: 'annulla chiudi elimina cancella anteprima bozza cita modifica',
    enter: 'invio enter' },
  { lang: 'nl',
    does: 'plaatsen plaats versturen verstuur verzenden verzend reageren reageer beantwoorden beantwoord delen publiceren stuur insturen',
    things: 'reactie bericht antwoord vraag',
    beside: 'een de het je jouw mijn nu en druk op enter om te',
    not: 'annuleren sluiten verwijderen voorbeeld concept citeren bewerken',
    enter: 'enter' },
  { lang: 'pl',
    does: 'wyślij opublikuj odpowiedz skomentuj udostępnij publikuj zapytaj wysłać dodaj_komentarz dodaj_odpowiedź dodaj_wpis',
    things: 'komentarz odpowiedź wiadomość pytanie wpis post',
    beside: 'teraz swój swoją i naciśnij enter aby żeby',
    not: 'anuluj zamknij usuń podgląd szkic cytuj edytuj',
    enter: 'enter' },
  { lang: 'tr',
    does: 'gönder paylaş yanıtla yayınla cevapla sor göndermek gönderin yorum_yap yorumla',
    things: 'yorum yorumu yanıt yanıtı mesaj mesajı soru gönderi',
    beside: "şimdi için enter enter'a tuşuna basın bas",
    not: 'iptal kapat sil kaldır önizle taslak alıntıla düzenle',
    enter: "enter enter'a" },
  { lang: 'ar',
    does: 'نشر انشر إرسال ارسال أرسل رد الرد مشاركة تعليق علّق للإرسال اسأل',
    things: 'التعليق الرسالة رسالة تعليقك سؤال',
    beside: 'الآن على اضغط مفتاح enter إضافة أضف',
    not: 'إلغاء إغلاق حذف معاينة مسودة اقتباس تعديل',
    enter: 'enter الإدخال' },
  { lang: 'hi',
    does: 'भेजें भेजे भेजो भेजने पोस्ट उत्तर जवाब टिप्पणी शेयर साझा प्रकाशित सबमिट पूछें',
    things: 'संदेश मैसेज सवाल',
    beside: 'करें करो दें जोड़ें के लिए एंटर enter दबाएँ दबाएं अभी',
    not: 'रद्द बंद हटाएं हटाएँ पूर्वावलोकन ड्राफ़्ट ड्राफ्ट संपादित',
    enter: 'एंटर enter' },
  { lang: 'ja',
    does: '投稿 送信 返信 コメント 公開 書き込む 書き込み ツイート ポスト トゥート つぶやく ノート 質問 回答 シェア 共有',
    things: 'メッセージ 感想',
    beside: 'する を して に で 追加 キー 押して 押すと enter エンター 今すぐ',
    not: 'キャンセル 閉じる 削除 プレビュー 下書き 引用 編集',
    enter: 'enter エンター', unspaced: true },
  { lang: 'ko',
    does: '게시 보내기 보내려면 답글 댓글 답장 전송 등록 올리기 작성 공유 발행 질문 답변',
    things: '메시지 글 의견',
    beside: '하기 달기 남기기 쓰기 enter 엔터 키를 키 눌러 누르면 누르세요 을 를 추가 지금',
    not: '취소 닫기 삭제 미리보기 임시저장 인용 수정',
    enter: 'enter 엔터', unspaced: true },
  { lang: 'zh',
    does: '发布 发送 回复 评论 发表 提交 发帖 提问 回答 分享 留言 嘟嘟 發佈 發布 發送 傳送 送出 回覆 評論 發表 發文 提問',
    things: '消息 訊息 信息 内容',
    beside: '我的 你的 按 enter 回车 回車 键 鍵 立即 一条 添加 新增',
    not: '取消 关闭 關閉 删除 刪除 预览 預覽 草稿 引用 编辑 編輯 表情',
    enter: 'enter 回车 回車', unspaced: true },
  { lang: 'ru',
    does: 'отправить опубликовать ответить комментировать прокомментировать поделиться разместить спросить отправки добавить_комментарий',
    things: 'комментарий ответ сообщение вопрос запись',
    beside: 'сейчас нажмите enter чтобы для и',
    not: 'отмена отменить закрыть удалить предпросмотр просмотр черновик цитировать редактировать',
    enter: 'enter' },
  { lang: 'uk',
    does: 'надіслати опублікувати відповісти відправити коментувати прокоментувати поділитися запитати',
    things: 'коментар відповідь повідомлення допис', beside: 'зараз натисніть enter щоб',
    not: 'скасувати закрити видалити попередній чернетка редагувати', enter: 'enter' },
  { lang: 'sv', does: 'skicka publicera svara kommentera dela posta', things: 'kommentar meddelande svar inlägg', beside: 'nu ett en din ditt', not: 'avbryt stäng radera ta_bort förhandsgranska utkast redigera' },
  { lang: 'da', does: 'send indsend udgiv offentliggør svar kommentér kommenter del', things: 'kommentar besked opslag', beside: 'nu en et din dit', not: 'annuller luk slet kladde rediger' },
  { lang: 'no', does: 'send publiser svar kommenter del innlegg', things: 'kommentar melding', beside: 'nå en et din ditt', not: 'avbryt lukk slett utkast rediger' },
  { lang: 'fi', does: 'lähetä julkaise vastaa kommentoi jaa', things: 'viesti kommentti vastaus', beside: 'nyt', not: 'peruuta sulje poista esikatsele luonnos muokkaa' },
  { lang: 'cs', does: 'odeslat poslat odpovědět komentovat sdílet zveřejnit publikovat přidat_komentář', things: 'komentář zprávu odpověď příspěvek', beside: 'nyní', not: 'zrušit zavřít smazat náhled koncept upravit' },
  { lang: 'hu', does: 'küldés elküldés közzététel válasz hozzászólás megosztás hozzászólok', things: 'üzenet', beside: 'most', not: 'mégse bezárás törlés előnézet piszkozat szerkesztés' },
  { lang: 'ro', does: 'trimite publică răspunde comentează distribuie postează', things: 'comentariu comentariul mesaj mesajul răspuns răspunsul', beside: 'acum', not: 'anulează închide șterge previzualizare ciornă editează' },
  { lang: 'el', does: 'αποστολή δημοσίευση απάντηση υποβολή σχολιάστε στείλτε', things: 'σχόλιο σχολίου μήνυμα μηνύματος', beside: 'τώρα', not: 'ακύρωση κλείσιμο διαγραφή προεπισκόπηση πρόχειρο' },
  { lang: 'he', does: 'שליחה שלח שלחו פרסום פרסם פרסמו תגובה הגב שיתוף', things: 'הודעה', beside: 'עכשיו', not: 'ביטול סגור מחק תצוגה טיוטה ערוך' },
  { lang: 'fa', does: 'ارسال انتشار پاسخ فرستادن', things: 'پیام نظر دیدگاه', beside: 'اکنون', not: 'لغو بستن حذف پیش‌نمایش' },
  { lang: 'id', does: 'kirim kirimkan balas komentari posting bagikan terbitkan', things: 'pesan komentar balasan', beside: 'sekarang', not: 'batal tutup hapus pratinjau draf sunting' },
  { lang: 'vi', does: 'gửi đăng trả_lời bình_luận', things: 'tin_nhắn', beside: 'ngay', not: 'hủy đóng xóa xem_trước nháp' },
  { lang: 'th', does: 'ส่ง โพสต์ ตอบกลับ ตอบ แสดงความคิดเห็น เผยแพร่', things: 'ข้อความ ความคิดเห็น', beside: '', not: 'ยกเลิก ปิด ลบ แบบร่าง แก้ไข', unspaced: true },
];

/** Buttons of a post somebody wrote: beside one of these, "Comment" and "Reply" open a box. */
export const REACTIONS =
  /(?<!\p{L})(like|love|upvote|downvote|vote|boost|reblog|repost|retweet|favou?rite|bookmark|react|gefällt|aime|me gusta|curtir|mi piace|leuk|lubię|beğen|нравится)|いいね|좋아요|赞|讚/iu;

/** Keeps a text for oneself, or goes on to the next step: never taken for sending by place alone. */
export const SAVES =
  /^\W*(save|done|ok|okay|next|continue|update|apply|create|search|go|run|generate|translate|copy|clear|reset|new|add|speichern|fertig|weiter|guardar|listo|siguiente|enregistrer|suivant|salvar|concluir|salva|fatto|avanti|opslaan|klaar|zapisz|gotowe|kaydet|tamam|сохранить|готово|зберегти|spara|gem|lagre|tallenna|uložit|mentés|salvează)(?!\p{L})|保存|儲存|完成|完了|저장|완료|حفظ|सहेजें|บันทึก/iu;
