package org.vieraugen.domain.exchange;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.WebAddress;

/**
 * Where people meet.
 *
 * @param place a room with its address, up to {@value #MOST_PLACE} characters; empty when it is on a screen alone
 * @param link where to join on a screen; for whoever takes part, and not for the public
 * @param interpreting which languages are interpreted, and how to ask for more, up to {@value #MOST_INTERPRETING} characters; may be empty
 */
public record Meeting(String place, Optional<WebAddress> link, String interpreting) {
    public static final int MOST_PLACE = 300;
    public static final int MOST_INTERPRETING = 500;

    /** @throws Malformed without a place and a link, or for what is too long */
    public Meeting {
        Text.optional("place", place, MOST_PLACE);
        Text.optional("interpreting", interpreting, MOST_INTERPRETING);
        if (Text.isEmpty(place) && link.isEmpty()) {
            throw new Malformed("place", "empty", "say where people meet, or how they join");
        }
    }
}
