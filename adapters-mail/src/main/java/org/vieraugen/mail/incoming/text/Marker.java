package org.vieraugen.mail.incoming.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lines that stand for themselves above an earlier mail, such as {@code -----Original Message-----}. */
enum Marker {
    ORIGINAL(
            "original message, original appointment, reply message, ursprüngliche nachricht, originalnachricht, original-nachricht, "
                    + "original nachricht, message d'origine, message d’origine, message original, mensaje original, messaggio originale, "
                    + "oorspronkelijk bericht, origineel bericht, wiadomość oryginalna, oryginalna wiadomość, orijinal mesaj, исходное сообщение, "
                    + "оригинальное сообщение, вихідне повідомлення, оригінальне повідомлення, الرسالة الأصلية, رسالة أصلية, thư gốc, tin nhắn gốc, "
                    + "mensagem original, mesaj original, mesajul original, ursprungligt meddelande, opprinnelig melding, oprindelig meddelelse, "
                    + "alkuperäinen viesti, eredeti üzenet, původní zpráva, پیام اصلی, 原始邮件, 元のメッセージ"),
    FORWARDED(
            "forwarded message, forwarded by, begin forwarded message, weitergeleitete nachricht, weitergeleitete e-mail, "
                    + "anfang der weitergeleiteten nachricht, anfang der weitergeleiteten e-mail, weitergeleitet von, message transféré, message transmis, "
                    + "début du message réexpédié, début du message transféré, mensaje reenviado, inicio del mensaje reenviado, messaggio inoltrato, "
                    + "inizio messaggio inoltrato, doorgestuurd bericht, begin doorgestuurd bericht, wiadomość przekazana dalej, przekazana wiadomość, "
                    + "początek przekazywanej wiadomości, iletilmiş mesaj, iletilen mesaj, yönlendirilen ileti, пересылаемое сообщение, "
                    + "пересланное сообщение, переслане повідомлення, رسالة معاد توجيهها, رسالة مُعاد توجيهها, thư đã chuyển tiếp, thư được chuyển tiếp, "
                    + "mensagem encaminhada, início da mensagem reencaminhada, mesaj redirecționat, mesaj redirectionat, mesaj retransmis, پیام هدایت شده, "
                    + "转发的邮件");

    private static final int MOST = 160;

    private static final Map<Marker, List<String>> WORDS = new EnumMap<>(Map.of(
            ORIGINAL, List.of(ORIGINAL.words.split(", ", -1)),
            FORWARDED, List.of(FORWARDED.words.split(", ", -1))));

    private final String words;

    Marker(String words) {
        this.words = words;
    }

    /** What a line without white space around it is. Words alone are none: dashes stand around them, or a colon behind a beginning. */
    static Optional<Marker> of(String line) {
        if (line.length() > MOST || line.length() < 5) {
            return Optional.empty();
        }
        int from = 0;
        int to = line.length();
        while (from < to && isRule(line.charAt(from))) {
            from++;
        }
        while (to > from && isRule(line.charAt(to - 1))) {
            to--;
        }
        var said = Lines.stripped(line.substring(from, to)).toLowerCase(Locale.ROOT);
        boolean ruled = from >= 2 && (to <= line.length() - 2 || said.contains(" by ") || said.contains(" von "));
        boolean begun = from == 0 && (said.endsWith(":") || said.endsWith("："));
        if (ruled && Attribution.namesWriter(said)) {
            return Optional.of(ORIGINAL);
        }
        for (var marker : values()) {
            for (var word : WORDS.getOrDefault(marker, List.of())) {
                if ((ruled && said.startsWith(word)) || (begun && marker == FORWARDED && said.equals(word + ":"))) {
                    return Optional.of(marker);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line is such words and nothing else, which says something only between a rule and a header. */
    static boolean isBare(String line) {
        return WORDS.getOrDefault(ORIGINAL, List.of())
                .contains(line.toLowerCase(Locale.ROOT).replace(":", ""));
    }

    private static boolean isRule(char c) {
        return "-–—_=*#> ".indexOf(c) >= 0;
    }

    /** Whether a line is a rule and nothing else, such as Outlook draws above an earlier mail. */
    static boolean isRuleOnly(String line) {
        return line.length() >= 3 && line.chars().allMatch(c -> "-–—_=*".indexOf(c) >= 0);
    }
}
