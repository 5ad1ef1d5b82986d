package org.vieraugen.domain.minutes;

import java.util.UUID;

/** Tells the items of minutes apart; it stays the same from one edition to the next. */
public record ItemKey(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
