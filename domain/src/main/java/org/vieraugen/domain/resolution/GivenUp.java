package org.vieraugen.domain.resolution;

import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.Votes;

/**
 * That a session gave a resolution up.
 *
 * @param session which one
 * @param reason why, up to {@value #MOST} characters
 */
public record GivenUp(UUID session, Votes votes, String reason) {
    public static final int MOST = 1_000;

    /** @throws Malformed for a reason that is empty or too long */
    public GivenUp {
        Text.required("reason", reason, MOST);
    }
}
