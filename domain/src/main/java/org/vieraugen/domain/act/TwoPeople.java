package org.vieraugen.domain.act;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    /** That the second person confirms exactly what the first one put forward. */
    private static final String EXACTLY = "F11";

    public TwoPeople {
        proposers = Set.copyOf(proposers);
        confirmers = Set.copyOf(confirmers);
    }

    /** @throws RuleBroken when that role does not put such a thing forward */
    public void requireProposer(Role as) {
        if (!proposers.contains(as)) {
            throw new RuleBroken(rule, as + " does not propose this");
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
                    rule, "this is confirmed by another person than the one who proposed it and the one it is about");
        }
    }

    /** What waits for the second person; it is one at most. */
    public static <P extends Proposed<P>> Optional<P> waiting(List<P> all) {
        return all.stream().filter(Proposed::isWaiting).findFirst();
    }

    /**
     * All of a kind, and one more.
     *
     * @throws RuleBroken F11 while another waits
     */
    public static <P extends Proposed<P>> List<P> with(List<P> all, P next) {
        if (waiting(all).isPresent()) {
            throw new RuleBroken(
                    EXACTLY, "another one waits for a second person already; it is confirmed or sent back first");
        }
        var more = new ArrayList<>(all);
        more.add(next);
        return more;
    }

    /**
     * All of a kind, after the second person has said something of the one that waits.
     *
     * @param number of the one that was read
     * @throws RuleBroken F11 when that does not wait; or for whoever proposed it, under whichever key
     */
    public <P extends Proposed<P>> List<P> answered(List<P> all, int number, SecondWord word, Chart chart) {
        var read = waiting(all)
                .filter(one -> one.number() == number)
                .orElseThrow(() -> new RuleBroken(EXACTLY, "this does not wait any more; read it again"));
        requireSecond(chart, word.by(), read.by());
        var next = new ArrayList<>(all);
        next.set(number - 1, read.after(word));
        return next;
    }

    /** What was proposed then, or later, still waits; empty where it waits for ever. */
    public Optional<Instant> waitingSince(Instant now) {
        return waits.map(now::minus);
    }
}
