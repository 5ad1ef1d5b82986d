package org.vieraugen.domain.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** P3: medians and percentiles by nearest rank. */
class DistributionTest {
    private static Distribution of(int... lengths) {
        return Arrays.stream(lengths)
                .mapToObj(length -> Distribution.of(length, 1))
                .reduce(Distribution.EMPTY, Distribution::plus);
    }

    @Test
    void of_nobody_there_is_no_median() {
        assertThat(Distribution.EMPTY.median()).isEmpty();
        assertThat(Distribution.EMPTY.percentile(90)).isEmpty();
    }

    @Test
    void of_one_the_median_and_the_ninetieth_are_that_one() {
        assertThat(of(7).median()).hasValue(7);
        assertThat(of(7).percentile(90)).hasValue(7);
        assertThat(of(7).percentile(1)).hasValue(7);
    }

    @Test
    void of_two_the_median_is_the_shorter_and_the_ninetieth_the_longer() {
        assertThat(of(9, 2).median()).hasValue(2);
        assertThat(of(9, 2).percentile(90)).hasValue(9);
        assertThat(of(9, 2).percentile(51)).hasValue(9);
    }

    @Test
    void of_four_the_median_is_the_second_and_the_ninetieth_the_last() {
        assertThat(of(1, 3, 5, 100).median()).hasValue(3);
        assertThat(of(1, 3, 5, 100).percentile(75)).hasValue(5);
        assertThat(of(1, 3, 5, 100).percentile(90)).hasValue(100);
    }

    @Test
    void of_ten_the_ninetieth_is_the_ninth_and_not_the_last() {
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).percentile(90)).hasValue(9);
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).percentile(91)).hasValue(10);
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).percentile(100)).hasValue(10);
    }

    @Test
    void of_those_who_waited_alike_it_is_what_they_waited() {
        assertThat(of(2, 2, 2, 8).median()).hasValue(2);
        assertThat(of(0, 0, 0, 0).percentile(90)).hasValue(0);
        assertThat(of(2, 8, 8, 8).median()).hasValue(8);
    }

    @Property
    void P3_it_is_the_value_at_the_nearest_rank_of_all_in_their_order(
            @ForAll @Size(min = 1, max = 60) int[] lengths, @ForAll @IntRange(min = 1, max = 100) int percent) {
        var sorted = Arrays.stream(lengths).sorted().toArray();
        int rank = (int) Math.ceil(percent * sorted.length / 100.0 - 1e-9);

        assertThat(of(lengths).percentile(percent)).isEqualTo(OptionalInt.of(sorted[rank - 1]));
    }

    @Test
    void there_is_no_percentile_outside_of_1_to_100() {
        assertThatThrownBy(() -> of(1).percentile(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1).percentile(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_changes_it_from_outside() {
        var given = new TreeMap<Integer, Long>();
        given.put(1, 1L);
        var distribution = new Distribution(given);
        given.put(2, 100L);
        assertThat(distribution.percentile(100)).hasValue(1);
        assertThatThrownBy(() -> distribution.counts().put(3, 1L)).isInstanceOf(UnsupportedOperationException.class);
    }
}
