package org.vieraugen.application.minutes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.minutes.Amendment;
import org.vieraugen.domain.minutes.Approval;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Edition;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * Minutes as somebody from outside sees them whose organisation was there.
 *
 * @param side the organisation
 * @param day of the session
 * @param today in Germany
 */
public record OwnMinutes(Minutes minutes, String side, LocalDate day, LocalDate today) {
    /** Whether they are before those who were there now. */
    public boolean isOut() {
        return minutes.state() == Minutes.State.CIRCULATED;
    }

    /** Whether there is anything to read: a draft is the host's alone. */
    public boolean isReadable() {
        return isOut() || minutes.valid().isPresent();
    }

    /** What is read: what lies before them now, or else the edition that holds. */
    public List<Item> items() {
        return isOut() ? minutes.items() : minutes.valid().map(Edition::items).orElse(List.of());
    }

    /** Why what is read came in the place of an earlier edition: approved with it, everybody reads that, too (F11). */
    public Optional<String> correction() {
        return isOut() ? minutes.correction() : minutes.valid().flatMap(Edition::correction);
    }

    private boolean isTermOver() {
        return minutes.until().filter(last -> last.isBefore(today)).isPresent();
    }

    /** Whether the organisation can still say what it wants to read otherwise. */
    public boolean takesAmendments() {
        return isOut() && !isTermOver();
    }

    /** The parts that the organisation can approve now. */
    public Set<MinutesPart> approvable() {
        if (!isOut() || !isTermOver() || minutes.amendments().stream().anyMatch(Amendment::isOpen)) {
            return Set.of();
        }
        var parts = EnumSet.allOf(MinutesPart.class);
        parts.removeAll(approved());
        return parts;
    }

    /** What the host wants to close to the public and the organisation can agree to. */
    public List<Closure> closures() {
        return minutes.past().closures().stream().filter(one -> !one.holds()).toList();
    }

    /** Whether the organisation's own word waits for another of the staff than the one behind its mailbox. */
    public boolean isDoubted() {
        return isOut()
                && minutes.current().stream()
                        .filter(one -> OrganisationNames.isSame(one.given().side(), side))
                        .anyMatch(one -> one.isFromOutside() && one.isWaiting());
    }

    /** The parts that the organisation has approved in this wording, whether that waits or not. */
    public Set<MinutesPart> approved() {
        var parts = EnumSet.noneOf(MinutesPart.class);
        minutes.current().stream()
                .filter(one -> one.counts() || one.isFromOutside())
                .map(Approval::given)
                .filter(given -> OrganisationNames.isSame(given.side(), side))
                .forEach(given -> parts.addAll(given.parts()));
        return parts;
    }
}
