package org.vieraugen.domain.naming.text;

import java.util.Collection;
import java.util.function.LongConsumer;

/** Many words in little room: 64 bits of each. That two words of a text have the same bits is as good as impossible, and would cost one look at a name. */
public final class WordSet {
    private static final int HALF = 2;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] places;

    private WordSet(int size) {
        places = new long[Integer.highestOneBit(Math.max(size, 1) * HALF) * HALF];
    }

    /** Words as they are compared, see {@link Letters#key}. */
    public static WordSet of(Collection<String> words) {
        var set = new WordSet(words.size());
        words.forEach(word -> set.add(hash(word, word.length())));
        return set;
    }

    /** Words as they are written. */
    public static WordSet keys(String... words) {
        return of(java.util.Arrays.stream(words)
                .map(word -> Letters.key(Letters.plain(word)))
                .toList());
    }

    private void add(long hash) {
        int at = slot(hash);
        while (places[at] != 0 && places[at] != hash) {
            at = (at + 1) & (places.length - 1);
        }
        places[at] = hash;
    }

    /** @param word as it is compared */
    public boolean has(String word) {
        return has(hash(word, word.length()));
    }

    /** Whether it has the word of this hash. */
    public boolean has(long hash) {
        int at = slot(hash);
        while (places[at] != 0) {
            if (places[at] == hash) {
                return true;
            }
            at = (at + 1) & (places.length - 1);
        }
        return false;
    }

    /** The hash of each of its words. */
    public void each(LongConsumer hash) {
        for (long place : places) {
            if (place != 0) {
                hash.accept(place);
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash >>> Integer.SIZE) & (places.length - 1);
    }

    /** Of the first letters of a text; never 0. */
    public static long hash(CharSequence text, int length) {
        long hash = length + 1L;
        for (int i = 0; i < length; i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    /** Of a text as if one letter were left out. */
    public static long hashWithout(CharSequence text, int left) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (i != left) {
                hash = next(hash, text.charAt(i));
            }
        }
        return hash;
    }

    private static long next(long hash, char letter) {
        long mixed = (hash ^ letter) * PRIME;
        return (mixed ^ (mixed >>> Integer.SIZE)) | 1;
    }
}
