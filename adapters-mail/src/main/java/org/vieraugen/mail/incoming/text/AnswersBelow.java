package org.vieraugen.mail.incoming.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether somebody says that more of their words stand below, within the mail that they answer and where nothing sets them apart. */
final class AnswersBelow {
    private static final List<String> SAID = Arrays.stream(
                    ("siehe unten, s. unten, s.u., unten, weiter unten, in rot, in blau, in grün, in farbe, im text, inline, ***, below, in red, in blue,"
                                    + " voir ci-dessous, réponses ci-dessous, répondu ci-dessous, plus bas, en rouge, más abajo, abajo, en rojo, qui sotto, più sotto, in rosso, hieronder, onderaan, poniżej,"
                                    + " na czerwono, aşağıda, kırmızı, ниже, красным, нижче, червоним, أدناه, بالأسفل, باللون, زیر, قرمز, abaixo, a vermelho,"
                                    + " mai jos, cu roșu, bên dưới, phía dưới, màu đỏ, më poshtë, dolje, ispod, lent, níže, παρακάτω, 下面, 如下, 红色")
                            .split(",", -1))
            .map(String::strip)
            .toList();

    private static final int WITHIN = 2_000;

    private AnswersBelow() {}

    static boolean isSaid(String written) {
        var small = written.substring(0, Math.min(written.length(), WITHIN))
                .toLowerCase(Locale.ROOT)
                .replace('\n', ' ');
        return SAID.stream().anyMatch(word -> stands(small, word));
    }

    private static boolean stands(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean letters = word.codePointAt(0) >= 0x3000;
            boolean before = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (letters || (before && (end == text.length() || !Character.isLetter(text.charAt(end))))) {
                return true;
            }
        }
        return false;
    }
}
