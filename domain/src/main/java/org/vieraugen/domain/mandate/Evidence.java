package org.vieraugen.domain.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.WebAddress;

/**
 * What shows how far a point is: something to be read elsewhere, or a thing of this system. What does not exist here yet is named by where it can be read, and linked when it comes.
 *
 * @param thing a body, or whatever else comes to be linked
 */
public record Evidence(String title, LocalDate day, Optional<WebAddress> address, Optional<Subject> thing) {
    /** The longest a title may be, in code points. */
    public static final int MOST = 300;

    /** @throws Malformed for a title that is empty or too long, a day far away, or nothing to look at */
    public Evidence {
        Text.required("evidence", title, MOST);
        Days.near("evidenceDay", day);
        if (address.isEmpty() && thing.isEmpty()) {
            throw new Malformed("address", "empty", "it can be read somewhere, or is a thing of this system");
        }
    }
}
