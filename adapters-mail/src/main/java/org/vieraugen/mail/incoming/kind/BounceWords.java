package org.vieraugen.mail.incoming.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What mail servers write about mails that did not arrive, in many languages. People write the same: none of it counts by itself. */
final class BounceWords {
    private static final int WITHIN = 4_000;

    /** That a mail did not arrive. */
    private static final List<String> SAID = list(
            "undeliverable, undelivered, returned mail, returned to sender, delivery failure, delivery has failed, delivery failed, "
                    + "delivery error, delivery status, failure notice, mail delivery, not be delivered, not delivered, unable to deliver, "
                    + "not able to deliver, trouble delivering, did not reach, could not be reached, couldn't be delivered, user unknown, "
                    + "unknown user, no such user, invalid user, mailbox is full, mailbox full, recipient address rejected, could not send mail, "
                    + "error sending your mail, unzustellbar, nicht zugestellt werden, konnte nicht zugestellt, nicht übermittelt werden, "
                    + "non remis, n'a pas pu être remis, échec de la remise, no se ha podido entregar, no se pudo entregar, mancato recapito, "
                    + "impossibile recapitare, niet worden bezorgd, onbestelbaar, nie można dostarczyć, niedostarczon, teslim edilemedi, "
                    + "не доставлено, не удалось доставить, não foi possível entregar, 配信できません, 送信できません, user not found, recipient not found, "
                    + "not been delivered, has been blocked, was blocked, mail failure, delivery problem, exceeded storage, over quota, "
                    + "quota exceeded, mailbox unavailable, address rejected, mailbox is disabled, nicht zugestellt, zustellung fehlgeschlagen, "
                    + "zustellungsfehler, empfänger unbekannt, postfach ist voll, nicht übermittelt, wurde abgewiesen, non délivré, "
                    + "échec de remise, no entregado, no entregada, mancata consegna, non consegnat, niet bezorgd, niet afgeleverd, "
                    + "nie została dostarczona, nie mogła zostać dostarczona, teslim edilemeyen, ulaştırılamadı, недоставлен, не доставлен, "
                    + "не может быть доставлен, не вдалося доставити, не може бути доставлен, غير قابل للتسليم, لم يتم تسليم, تعذر تسليم, "
                    + "تعذّر تسليم, تحویل نشد, nelivra, nu a putut fi livrat, không thể gửi, não entregue, não pôde ser entregue, nem kézbesíthető, "
                    + "nedoruč, nedostarč, kan ikke leveres, kunde inte levereras, toimittaminen epäonnistui, δεν παραδόθηκε, 系统退信, 被退回, 无法送达, "
                    + "无法投递, 退信, 未能送达, 전송 실패");

    /** That the server goes on trying. */
    private static final List<String> LATER = list(
            "delayed, will be retried, will retry, still being retried, warning, temporar, could not send mail for past, "
                    + "no action is required, delay, noch nicht zugestellt, verzögert, weitere zustellversuche, wird weiter versucht, "
                    + "pas encore été remis, retardé, todavía no, retrasad, non è ancora, ritardo, nog niet, vertraagd, jeszcze nie, opóźni, henüz, "
                    + "gecik, ещё не, еще не, задерж, будут продолжены, ще не, затрим, تأخير, ainda não, atrasad, întârzi, chậm, 延迟");

    /** That it is of no use to try again. */
    private static final List<String> NEVER = list(
            "permanent, user unknown, unknown user, no such user, does not exist, not exist, given up, not found, invalid user, failed, "
                    + "unknown recipient, unknown or illegal, not listed in, no such address, could not be delivered, cannot be delivered, "
                    + "can't be delivered, couldn't be delivered, not be delivered, wasn't able to deliver, unable to deliver, not been delivered, "
                    + "was not delivered, has been rejected, was blocked, been blocked, disabled, over quota, quota exceeded, is full, unbekannt, "
                    + "existiert nicht, gibt es hier nicht, nicht im domino-verzeichnis, nicht gefunden, konnte nicht zugestellt, nicht zugestellt, "
                    + "abgewiesen, inconnu, n'existe pas, n'a pas pu être remis, no existe, desconocido, no se ha podido entregar, "
                    + "no se pudo entregar, sconosciuto, non esiste, non ha potuto essere recapitato, onbekend, bestaat niet, nie istnieje, "
                    + "nieznany, przepełniona, bulunamadı, yok, teslim edilemedi, не существует, не найден, не может быть доставлен, не знайдено, "
                    + "не існує, не може бути доставлен, غير موجود, não existe, nu există, không tồn tại, 不存在, 已满, 无法");

    /** Below these the returned mail begins. */
    private static final List<String> RETURNED = list(
            "below this line is a copy, this is a copy of the message, this is a copy of your message, original message, "
                    + "returned message, unsent message, message header, headers of the original, returned mail follows, returned text follows, "
                    + "text follows, the header of the original, copy of the message, copy of the original, message text follows, "
                    + "kopie der nachricht, kopie ihrer nachricht, originalnachricht, ursprüngliche nachricht, ursprünglichen nachricht, "
                    + "zurückgesandte nachricht, message d'origine, message original, copie du message, copie de votre message, mensaje original, "
                    + "copia del mensaje, messaggio originale, copia del messaggio, oorspronkelijk bericht, kopia wiadomości, oryginalna wiadomość, "
                    + "orijinal ileti, исходное сообщение, копия сообщения, копия письма, оригінальне повідомлення, копія повідомлення, "
                    + "الرسالة الأصلية, 原邮件, 原始邮件");

    private BounceWords() {}

    private static List<String> list(String all) {
        return Arrays.stream(all.split(",", -1)).map(String::strip).toList();
    }

    /** Whether something is said that mail servers say, or that they say to each other. */
    static boolean says(String text) {
        var small = text.substring(0, Math.min(text.length(), WITHIN)).toLowerCase(Locale.ROOT);
        return SAID.stream().anyMatch(small::contains)
                || BounceText.status(small).isPresent();
    }

    static boolean sayLater(String small) {
        return LATER.stream().anyMatch(small::contains);
    }

    static boolean sayNever(String small) {
        return NEVER.stream().anyMatch(small::contains);
    }

    static boolean beginReturned(String small) {
        return RETURNED.stream().anyMatch(small::contains);
    }
}
