package org.vieraugen.domain.conflict;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;

/**
 * Which pairs decided the complaints about one team in the last 12 months (C8).
 *
 * @param total all decided complaints about that team
 * @param byPair how many of them each pair decided
 */
public record PairHistory(int total, Map<Pair, Integer> byPair) {
    /** From so many decided complaints on, a pattern counts. */
    public static final int LEAST = 10;

    public static final PairHistory NONE = new PairHistory(0, Map.of());

    public PairHistory {
        byPair = Map.copyOf(byPair);
    }

    /** Two reviewers in either order. */
    public record Pair(StaffKey one, StaffKey other) {
        public Pair {
            if (one.compareTo(other) > 0) {
                var swap = one;
                one = other;
                other = swap;
            }
        }

        Optional<StaffKey> partnerOf(StaffKey person) {
            return one.equals(person) ? Optional.of(other) : other.equals(person) ? Optional.of(one) : Optional.empty();
        }
    }

    /** Whoever decided with {@code person} over half of the complaints about the team, under whichever of their keys. */
    Stream<StaffKey> constantPartnersOf(StaffKey person, Chart chart) {
        if (total < LEAST) {
            return Stream.empty();
        }
        var byPartner = new TreeMap<StaffKey, Integer>();
        byPair.forEach((pair, decided) -> chart.keysOf(person).stream()
                .flatMap(key -> pair.partnerOf(key).stream())
                .forEach(partner -> byPartner.merge(Collections.min(chart.keysOf(partner)), decided, Integer::sum)));
        return byPartner.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > total)
                .map(Map.Entry::getKey);
    }
}
