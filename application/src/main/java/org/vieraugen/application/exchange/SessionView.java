package org.vieraugen.application.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;

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
        return series.closing(session.appointment().day());
    }

    public boolean takesTopics() {
        return isOpen() && !today().isAfter(closing());
    }

    public boolean isOpen() {
        return keeps && session.isPlanned();
    }

    /** Whether it can be moved or cancelled. */
    public boolean isAhead() {
        return isOpen() && now.isBefore(session.appointment().ends().toInstant());
    }

    public boolean hasBegun() {
        return isOpen() && !now.isBefore(session.appointment().begins().toInstant());
    }

    public boolean isMissed() {
        return session.isMissed(today());
    }

    /** Whether the host withdraws it alone; a resolution's topic is no side's. */
    public boolean isWithdrawable(Topic topic) {
        return isOpen()
                && topic.isOpen()
                && !topic.standing()
                && topic.organisation().equals(series.plan().host());
    }

    /** Whether the session can put it off now. */
    public boolean isPostponable(Topic topic) {
        return hasBegun() && topic.isOpen();
    }
}
