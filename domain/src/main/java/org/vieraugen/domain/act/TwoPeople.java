package org.vieraugen.domain.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * How one kind of thing is decided by two people (F9): one proposes, another confirms exactly that (F11). The same for whatever takes two people: a redirection, a
 * limit, an unsealing, an erasure, somebody who leaves the list of the named, a definition, an access.
 *
 * @param rule the rule that asks for the second person, such as {@code F9}
 * @param proposers who may put it forward
 * @param confirmers whose word makes it take effect, deputies and the last seat in their place included (F12)
 * @param waits how long it waits for the second person; for ever where empty, and then a deadline runs
 */
public record TwoPeople(String rule, Set<Role> proposers, Set<Role> confirmers, Optional<Duration> waits) {
    public TwoPeople {
        proposers = Set.copyOf(proposers);
        confirmers = Set.copyOf(confirmers);
    }

    /** @throws RuleBroken when that role does not put such a thing forward */
    public void requireProposer(Role as) {
        if (!proposers.contains(as)) {
            throw new RuleBroken(rule, "no-proposer", as + " does not propose this");
        }
    }

    /**
     * @param chart in which one person may stand twice
     * @param involved the one who proposed it, and the person it is about where it is about one
     * @throws RuleBroken when {@code second} is one of them, under whichever key
     */
    public void requireSecond(Chart chart, StaffKey second, StaffKey... involved) {
        if (Arrays.stream(involved).anyMatch(one -> chart.isSame(one, second))) {
            throw new RuleBroken(
                    rule,
                    "same-person",
                    "this is confirmed by another person than the one who proposed it and the one it is about");
        }
    }

    /**
     * The second person agrees with what was read.
     *
     * @throws RuleBroken F11 when it does not wait any more; this rule for whoever proposed it, under whichever key
     */
    public <T extends Proposed<T>> T confirmed(List<T> all, int number, Chart chart, StaffKey second, Instant at) {
        return answered(all, number, SecondWord.confirmed(second, at), chart);
    }

    /**
     * The second person says something of what was read.
     *
     * @throws RuleBroken F11 when it does not wait any more; this rule for whoever proposed it, under whichever key
     */
    public <T extends Proposed<T>> T answered(List<T> all, int number, SecondWord word, Chart chart) {
        var read = Proposed.read(all, number);
        requireSecond(chart, word.by(), read.by());
        return read.after(word);
    }

    /** What was proposed then, or later, still waits; empty where it waits for ever. */
    public Optional<Instant> waitingSince(Instant now) {
        return waits.map(now::minus);
    }
}
