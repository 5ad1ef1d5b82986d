package org.vieraugen.mail.incoming.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * The few lines with sender, date and subject that Outlook and others put above an earlier mail, of which nothing else tells that it is one. People put such
 * lines above a letter, too, but without addresses and hours.
 */
final class HeaderBlock {
    private static final int MOST_LINES = 14;

    /** Of a line in which several labels may stand. */
    private static final int MOST_LETTERS = 300;

    /** A long list of recipients goes on in lines without a label. */
    private static final int MOST_WITHOUT = 3;

    private static final Set<HeaderLabel> BEGIN = EnumSet.of(HeaderLabel.FROM, HeaderLabel.SENT);

    private HeaderBlock() {}

    /** The line behind the block that begins here; the same line where none does. */
    static int end(Lines lines, int begin) {
        if (HeaderLabel.of(lines.at(begin)).stream().flatMap(Set::stream).noneMatch(BEGIN::contains)) {
            return begin;
        }
        var seen = EnumSet.noneOf(HeaderLabel.class);
        int labelled = 0;
        int without = 0;
        boolean ruled = begin > 0 && Marker.isRuleOnly(lines.at(begin - 1));
        boolean exact = ruled;
        int end = begin;
        for (int at = begin; at < Math.min(lines.count(), begin + MOST_LINES) && without <= MOST_WITHOUT; at++) {
            var line = lines.at(at);
            var labels = HeaderLabel.of(line);
            if (labels.isPresent()) {
                seen.addAll(labels.orElseThrow());
                labelled++;
                without = 0;
                exact |= line.indexOf('@') > 0 || Attribution.hasTime(line);
                end = at + 1;
                if (line.length() <= MOST_LETTERS && names(line, HeaderLabel.SUBJECT)) {
                    seen.add(HeaderLabel.SUBJECT);
                }
            } else if (line.isEmpty() && labelled > 1) {
                break;
            } else {
                without++;
            }
        }
        // Programs name a date. Without one, people list whom they wrote to, and go on below.
        boolean whose = seen.contains(HeaderLabel.FROM) && (ruled || seen.contains(HeaderLabel.SENT));
        return exact && whose && seen.contains(HeaderLabel.SUBJECT) && labelled >= 3 ? end : begin;
    }

    /** Whether a label stands within the line, as some programs on phones put several in one. */
    private static boolean names(String line, HeaderLabel wanted) {
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
            var labels = HeaderLabel.of(line.substring(at + 1));
            if (labels.isPresent() && labels.orElseThrow().contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
