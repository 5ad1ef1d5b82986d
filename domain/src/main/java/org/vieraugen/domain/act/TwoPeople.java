package org.vieraugen.domain.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Role;

/**
 * How one kind of thing is decided by two people (F9): one proposes, another confirms exactly that (F11). The same for whatever takes two people: a redirection, a
 * limit, an unsealing, an erasure, somebody who leaves the list of the named, a definition, an access.
 *
 * @param rule the rule that asks for the second person, such as {@code F9}
 * @param proposers who may put it forward
 * @param confirmers whose word makes it take effect, deputies and the last seat in their place included (F12)
 * @param freshEyes whether the second person must have had no part in the subject before
 * @param waits how long it waits for the second person; for ever where empty, and then a deadline runs
 */
public record TwoPeople(
        String rule, Set<Role> proposers, Set<Role> confirmers, boolean freshEyes, Optional<Duration> waits) {
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
     * @param samePerson whether it is the person who proposed it, under whichever key
     * @param tookPart whether the second person had a part in the subject before
     * @throws RuleBroken when the second one is not another person, or not fresh where that is asked for
     */
    public void requireSecond(boolean samePerson, boolean tookPart) {
        if (samePerson) {
            throw new RuleBroken(rule, "this is confirmed by another person than the one who proposed it");
        }
        if (freshEyes && tookPart) {
            throw new RuleBroken(rule, "this needs a second person who had no part before");
        }
    }

    /** Whether what was proposed at that moment still waits. */
    public boolean stillWaits(Instant proposed, Instant now) {
        return waits.map(length -> now.isBefore(proposed.plus(length))).orElse(true);
    }
}
