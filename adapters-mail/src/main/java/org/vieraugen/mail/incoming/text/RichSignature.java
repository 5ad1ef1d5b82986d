package org.vieraugen.mail.incoming.text;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.domain.mail.Segment;

/** A signature that a mail marks in HTML alone: its plain text has the same lines without a sign, which is put there. */
public final class RichSignature {
    /** Longer ones may hold what somebody wrote into them. */
    private static final int MOST_LETTERS = 600;

    private static final int MOST_OF_A_MAIL = 100_000;

    private RichSignature() {}

    /**
     * @param plain what the mail says as plain text
     * @param rich what it says in HTML, as text
     */
    public static String marked(String plain, String rich) {
        if (rich.length() > MOST_OF_A_MAIL) {
            return plain;
        }
        var signature = Segments.of(rich, false).stream()
                .filter(one -> one.kind() == Segment.Kind.SIGNATURE)
                .map(Segment::text)
                .findFirst()
                .orElse("");
        var wanted = written(signature.startsWith("-- \n") ? signature.substring(4) : signature);
        if (wanted.size() < 2 || signature.length() > MOST_LETTERS) {
            return plain;
        }
        var lines = new Lines(plain);
        for (int at = lines.count() - 1; at > 0; at--) {
            if (lines.at(at).equals(wanted.get(0)) && stands(lines, at, wanted)) {
                boolean signed = SignatureLine.isDelimiter(lines.at(above(lines, at)));
                return signed ? plain : lines.text(0, at) + "-- \n" + lines.text(at, lines.count());
            }
        }
        return plain;
    }

    private static List<String> written(String text) {
        var lines = new Lines(text);
        var written = new ArrayList<String>();
        for (int at = 0; at < lines.count(); at++) {
            if (!lines.isBlank(at)) {
                written.add(lines.at(at));
            }
        }
        return written;
    }

    private static boolean stands(Lines lines, int begin, List<String> wanted) {
        int at = begin;
        for (var line : wanted) {
            at = lines.nextWritten(at);
            if (!lines.at(at).equals(line)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static int above(Lines lines, int line) {
        int at = line - 1;
        while (at > 0 && lines.isBlank(at)) {
            at--;
        }
        return at;
    }
}
