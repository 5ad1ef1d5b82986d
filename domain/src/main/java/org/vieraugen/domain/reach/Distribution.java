package org.vieraugen.domain.reach;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many waited how long. */
public record Distribution(SortedMap<Integer, Long> counts) {
    public static final Distribution EMPTY = new Distribution(new TreeMap<>());

    private static final int WHOLE = 100;

    public Distribution {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    static Distribution of(int length, long count) {
        return new Distribution(new TreeMap<>(Map.of(length, count)));
    }

    Distribution plus(Distribution other) {
        var sum = new TreeMap<>(counts);
        other.counts.forEach((length, count) -> sum.merge(length, count, Long::sum));
        return new Distribution(sum);
    }

    public OptionalInt median() {
        return percentile(WHOLE / 2);
    }

    /**
     * By nearest rank: the shortest length that at least so many in a hundred did not wait longer than. It is always a length that somebody really waited; of two, the
     * median is the shorter.
     *
     * @param percent from 1 to 100
     * @return empty when nobody waited
     */
    public OptionalInt percentile(int percent) {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException(percent + " %");
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long rank = (percent * all + WHOLE - 1) / WHOLE;
        long passed = 0;
        for (var count : counts.entrySet()) {
            passed += count.getValue();
            if (passed >= rank) {
                return OptionalInt.of(count.getKey());
            }
        }
        return OptionalInt.empty();
    }
}
