package org.vieraugen.domain.party;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.Text;

/**
 * An e-mail address as mail servers take it today (RFC 5321): plain letters before the sign, a name of the domain name system behind it, of
 * any script (RFC 5891).
 */
public final class EmailAddress {
    private static final int MOST = 254;
    private static final int MOST_LOCAL = 64;
    private static final int MOST_DOMAIN = 253;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern TOP = Pattern.compile("[\\p{L}\\p{M}]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,59}");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^<>@]*<([^<>]+)>");
    private static final Pattern BEFORE = Pattern.compile("(?i)^mailto:");
    private static final Pattern BEHIND = Pattern.compile("[.,;:]+$");

    private EmailAddress() {}

    /** The address alone: without invisible marks, "mailto:", brackets and the name before them, and the comma behind; empty when mail could not reach it. */
    public static Optional<String> read(String given) {
        var seen = new StringBuilder();
        Normalizer.normalize(given, Normalizer.Form.NFKC)
                .replace('\u3002', '.')
                .codePoints()
                .filter(c -> !Text.isInvisible(c) || Character.isSpaceChar(c) || Character.isWhitespace(c))
                .forEach(seen::appendCodePoint);
        var text = BEHIND.matcher(seen.toString().strip()).replaceFirst("");
        var bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            text = bracketed.group(1).strip();
        }
        text = BEFORE.matcher(text).replaceFirst("");
        text = BEHIND.matcher(text).replaceFirst("");
        int at = text.lastIndexOf('@');
        if (at <= 0 || at > MOST_LOCAL || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        var domain = text.substring(at + 1);
        return text.length() <= MOST && isDomain(domain) ? Optional.of(text) : Optional.empty();
    }

    /** The address without what stands behind a plus before the sign: mail servers deliver both to one box. */
    public static String withoutTag(String address) {
        int at = address.lastIndexOf('@');
        int plus = address.indexOf('+');
        return plus < 0 || plus > at ? address : address.substring(0, plus) + address.substring(at);
    }

    private static boolean isDomain(String plain) {
        var labels = plain.split("\\.", -1);
        if (plain.length() > MOST_DOMAIN || labels.length < 2) {
            return false;
        }
        for (var label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return TOP.matcher(labels[labels.length - 1]).matches();
    }
}
