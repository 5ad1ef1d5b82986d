package org.vieraugen.persistence.figure;

import java.util.Arrays;
import org.vieraugen.domain.figure.Tally;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/**
 * Tallies, sealed at lengths that say nothing. In clear, a count less the cases that are still there would be the cases that were erased; where that is one case, its
 * facts.
 */
final class SealedTallies {
    /** What any act adds fits into the first length, all that a big department counts in a quarter into the first few. */
    private static final int SHORTEST = 1 << 12;

    private static final byte BLANK = ' ';

    private final Keys keys;

    SealedTallies(Keys keys) {
        this.keys = keys;
    }

    byte[] seal(String place, Tally tally) {
        return seal(place, tally, SHORTEST);
    }

    /** @param shortest the least length, which is doubled until the tally fits */
    byte[] seal(String place, Tally tally, int shortest) {
        var words = Stored.bytes(tally);
        int length = shortest;
        while (length < words.length) {
            length *= 2;
        }
        var padded = Arrays.copyOf(words, length);
        Arrays.fill(padded, words.length, length, BLANK);
        return keys.seal(place, padded);
    }

    Tally open(String place, byte[] sealed) {
        return Stored.read(keys.open(place, sealed), Tally.class);
    }
}
