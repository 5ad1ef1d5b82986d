package org.vieraugen.mail.incoming.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** That whoever writes is away, as absence notes begin. People write the same: it counts only below the subject of an answering machine. */
final class AbsenceWords {
    private static final List<String> SAID = list(
            "nicht im büro, nicht im haus, außer haus, abwesend, im urlaub, nicht erreichbar, nicht da, out of the office, out of office, on vacation,"
                    + " on holiday, on leave, i am away, i'm away, i’m away, i will be away, absent, en congé, fuera de la oficina, fuera de oficina,"
                    + " de vacaciones, fuori ufficio, in ferie, assente, afwezig, met vakantie, nieobecn, na urlopie, poza biurem, izindeyim,"
                    + " ofiste değil, ofis dışında, tatildeyim, в отпуске, отсутствую, у відпустці, відсутн, خارج المكتب, في إجازة, مرخصی, خارج از دفتر,"
                    + " ausente, de férias, concediu, plecat din birou, nghỉ phép,"
                    + " vắng mặt, không có mặt, pushime, na godišnjem, odsutn, szabadság, dovolen, άδεια, отпуск, 休假, 不在, 휴가, छुट्टी");

    /** How a note begins before it comes to that. */
    private static final List<String> BEFORE = list(
            "hallo, guten, liebe, sehr geehrte, moin, servus, grüß, vielen dank, danke, herzlichen dank, hello, hi, dear, good, thank, thanks, bonjour, madame,"
                    + " monsieur, merci, hola, buenos, buenas, estimad, gracias, buongiorno, salve, gentile, grazie, beste, geachte, goed, dag, bedankt, dank,"
                    + " dzień dobry, witam, szanown, dziękuj, merhaba, sayın, iyi günler, teşekkür, mesajınız, здравствуйте, добрый, уважаем, спасибо,"
                    + " благодар, добрий, вітаю, шановн, дякую, مرحبا, السلام, شكرا, السيد, سلام, با سلام, olá, bom dia, obrigad, prezad, bună, stimat,"
                    + " mulțum, xin chào, kính gửi, cảm ơn, përshëndetje, poštovan, tisztelt, dobrý, καλημέρα, 您好, 你好, नमस्ते");

    /** A note is short, and asks nothing. */
    private static final int MOST_LETTERS = 1_500;

    private AbsenceWords() {}

    private static List<String> list(String all) {
        return Arrays.stream(all.split(",", -1)).map(String::strip).toList();
    }

    /** Whether a text is a note of absence from its first sentence on, but for a greeting and thanks. */
    static boolean begin(String text) {
        if (text.length() > MOST_LETTERS || text.indexOf('?') >= 0 || text.indexOf('؟') >= 0) {
            return false;
        }
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("(?<!\\d)[.!;。！]|[,\\n，،]", -1))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && BEFORE.stream().noneMatch(sentence::startsWith))
                .findFirst()
                .filter(sentence -> !sentence.endsWith(":") && SAID.stream().anyMatch(sentence::contains))
                .isPresent();
    }
}
