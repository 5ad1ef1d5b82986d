package org.vieraugen.application.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Turnout.LateEntry;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * A session and its series, as somebody of the staff sees them.
 *
 * @param keeps whether it is for the reader to change it
 */
public record SessionView(ExchangeSession session, Series series, Instant now, boolean keeps) {
    public LocalDate today() {
        return LocalDate.ofInstant(now, Terms.ZONE);
    }

    /** The last day on which topics are put on its agenda. */
    public LocalDate closing() {
        return session.closing();
    }

    public boolean takesTopics() {
        return isOpen() && !today().isAfter(closing());
    }

    public boolean isOpen() {
        return keeps && session.isPlanned();
    }

    /** Whether it can be moved or cancelled. */
    public boolean isAhead() {
        return isOpen() && now.isBefore(session.appointment().begins().toInstant());
    }

    /** Whether its time is over, and it can be said that it did not take place. */
    public boolean isOver() {
        return isOpen() && !session.appointment().endsAfter(now);
    }

    /** Whether it can be said that it took place, also when it was too late for that. */
    public boolean isHoldable() {
        boolean missed = keeps && session.state() == ExchangeSession.State.MISSED;
        return (hasBegun() || missed) && session.turnout().waiting().isEmpty();
    }

    /** Whether it can be said that it was not held, though that was said. */
    public boolean isDeniable() {
        return keeps
                && session.state() == ExchangeSession.State.HELD
                && session.turnout().waiting().isEmpty();
    }

    /** What was said late the last time, unless another person has confirmed it; for whoever keeps the exchange. */
    public Optional<LateEntry> unconfirmed() {
        return session.turnout().last().filter(entry -> keeps && !entry.isConfirmed());
    }

    /** What was said late and waits for another person, for whoever keeps the exchange. */
    public Optional<LateEntry> waiting() {
        return session.turnout().waiting().filter(entry -> keeps);
    }

    /** Why another person did not confirm what was said late, for whoever keeps the exchange. */
    public Optional<String> sentBack() {
        return unconfirmed().flatMap(LateEntry::answer).map(SecondWord::reason);
    }

    public boolean hasBegun() {
        return isOpen() && !now.isBefore(session.appointment().begins().toInstant());
    }

    public boolean isUnsaid() {
        return session.isUnsaid(today());
    }

    /** Whether the host withdraws it alone; a resolution's topic is no side's. */
    public boolean isWithdrawable(Topic topic) {
        return isWithdrawable(topic, series.plan().host());
    }

    /** Whether that organisation withdraws it alone. */
    public boolean isWithdrawable(Topic topic, String side) {
        return isOpen() && topic.isOpen() && !topic.standing() && OrganisationNames.isSame(topic.organisation(), side);
    }

    /** Whether the session can put it off now. */
    public boolean isPostponable(Topic topic) {
        return hasBegun() && topic.isOpen();
    }
}
