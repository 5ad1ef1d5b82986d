package org.vieraugen.mail.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.part.Bytes;
import org.vieraugen.mail.incoming.part.Limits;
import org.vieraugen.mail.incoming.part.Part;
import org.vieraugen.mail.incoming.part.PartTree;
import org.vieraugen.mail.incoming.part.Troubles;

/**
 * What mails say that somebody has attached: whoever attaches a mail wants it to be read, and nobody opens the file for it. Each stands below its sender, date
 * and subject.
 */
final class PassedOn {
    private static final String RULE = "________________________________\n";
    private static final int MOST_MAILS = 20;
    private static final int MOST_BYTES = 4 * Limits.TEXT_BYTES;
    private static final int DEEPEST = 5;

    private final Troubles troubles;
    private final StringBuilder said = new StringBuilder();
    private int mails;

    private PassedOn(Troubles troubles) {
        this.troubles = troubles;
    }

    /** The segments, and behind them what the attached mails say, as far as it is not more than a mail's text may be. */
    static List<Segment> behind(List<Segment> segments, List<Part> attached, Troubles troubles) {
        var own = segments.stream().map(Segment::text).collect(Collectors.joining());
        var passedOn = new PassedOn(troubles);
        passedOn.add(attached, 0);
        int left = Limits.TEXT - own.codePointCount(0, own.length()) - 1;
        if (passedOn.said.length() == 0 || left <= 0) {
            return segments;
        }
        var all = new ArrayList<>(segments);
        if (!own.isEmpty() && !own.endsWith("\n")) {
            int last = all.size() - 1;
            all.set(last, new Segment(all.get(last).kind(), all.get(last).text() + "\n"));
        }
        all.add(new Segment(Segment.Kind.FORWARDED, passedOn.text(left)));
        return all;
    }

    private void add(List<Part> attached, int depth) {
        for (var one : attached) {
            if (mails++ >= MOST_MAILS || depth >= DEEPEST || said.length() > Limits.TEXT) {
                troubles.note(Trouble.TEXT_CUT);
                return;
            }
            var mail = PartTree.read(Bytes.of(one.bytes(MOST_BYTES, new Troubles())), new Troubles());
            var contents = Contents.of(mail, new Troubles());
            said.append(RULE);
            Stream.of("from", "date", "subject")
                    .flatMap(field -> mail.headers().text(field).stream())
                    .filter(value -> !value.isBlank())
                    .forEach(value -> said.append(value.strip()).append('\n'));
            var text = contents.text();
            said.append('\n').append(text).append(text.endsWith("\n") ? "" : "\n");
            add(contents.mails(), depth + 1);
        }
    }

    private String text(int most) {
        if (said.codePointCount(0, said.length()) <= most) {
            return said.toString();
        }
        troubles.note(Trouble.TEXT_CUT);
        return said.substring(0, said.offsetByCodePoints(0, most));
    }
}
