package org.vieraugen.mail.incoming.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands before the colons of the lines that mail programs put above an earlier mail, in the languages that they speak. */
enum HeaderLabel {
    FROM(
            "from, von, de, da, van, od, kimden, gönderen, от, от кого, від, від кого, من, المرسل, từ, người gửi, expeditor, de la, fra, från, lähettäjä,"
                    + " feladó, από, 发件人, 寄件者, 差出人, 보낸 사람, از, फ़्रॉम, nga, šalje, ከ"),
    SENT(
            "sent, date, gesendet, datum, envoyé, envoyé le, enviado, enviado el, enviada em, enviado em, fecha, inviato, data, verzonden, wysłano, wysłane,"
                    + " gönderildi, gönderilme tarihi, gönderme tarihi, tarih, отправлено, дата, надіслано, تم الإرسال, أرسل, تاريخ الإرسال, التاريخ, đã gửi,"
                    + " gửi, ngày, trimis, data trimiterii, sendt, dato, skickat, lähetetty, päivämäärä, elküldve, dátum, στάλθηκε, ημερομηνία, 发送时间, 日期,"
                    + " 送信日時, 日付, 보낸 날짜, 날짜, ارسال شده, تاریخ, message du, odesláno, odoslané, poslano, dërguar"),
    TO(
            "to, an, à, a, para, aan, naar, do, kime, alıcı, кому, إلى, المرسل إليه, tới, đến, người nhận, către, catre, til, till, vastaanottaja, címzett,"
                    + " προς, 收件人, 宛先, 받는 사람, به, komu, za, për"),
    COPY(
            "cc, kopie, kopie an, copie à, copie, copia, cc:, bilgi, копия, копія, نسخة, نسخة إلى, dw, kopi, kopia, kopio, másolat, κοιν, 抄送, 참조, رونوشت, bcc"),
    SUBJECT(
            "subject, betreff, objet, sujet, asunto, oggetto, onderwerp, temat, konu, тема, الموضوع, موضوع, chủ đề, tiêu đề, assunto, subiect, emne, ämne,"
                    + " aihe, tárgy, θέμα, 主题, 主旨, 件名, 제목, předmět, predmet, naslov, subjekti, विषय"),
    OTHER(
            "reply-to, antwort an, répondre à, priority, importance, priorität, wichtigkeit, attachments, anlagen, pièces jointes, organization,"
                    + " organisation, return-path, message-id");

    private static final Map<String, Set<HeaderLabel>> BY_WORD = byWord();
    private static final int MOST = 40;

    private final String words;

    HeaderLabel(String words) {
        this.words = words;
    }

    private static Map<String, Set<HeaderLabel>> byWord() {
        var all = new HashMap<String, Set<HeaderLabel>>();
        for (var label : values()) {
            for (var word : label.words.split(",", -1)) {
                all.computeIfAbsent(word.strip(), any -> EnumSet.noneOf(HeaderLabel.class))
                        .add(label);
            }
        }
        return all;
    }

    /** What a line without white space around it begins with; none for a line of any other kind. */
    static Optional<Set<HeaderLabel>> of(String line) {
        int from = 0;
        while (from < line.length() && "*_> \t".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        int colon = -1;
        for (int i = from; i < Math.min(line.length(), from + MOST) && colon < 0; i++) {
            if (line.charAt(i) == ':' || line.charAt(i) == '：') {
                colon = i;
            }
        }
        if (colon < 0) {
            return Optional.empty();
        }
        var word = Lines.stripped(line.substring(from, colon).replace('*', ' ').replace('\u00a0', ' '));
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }
}
