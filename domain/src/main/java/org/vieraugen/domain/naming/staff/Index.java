package org.vieraugen.domain.naming.staff;

import java.util.function.IntConsumer;
import org.vieraugen.domain.naming.text.WordSet;

/** Which surnames, by number, are found under a spelling; of each spelling only 64 bits are kept, so that whoever asks compares again. */
public final class Index {
    private static final int HALF = 2;
    private static final int LEAST = 1024;

    private long[] keys = new long[LEAST];
    private int[] values = new int[LEAST];
    private int size;

    void add(CharSequence spelling, int surname) {
        add(WordSet.hash(spelling, spelling.length()), surname);
    }

    void add(long hash, int surname) {
        if (++size * HALF > keys.length) {
            grow();
        }
        put(hash, surname);
    }

    private void put(long key, int surname) {
        int at = slot(key);
        while (keys[at] != 0) {
            if (keys[at] == key && values[at] == surname) {
                size--;
                return;
            }
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        values[at] = surname;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * HALF];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    /** Every surname under the first letters of a spelling. */
    public void each(CharSequence spelling, int length, IntConsumer surname) {
        each(WordSet.hash(spelling, length), surname);
    }

    /** Every surname under the spelling of this hash. */
    public void each(long key, IntConsumer surname) {
        int at = slot(key);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                surname.accept(values[at]);
            }
            at = (at + 1) & (keys.length - 1);
        }
    }

    private int slot(long key) {
        return (int) (key >>> Integer.SIZE) & (keys.length - 1);
    }
}
