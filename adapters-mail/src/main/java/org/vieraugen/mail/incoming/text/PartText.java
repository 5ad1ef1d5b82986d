package org.vieraugen.mail.incoming.text;

import java.util.Locale;
import java.util.Optional;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.part.Part;
import org.vieraugen.mail.incoming.part.Troubles;

/** What one part of a mail says. */
public final class PartText {
    /** A text so many times shorter than its HTML says that the mail is to be read with another program. */
    private static final int STUB = 5;

    private static final int MOST_OF_A_STUB = 500;
    private static final int MOST_OF_A_NOTE = 200;

    private PartText() {}

    /** The text of a part of type text; lines end by LF. */
    public static String of(Part part, Troubles troubles) {
        var letters = part.text(troubles);
        if (part.is("text/html")) {
            return ofHtml(letters, troubles);
        }
        boolean flowed =
                part.type().label("format").filter("flowed"::equalsIgnoreCase).isPresent();
        boolean deleteBlanks =
                part.type().label("delsp").filter("yes"::equalsIgnoreCase).isPresent();
        return flowed ? FlowedText.joined(letters, deleteBlanks) : letters;
    }

    /** HTML as text; what is too long is left out and noted. */
    public static String ofHtml(String html, Troubles troubles) {
        if (html.length() > HtmlText.MOST) {
            troubles.note(Trouble.TEXT_CUT);
        }
        return HtmlText.of(html);
    }

    /** HTML that may be shown to staff; empty where nothing is left of it, or it is too long for a page. */
    public static Optional<String> safe(String html) {
        return SafeHtml.of(html);
    }

    /** Whether a plain text is no more than a note that there is another form of the mail. */
    public static boolean isStub(String plain, String ofHtml) {
        long said = letters(plain);
        boolean shorter = said * STUB < letters(ofHtml);
        boolean other = isForPrograms(plain) && !isForPrograms(ofHtml) && letters(ofHtml) > 0;
        return said == 0 || (said < MOST_OF_A_STUB && (shorter || other));
    }

    /** Whether such a note speaks of HTML, as nobody does who means the city: "Your program does not show HTML." */
    public static boolean isForPrograms(String note) {
        var small = note.toLowerCase(Locale.ROOT);
        return small.contains("html") && note.strip().length() < MOST_OF_A_NOTE;
    }

    /** Whether a text holds all of another, but for white space. */
    public static boolean says(String text, String other) {
        return text.replaceAll("\\s", "").contains(other.replaceAll("\\s", ""));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
