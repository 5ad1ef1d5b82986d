package org.vieraugen.mail.incoming.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.mail.incoming.part.Headers;

/** What a person's mail has and a machine's has not: then no subject and no words make a machine's mail of it. */
final class PersonSigns {
    /** Programs with which people write. Servers' rules and answering machines do not name them. */
    private static final List<String> PROGRAMS = List.of(
            "thunderbird",
            "betterbird",
            "seamonkey",
            "postbox",
            "iphone mail",
            "ipad mail",
            "apple mail",
            "microsoft outlook",
            "microsoft office outlook",
            "microsoft-macoutlook",
            "windows mail",
            "windows live mail",
            "outlook express",
            "k-9 mail",
            "fairemail",
            "aqua mail",
            "bluemail",
            "mailspring",
            "evolution",
            "kmail",
            "mutt",
            "alpine",
            "claws mail",
            "sylpheed",
            "the bat!",
            "emclient",
            "em client",
            "gnus",
            "roundcube",
            "squirrelmail",
            "rainloop",
            "snappymail",
            "sogomail",
            "trojita");

    /** How programs begin the subject of an answer, or of a mail that passes on another. */
    private static final Set<String> PREFIXES = Set.of(
            "re", "aw", "antw", "antwort", "sv", "vs", "vá", "odp", "ynt", "yan", "rv", "r", "ref", "rép", "rif", "res",
            "ha", "bls", "atb", "ответ", "отв", "на", "відп", "απ", "σχετ", "رد", "پاسخ", "回复", "回覆", "答复", "返信", "회신",
            "trả lời", "fw", "fwd", "wg", "tr", "i", "pd", "enc", "ilt", "doorst", "vb", "vl", "fs", "tov", "пересл",
            "转发", "轉寄");

    private static final int MOST_OF_A_PREFIX = 10;

    private PersonSigns() {}

    static boolean has(Headers headers) {
        return answersByHand(headers.text("subject").orElse("")) || namesProgram(headers);
    }

    /** {@code Re:} or the like, of a program in which somebody pressed a button. */
    static boolean answersByHand(String subject) {
        var small = MachineWords.small(subject).replace('：', ':');
        int colon = small.indexOf(':');
        if (colon <= 0 || colon > MOST_OF_A_PREFIX) {
            return false;
        }
        return PREFIXES.contains(small.substring(0, colon)
                .replaceAll("[\\[(]\\d{1,3}[\\])]$", "")
                .strip());
    }

    private static boolean namesProgram(Headers headers) {
        return Stream.of("user-agent", "x-mailer")
                .flatMap(field -> headers.text(field).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> PROGRAMS.stream().anyMatch(name::contains));
    }
}
