package org.vieraugen.mail.invitation;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** E-mail addresses as calendars write them: behind "mailto:", with everything in percent that no such address has in clear (RFC 6068, 2). */
final class MailAddress {
    private static final String SCHEME = "mailto:";
    private static final String CLEAR = "-._~!$'*+@";

    private MailAddress() {}

    static URI uri(String address) {
        var written = new StringBuilder(SCHEME);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || CLEAR.indexOf(b) >= 0);
            if (plain) {
                written.append((char) b);
            } else {
                written.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return URI.create(written.toString());
    }

    /** In small letters, without what stands before it; where a program writes a percent sign in clear, as it is written. */
    static String read(String value) {
        var address = value.strip();
        if (address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            address = address.substring(SCHEME.length());
        }
        try {
            // In an address a plus is no space.
            address = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Nothing is written in percent there.
        }
        return address.toLowerCase(Locale.ROOT);
    }
}
