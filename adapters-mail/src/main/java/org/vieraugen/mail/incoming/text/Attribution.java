package org.vieraugen.mail.incoming.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The lines that say whose words follow: {@code Am 3. Mai 2026 schrieb Maria Muster:}. Each language has its own; some wrap them. */
final class Attribution {
    private static final int MOST_LINES = 4;
    private static final int MOST_LETTERS = 400;

    private static final Set<String> WROTE = words(
            "wrote, schrieb, geschrieben, écrit, escribió, escribio, ha scritto, scritto, schreef, geschreven, napisał, napisał(a), "
                    + "napisała, pisze, yazdı, написал, написала, написал(а), пишет, писал, написав, пише, كتب, كتبت, نوشت, đã viết, viết, escreveu, "
                    + "a scris, scris, kirjoitti, skrev, írta, napsal, napsal(a), napísal, έγραψε, написа, je napisao, je napisala, je napisao/la, ka shkruar, shkroi, writes, 写道, 書きました, 님이 작성");

    /** How such a line begins, where not with a day of the week or a number. */
    private static final Set<String> LEADS = words(
            "on, am, le, el, il, in, op, w, dnia, vào, em, pe, la, den, på, în, в, у, от, في, در, tarihinde, a, de, von, from, no, dne, "
                    + "dňa, στις, na, më, date, vom, ngày, lúc, dana");

    private static final Set<String> DAYS = words(
            "mon, tue, wed, thu, fri, sat, sun, mo, di, mi, do, fr, sa, so, lun, mar, mer, jeu, ven, sam, dim, mié, jue, vie, sáb, dom, "
                    + "gio, sab, ma, wo, vr, za, zo, pon, wt, śr, czw, pt, sob, niedz, pzt, sal, çar, per, cum, cmt, paz, пн, вт, ср, чт, пт, сб, вс, "
                    + "нд, seg, ter, qua, qui, sex, mie, joi, vin, dum, tir, ons, tor, lør, søn, man, tors, fre, lör, sön, ke, to, la, su, monday, "
                    + "tuesday, wednesday, thursday, friday, saturday, sunday, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag");

    private static final Set<String> CITES =
            words("zitat von, zitiere, quoting, citando, citazione di, citation de, cytowanie");

    private Attribution() {}

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(", ", -1)));
    }

    /**
     * The line behind the attribution that begins here; the same line where none does.
     *
     * @param alone whether nothing but it tells that the following is somebody else's: then it must name an address, for people tell in their own words, too,
     *     who wrote to them and when
     */
    static int end(Lines lines, int begin, boolean alone) {
        int end = matched(lines, begin, alone);
        // Where it is one without its first line as well, that line is the sender's, unless it begins as such lines do.
        boolean could = end > begin + 1
                && !beginsAsOne(lines.at(begin))
                && !isOpen(lines.at(begin))
                && matched(lines, begin + 1, alone) == end;
        return could ? begin : end;
    }

    /** Whether an address begins and does not end in the line, as where a program has wrapped it. */
    private static boolean isOpen(String line) {
        return line.lastIndexOf('<') > line.lastIndexOf('>');
    }

    /**
     * The first line of what stands directly above a quote and says whose it is, in whatever form; the quote's own line where nothing does. It must say so by an
     * address in brackets, or by a time and a word for writing: somebody's own words may end with a colon, too.
     */
    static int begin(Lines lines, int quote) {
        int last = quote - 1;
        if (last > 0 && lines.isBlank(last)) {
            last--;
        }
        var joined = "";
        for (int at = last; at >= 0 && at > last - MOST_LINES; at--) {
            var line = lines.at(at);
            joined = joined.isEmpty() ? line : line + " " + joined;
            if (line.isEmpty() || joined.length() > MOST_LETTERS) {
                return quote;
            }
            if (saysWhose(joined.toLowerCase(Locale.ROOT))) {
                boolean dated = hasDate(joined.replaceAll("<[^>]{0,300}>?", ""));
                boolean headed = at > 0 && !dated && isHead(lines.at(at - 1));
                return headed ? at - 1 : above(lines, at);
            }
        }
        return quote;
    }

    /** The line before, where what stands in this one begins there: an address whose end alone stands here. */
    static int above(Lines lines, int at) {
        var line = lines.at(at);
        int end = line.indexOf('>');
        int begin = line.indexOf('<');
        boolean rest = end > 0 && (begin < 0 || begin > end);
        return at > 0 && rest && isOpen(lines.at(at - 1)) ? at - 1 : at;
    }

    private static boolean isHead(String line) {
        return beginsAsOne(line) && hasDate(line) && !line.endsWith(":");
    }

    private static boolean saysWhose(String line) {
        boolean ended = line.endsWith(":") || line.endsWith("：") || line.endsWith(":*");
        boolean bracket = line.indexOf('@') > line.indexOf('<') && line.indexOf('<') >= 0;
        return ended
                && ((bracket && (hasTime(line) || wrote(line) || CITES.stream().anyMatch(line::startsWith)))
                        || (hasAddress(line) && wrote(line))
                        || (hasTime(line) && hasDate(line) && wrote(line)));
    }

    /** Whether somebody is named by an address as who wrote something. */
    static boolean namesWriter(String line) {
        var small = line.toLowerCase(Locale.ROOT);
        return small.endsWith(":") && hasAddress(small) && wrote(small);
    }

    private static boolean wrote(String line) {
        return WROTE.stream().anyMatch(word -> hasWord(line, word));
    }

    private static int matched(Lines lines, int begin, boolean alone) {
        var joined = new StringBuilder();
        for (int at = begin; at < Math.min(lines.count(), begin + MOST_LINES); at++) {
            var line = lines.at(at);
            if (line.isEmpty() || joined.length() + line.length() > MOST_LETTERS) {
                return begin;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            if (is(joined.toString(), at > begin, alone)) {
                return at + 1;
            }
        }
        return begin;
    }

    private static boolean is(String line, boolean wrapped, boolean alone) {
        var small = line.toLowerCase(Locale.ROOT);
        boolean address = hasAddress(small);
        boolean ended = small.endsWith(":") || small.endsWith("：") || small.endsWith(":*");
        boolean wrote = wrote(small);
        boolean open = wrote && address && WROTE.stream().anyMatch(small::endsWith);
        if ((!ended && !open) || !hasDate(small) || (alone && !isOfProgram(small))) {
            return false;
        }
        boolean begun = beginsAsOne(small);
        return wrote ? begun || (address && !wrapped) : begun && address && hasTime(small) && small.indexOf('<') > 0;
    }

    /** Whether it begins with a day or one of the words before a day, and is no sentence of its own. */
    private static boolean beginsAsOne(String said) {
        var line = said.toLowerCase(Locale.ROOT);
        if (line.isEmpty() || ".!?".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        int end = 0;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '\'')) {
            end++;
        }
        var first = line.substring(0, end);
        return !first.isEmpty()
                && (Character.isDigit(first.charAt(0)) || LEADS.contains(first) || DAYS.contains(first));
    }

    private static boolean hasWord(String line, String word) {
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean before = at == 0 || !Character.isLetter(line.charAt(at - 1));
            boolean after = end == line.length() || !Character.isLetter(line.charAt(end));
            boolean letters = word.codePointAt(0) >= 0x3000;
            if (letters || (before && after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAddress(String line) {
        int at = line.indexOf('@');
        return at > 0 && at < line.length() - 1 && line.charAt(at - 1) > ' ' && line.charAt(at + 1) > ' ';
    }

    /** Programs put addresses in brackets, or begin by the hour. People put both in their sentences, cite in a line or two, and go on. */
    private static boolean isOfProgram(String line) {
        int at = line.lastIndexOf('@');
        boolean bracketed = line.lastIndexOf('<', at) >= 0 || line.lastIndexOf('[', at) >= 0;
        boolean datedFirst = Character.isDigit(line.charAt(0)) && hasTime(line);
        return hasAddress(line) && (bracketed || datedFirst);
    }

    /** Four digits in a row as of a year, or digits with a sign between them as of a day or an hour. */
    private static boolean hasDate(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
                if (digits == 4) {
                    return true;
                }
            } else {
                if (digits > 0 && digits <= 2 && (":./-".indexOf(c) >= 0 || isDayBeforeMonth(line, i))) {
                    return true;
                }
                digits = 0;
            }
        }
        return false;
    }

    private static boolean isDayBeforeMonth(String line, int behindDigits) {
        return line.charAt(behindDigits) == ',' || line.charAt(behindDigits) == ' ';
    }

    /** Whether an hour with minutes stands in it: 10:15, or 10h15 as in French. */
    static boolean hasTime(String line) {
        for (int i = 1; i + 2 < line.length(); i++) {
            boolean between = line.charAt(i) == ':' || line.charAt(i) == 'h';
            boolean longer = i + 3 < line.length() && Character.isDigit(line.charAt(i + 3));
            if (between
                    && !longer
                    && Character.isDigit(line.charAt(i - 1))
                    && Character.isDigit(line.charAt(i + 1))
                    && Character.isDigit(line.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
