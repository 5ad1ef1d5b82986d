package org.vieraugen.domain.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Hash;

/**
 * An authorisation (<em>Vollmacht</em>) that was signed in the portal: somebody may act for the complainant.
 *
 * @param whom who may act, as written
 * @param name the signature as a typed name
 * @param drawing the signature as it was drawn, as {@link #drawn} takes it
 * @param text what was signed, word for word
 * @param fingerprint SHA-256 over everything above and the time, in hexadecimal
 * @param confirmation HMAC-SHA-256 of the fingerprint under the receipt's code, in hexadecimal: only who held the receipt could make it, and whoever holds it can
 *     make it again
 */
public record Authorisation(
        Signer signer,
        String whom,
        String name,
        Optional<String> drawing,
        String text,
        Instant at,
        String fingerprint,
        String confirmation)
        implements Leaf {
    /** The longest name that signs, in code points. */
    public static final int NAME = 200;

    /** The longest name of who may act, in code points. */
    public static final int WHOM = 300;

    private static final int DRAWING = 20_000;

    /** How wide and high the drawing's field is. */
    public static final int WIDE = 600;

    public static final int HIGH = 200;

    private static final Pattern CORNER = Pattern.compile("\\G(?<!^) ?[ML]\\d{1,3} \\d{1,3}|^M\\d{1,3} \\d{1,3}");

    /** Who signs. */
    public enum Signer {
        COMPLAINANT,
        /** The representative, who assures that the complainant has authorised her or him. */
        REPRESENTATIVE
    }

    /** What was typed and drawn. */
    public record Given(Signer signer, String whom, String name, Optional<String> drawing, String text) {
        public Given {
            Text.required("whom", whom, WHOM);
            Text.required("name", name, NAME);
            Text.required("text", text, Text.MOST);
            drawing.ifPresent(Authorisation::drawn);
        }
    }

    /**
     * A drawing of a signature, as strokes in a field of 600 by 200: {@code M10 20 L30 40 ...}.
     *
     * @throws Malformed when it is anything else
     */
    public static String drawn(String strokes) {
        var corners = CORNER.matcher(strokes);
        int end = 0;
        while (strokes.length() <= DRAWING && corners.find()) {
            end = corners.end();
        }
        if (strokes.isEmpty() || end != strokes.length()) {
            throw new Malformed("drawing", "bad-drawing", "must be strokes such as M10 20 L30 40");
        }
        return strokes;
    }

    /** Signed now, by whoever holds the receipt. */
    public static Authorisation signed(Given given, Receipt receipt, Instant at) {
        var all = String.join(
                "\n",
                given.signer().name(),
                given.whom(),
                given.name(),
                given.drawing().orElse(""),
                given.text(),
                at.toString());
        var fingerprint = Hash.of(all.getBytes(StandardCharsets.UTF_8)).toString();
        return new Authorisation(
                given.signer(),
                given.whom(),
                given.name(),
                given.drawing(),
                given.text(),
                at,
                fingerprint,
                confirmation(fingerprint, receipt));
    }

    /** Whether the holder of this receipt signed it. */
    public boolean confirmedBy(Receipt receipt) {
        return confirmation.equals(confirmation(fingerprint, receipt));
    }

    private static String confirmation(String fingerprint, Receipt receipt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(receipt.code().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(fingerprint.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
