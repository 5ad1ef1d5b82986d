package org.vieraugen.mail.incoming.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Segment.Kind;

/**
 * Divides the text of a mail. Whatever is not certainly a signature or somebody else's is the sender's: a page folds the former, and nobody must look for the
 * latter below a fold.
 */
public final class Segments {
    private static final int LONG_LINE = 60;

    private final Lines lines;
    private final Kind[] kinds;

    /** Lines that say whose signs of quoting follow. */
    private final boolean[] attributions;

    private final boolean passedOn;

    private Segments(String text, boolean passedOn) {
        this.lines = new Lines(text);
        this.kinds = new Kind[lines.count()];
        this.attributions = new boolean[lines.count()];
        this.passedOn = passedOn;
    }

    /**
     * @param text lines end by LF
     * @param passedOn whether the mail's subject says that it passes on another
     * @return none for an empty text; behind each other they are the text
     */
    public static List<Segment> of(String text, boolean passedOn) {
        return new Segments(text, passedOn).divided();
    }

    private List<Segment> divided() {
        Arrays.fill(kinds, Kind.WRITTEN);
        markQuotes();
        markSignatures();
        markBlankLines();
        if (isNothingWritten() || AnswersBelow.isSaid(written())) {
            showWhatIsPassedOn();
        }
        var segments = new ArrayList<Segment>();
        for (int begin = 0; begin < kinds.length; ) {
            int end = begin;
            while (end < kinds.length && kinds[end] == kinds[begin]) {
                end++;
            }
            segments.add(new Segment(kinds[begin], lines.text(begin, end)));
            begin = end;
        }
        return segments;
    }

    private void markQuotes() {
        int at = 0;
        while (at < lines.count()) {
            int next = markQuote(at);
            at = Math.max(next, at + 1);
        }
    }

    /** @return where to go on */
    private int markQuote(int at) {
        var line = lines.at(at);
        if (line.isEmpty()) {
            return at + 1;
        }
        if (isQuoted(line) && !isQuotedHeader(at)) {
            mark(at, at + 1, Kind.QUOTED);
            markWhose(at);
            return overflow(at + 1);
        }
        var marker = Marker.of(line);
        if (marker.isPresent()) {
            boolean forwarded = passedOn || marker.orElseThrow() == Marker.FORWARDED;
            return toTheEnd(at, forwarded ? Kind.FORWARDED : Kind.QUOTED);
        }
        if (HeaderBlock.end(lines, at) > at) {
            return toTheEnd(ruleAbove(at), passedOn ? Kind.FORWARDED : Kind.QUOTED);
        }
        return markAttribution(at);
    }

    private int markAttribution(int at) {
        int end = Attribution.end(lines, at, false);
        if (end == at) {
            return at + 1;
        }
        int next = lines.nextWritten(end);
        if (next < lines.count() && isQuoted(lines.at(next))) {
            int begin = Attribution.above(lines, at);
            mark(begin, next, Kind.QUOTED);
            Arrays.fill(attributions, begin, end, true);
            return next;
        }
        return Attribution.end(lines, at, true) > at ? toTheEnd(at, Kind.QUOTED) : at + 1;
    }

    /** Marks what stands above a quote and says whose it is, unless it is marked already. */
    private void markWhose(int quote) {
        int begin = quote > 0 && kinds[quote - 1] == Kind.WRITTEN ? Attribution.begin(lines, quote) : quote;
        if (begin < quote && kinds[begin] == Kind.WRITTEN) {
            mark(begin, quote, Kind.QUOTED);
            Arrays.fill(attributions, begin, quote, true);
        }
    }

    private int toTheEnd(int at, Kind kind) {
        mark(at, lines.count(), kind);
        return lines.count();
    }

    private void mark(int begin, int end, Kind kind) {
        Arrays.fill(kinds, begin, end, kind);
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    /** Below "Begin forwarded message:" some programs quote, and that is seen before; anything else behind {@code >} is a quote. */
    private boolean isQuotedHeader(int at) {
        return passedOn && HeaderBlock.end(lines, at) > at;
    }

    /** A quoted line that somebody's program wrapped leaves its end without a sign between two that have one. */
    private int overflow(int at) {
        var before = lines.at(at - 1);
        var line = lines.at(at);
        boolean wrapped = at + 1 < lines.count()
                && !line.isEmpty()
                && !isQuoted(line)
                && isQuoted(lines.at(at + 1))
                && before.length() >= LONG_LINE
                && Character.isLowerCase(line.codePointAt(0))
                && ".!?:".indexOf(before.charAt(before.length() - 1)) < 0;
        if (wrapped) {
            mark(at, at + 1, Kind.QUOTED);
            return at + 1;
        }
        return at;
    }

    private int ruleAbove(int at) {
        int above = at - 1;
        while (above >= 0 && lines.isBlank(above)) {
            above--;
        }
        int rule = above > 0 && Marker.isBare(lines.at(above)) ? above - 1 : above;
        return rule >= 0 && Marker.isRuleOnly(lines.at(rule)) ? rule : at;
    }

    private void markSignatures() {
        for (int at = 0; at < kinds.length; at++) {
            if (kinds[at] != Kind.WRITTEN) {
                continue;
            }
            var line = lines.at(at);
            int armour = ClearSigned.end(lines, at);
            if (armour > at) {
                mark(at, armour, Kind.SIGNATURE);
            } else if (SignatureLine.isAdvertisement(line) && isLast(at)) {
                kinds[at] = Kind.SIGNATURE;
            } else if (SignatureLine.isFooter(lines, at)) {
                mark(at, lines.count(), Kind.SIGNATURE);
            } else if (SignatureLine.isDelimiter(line)) {
                int end = endOfSignature(at);
                if (end - at <= SignatureLine.MOST_LINES) {
                    mark(at, end, Kind.SIGNATURE);
                }
            }
        }
    }

    /** A program adds its line behind all that was written. */
    private boolean isLast(int at) {
        int next = lines.nextWritten(at + 1);
        return next == lines.count() || kinds[next] != Kind.WRITTEN || SignatureLine.isAdvertisement(lines.at(next));
    }

    private int endOfSignature(int begin) {
        int end = begin + 1;
        int most = Math.min(kinds.length, begin + 2 * SignatureLine.MOST_LINES);
        while (end < most
                && kinds[end] == Kind.WRITTEN
                && !(lines.isBlank(end - 1) && SignatureLine.isAfterthought(lines, end))) {
            end++;
        }
        while (end > begin + 1 && lines.isBlank(end - 1)) {
            end--;
        }
        return end;
    }

    /** Blank lines belong to what stands above them. */
    private void markBlankLines() {
        for (int at = 1; at < kinds.length; at++) {
            if (lines.isBlank(at)) {
                kinds[at] = kinds[at - 1];
            }
        }
    }

    private String written() {
        var said = new StringBuilder();
        for (int at = 0; at < kinds.length; at++) {
            if (kinds[at] == Kind.WRITTEN) {
                said.append(lines.at(at)).append('\n');
            }
        }
        return said.toString();
    }

    /** The head of a letter above it is nothing that somebody wrote, either. */
    private boolean isNothingWritten() {
        boolean below = false;
        for (int at = 0; at < kinds.length; at++) {
            boolean written = kinds[at] == Kind.WRITTEN
                    && !lines.isBlank(at)
                    && (below || HeaderLabel.of(lines.at(at)).isEmpty());
            if (kinds[at] == Kind.FORWARDED || written) {
                return false;
            }
            below |= kinds[at] == Kind.QUOTED;
        }
        return true;
    }

    /**
     * Who sends nothing of their own passes on what stands below, whatever the subject says, or it is the head of a letter; and who says so has written into it. A
     * reply that is only signs of quoting may be folded.
     */
    private void showWhatIsPassedOn() {
        for (int at = 0; at < kinds.length; at++) {
            boolean sign = isQuoted(lines.at(at)) || attributions[at] || lines.isBlank(at);
            if (kinds[at] == Kind.QUOTED && !sign) {
                toTheEnd(at, Kind.FORWARDED);
                return;
            }
        }
    }
}
