package org.vieraugen.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with all rights on the database changes, shortens, lengthens and exchanges what is sealed: everything is found, nothing is read wrongly. */
class ManipulatedWordsTest {
    private static final int MANIPULATIONS = 10_000;
    private static final List<String> PLACES = List.of("words", "parties", "identity", "leaf 1", "leaf 2");
    private static final long SEED = 20261125;

    @TempDir
    Path folder;

    /** What the database holds of one place of one complaint. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(UUID complaint, byte[] key, String place, byte[] words) {}

    @Test
    void ten_thousand_manipulations_are_found() throws Exception {
        var keys = new Keys(folder.toString(), true, Optional.empty());
        var random = new Random(SEED);
        var all = sealed(keys, random);
        for (int i = 0; i < MANIPULATIONS; i++) {
            var one = all.get(random.nextInt(all.size()));
            var manipulated = manipulated(one, all, random);
            assertThatThrownBy(() -> open(keys, manipulated))
                    .as("manipulation %d of seed %d", i, SEED)
                    .isInstanceOf(DataKey.Unreadable.class);
        }
        for (var one : all) {
            assertThat(new String(open(keys, one), StandardCharsets.UTF_8)).startsWith(one.complaint() + one.place());
        }
    }

    private static List<Sealed> sealed(Keys keys, Random random) {
        var all = new ArrayList<Sealed>();
        for (int i = 0; i < 20; i++) {
            var complaint = new UUID(random.nextLong(), random.nextLong());
            var key = DataKey.create(keys, complaint);
            for (var place : PLACES) {
                var words = (complaint + place + "x".repeat(random.nextInt(300))).getBytes(StandardCharsets.UTF_8);
                all.add(new Sealed(complaint, key.wrapped(), place, key.seal(place, words)));
            }
        }
        return all;
    }

    private static byte[] open(Keys keys, Sealed stored) {
        return DataKey.unwrap(keys, stored.complaint(), stored.key()).open(stored.place(), stored.words());
    }

    private static Sealed manipulated(Sealed one, List<Sealed> all, Random random) {
        var other = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Sealed(one.complaint(), one.key(), one.place(), changed(one.words(), random));
            case 1 -> new Sealed(one.complaint(), changed(one.key(), random), one.place(), one.words());
            case 2 ->
                // Another complaint's or another place's words.
                other.equals(one)
                        ? new Sealed(one.complaint(), one.key(), "leaf 3", one.words())
                        : new Sealed(one.complaint(), one.key(), one.place(), other.words());
            case 3 ->
                // Another complaint's key, alone or with its words.
                other.complaint().equals(one.complaint())
                        ? new Sealed(new UUID(0, 1), one.key(), one.place(), one.words())
                        : new Sealed(one.complaint(), other.key(), one.place(), one.words());
            case 4 ->
                other.complaint().equals(one.complaint())
                        ? new Sealed(one.complaint(), new byte[0], one.place(), one.words())
                        : new Sealed(one.complaint(), other.key(), other.place(), other.words());
            default -> new Sealed(one.complaint(), one.words(), one.place(), one.key());
        };
    }

    private static byte[] changed(byte[] bytes, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                var flipped = bytes.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(40));
            default -> Arrays.copyOfRange(bytes, 1 + random.nextInt(bytes.length - 1), bytes.length);
        };
    }
}
