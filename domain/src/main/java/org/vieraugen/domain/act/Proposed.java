package org.vieraugen.domain.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.StaffKey;

/**
 * What one person put forward, and what another made of it: confirmed exactly that, or sent it back (F9, F11). Nothing of it goes away.
 *
 * @param <T> the kind of it
 */
public interface Proposed<T extends Proposed<T>> {
    /** From 1 among those of its thing. */
    int number();

    /** Whoever put it forward. */
    StaffKey by();

    /** What the second person said; empty while it waits. */
    Optional<SecondWord> answer();

    /** The same, answered. */
    T after(SecondWord word);

    default boolean isWaiting() {
        return answer().isEmpty();
    }

    default boolean isConfirmed() {
        return answer().filter(SecondWord::confirmed).isPresent();
    }

    /** Since when it counts; empty while it does not. */
    default Optional<LocalDate> given() {
        return answer().filter(SecondWord::confirmed).map(SecondWord::day);
    }

    /** The first of them that waits. */
    static <T extends Proposed<T>> Optional<T> waiting(Stream<T> all) {
        return all.filter(Proposed::isWaiting).findFirst();
    }

    /**
     * The one that somebody read and answers.
     *
     * @throws RuleBroken F11 when it does not wait any more
     */
    static <T extends Proposed<T>> T read(List<T> all, int number) {
        return waiting(all.stream().filter(one -> one.number() == number))
                .orElseThrow(
                        () -> new RuleBroken("F11", "waits-no-more", "this does not wait any more; read it again"));
    }

    /** @throws RuleBroken F11 while one of them waits */
    static <T extends Proposed<T>> void requireNoneWaiting(Stream<T> all) {
        if (waiting(all).isPresent()) {
            throw new RuleBroken(
                    "F11",
                    "waits-already",
                    "something waits for a second person already; it is confirmed or sent back first");
        }
    }

    /** All of them, with this one in the place of the one of its number. */
    static <T extends Proposed<T>> List<T> with(List<T> all, T answered) {
        return all.stream()
                .map(one -> one.number() == answered.number() ? answered : one)
                .toList();
    }

    /** All of them, and a further one. */
    static <T extends Proposed<T>> List<T> and(List<T> all, T further) {
        return Stream.concat(all.stream(), Stream.of(further)).toList();
    }
}
