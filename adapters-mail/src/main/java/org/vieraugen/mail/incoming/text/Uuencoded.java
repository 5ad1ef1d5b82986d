package org.vieraugen.mail.incoming.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.mail.incoming.part.Attachments;
import org.vieraugen.mail.incoming.part.Bytes;

/** Files that old programs put into the text itself: {@code begin 644 letter.pdf}, lines of 45 bytes, {@code end}. */
public final class Uuencoded {
    private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.{0,200})");
    private static final int MOST_FILES = 20;
    private static final int MOST_OF_A_LINE = 65;

    private final StringBuilder text = new StringBuilder();
    private final List<MailFile> files = new ArrayList<>();

    private Uuencoded() {}

    /** Takes the files out of a text. What only looks like one stays where it is. */
    public static Uuencoded in(String text) {
        var found = new Uuencoded();
        if (!text.contains("begin ")) {
            found.text.append(text);
            return found;
        }
        var lines = new Lines(text);
        int begin = 0;
        for (int at = 0; at < lines.count() && found.files.size() < MOST_FILES; ) {
            var name = BEGIN.matcher(lines.at(at));
            var end = name.matches() ? end(lines, at + 1) : Optional.<Integer>empty();
            if (end.isPresent()) {
                found.text.append(lines.text(begin, at));
                found.files.add(Attachments.of(
                        name.group(1),
                        "application/octet-stream",
                        Bytes.of(decoded(lines, at + 1, end.orElseThrow()))));
                begin = end.orElseThrow() + 1;
                at = begin;
            } else {
                at++;
            }
        }
        found.text.append(lines.text(begin, lines.count()));
        return found;
    }

    /** The line {@code end} behind lines that all are such ones. */
    private static Optional<Integer> end(Lines lines, int begin) {
        for (int at = begin; at < lines.count(); at++) {
            var line = whole(lines, at);
            if (line.equals("end") && at > begin) {
                return Optional.of(at);
            }
            if (line.isEmpty() || line.length() > MOST_OF_A_LINE || line.chars().anyMatch(c -> c < ' ' || c > '`')) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String whole(Lines lines, int at) {
        var line = lines.text(at, at + 1);
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    private static byte[] decoded(Lines lines, int begin, int end) {
        var out = new ByteArrayOutputStream();
        for (int at = begin; at < end; at++) {
            var line = whole(lines, at);
            int left = value(line, 0);
            for (int i = 1; left > 0; i += 4) {
                int bits = (value(line, i) << 18)
                        | (value(line, i + 1) << 12)
                        | (value(line, i + 2) << 6)
                        | value(line, i + 3);
                for (int shift = 16; shift >= 0 && left > 0; shift -= 8) {
                    out.write(bits >> shift);
                    left--;
                }
            }
        }
        return out.toByteArray();
    }

    /** Trailing blanks get lost on the way: what is not there is one. */
    private static int value(String line, int at) {
        return at < line.length() ? (line.charAt(at) - ' ') & 63 : 0;
    }

    /** What is left of the text. */
    public String text() {
        return text.toString();
    }

    public List<MailFile> files() {
        return List.copyOf(files);
    }
}
