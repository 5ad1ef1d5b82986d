package org.vieraugen.application.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a mail is known again (K2): what its sender wrote, and not what the mail servers on its way wrote above it. The same mail in two boxes, or fetched anew after the
 * server has numbered a box anew, is one; another that only claims the same number is another.
 */
public final class Sameness {
    private static final List<String> FIELDS = List.of("message-id", "from", "date", "subject");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern SPACE = Pattern.compile("[ \\t]+");
    private static final int LONGEST_HEADER = 256 * 1024;

    private Sameness() {}

    /**
     * What is hashed.
     *
     * @param received stands in for number and date where the mail has neither
     */
    public static byte[] of(byte[] mail, Instant received) {
        int body = body(mail);
        var header = FOLD.matcher(new String(mail, 0, Math.min(body, LONGEST_HEADER), StandardCharsets.ISO_8859_1))
                .replaceAll(" ");
        var all = new ByteArrayOutputStream(mail.length + 256);
        for (var name : FIELDS) {
            write(all, name + ":" + field(header, name).orElse("") + "\n");
        }
        if (field(header, "message-id").isEmpty() && field(header, "date").isEmpty()) {
            write(all, received.toString());
        }
        write(all, "\n");
        // What is all header may be no header at all.
        writeBody(all, mail, body == mail.length ? 0 : body);
        return all.toByteArray();
    }

    private static void write(ByteArrayOutputStream all, String text) {
        all.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> field(String header, String name) {
        return header.lines()
                .filter(line -> line.length() > name.length()
                        && line.charAt(name.length()) == ':'
                        && line.substring(0, name.length())
                                .toLowerCase(Locale.ROOT)
                                .equals(name))
                .map(line -> SPACE.matcher(line.substring(name.length() + 1))
                        .replaceAll(" ")
                        .strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Where the text after the first empty line begins. */
    private static int body(byte[] mail) {
        for (int i = 0; i < mail.length; i++) {
            if (mail[i] == '\n' && (i + 1 == mail.length || isLineEnd(mail, i + 1))) {
                return i + 1;
            }
        }
        return mail.length;
    }

    private static boolean isLineEnd(byte[] mail, int at) {
        return mail[at] == '\n' || (mail[at] == '\r' && at + 1 < mail.length && mail[at + 1] == '\n');
    }

    /** Line ends of any kind are one, and those at the end none: some servers change them. */
    private static void writeBody(ByteArrayOutputStream all, byte[] mail, int from) {
        int end = mail.length;
        while (end > from && (mail[end - 1] == '\n' || mail[end - 1] == '\r')) {
            end--;
        }
        int begin = from;
        while (begin < end && (mail[begin] == '\n' || mail[begin] == '\r')) {
            begin++;
        }
        for (int i = begin; i < end; i++) {
            if (mail[i] != '\r' || i + 1 == end || mail[i + 1] != '\n') {
                all.write(mail[i]);
            }
        }
    }
}
