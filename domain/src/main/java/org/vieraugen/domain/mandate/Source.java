package org.vieraugen.domain.mandate;

import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.WebAddress;

/**
 * Where a paper can be found.
 *
 * @param place in words, such as the council's information system
 * @param address where it is on the web, if it is
 */
public record Source(String place, Optional<WebAddress> address) {
    /** The longest the words may be, in code points. */
    public static final int MOST = 500;

    public Source {
        Text.required("place", place, MOST);
    }
}
