package org.vieraugen.domain.minutes;

import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * What an item says.
 *
 * @param heading for everybody, up to {@value #MOST_HEADING} characters
 * @param open for everybody once it is approved, up to {@value Text#MOST} characters; may be empty
 * @param internal for those who were there alone, up to {@value Text#MOST} characters; may be empty
 */
public record Words(String heading, String open, String internal) {
    public static final int MOST_HEADING = 200;
    public static final int MOST = Text.MOST;

    /** @throws Malformed for a heading that is empty, or what is too long */
    public Words {
        Text.required("heading", heading, MOST_HEADING);
        Text.optional("open", open, MOST);
        Text.optional("internal", internal, MOST);
    }

    boolean isEmpty() {
        return Text.isEmpty(open) && Text.isEmpty(internal);
    }
}
