package org.vieraugen.application.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.exchange.SessionView;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.minutes.Amendment;
import org.vieraugen.domain.minutes.Approval;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Edition;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.Sides;

/**
 * Minutes as somebody of the staff sees them.
 *
 * @param reader who reads
 * @param chart in which one person may stand twice
 */
public record MinutesView(Minutes minutes, SessionView session, StaffKey reader, Chart chart) {
    /** Whether the reader may write now. */
    public boolean isWritable() {
        return session.keeps() && minutes.state() == Minutes.State.DRAFT;
    }

    /** Whether they are with those who were there, and the reader keeps them. */
    public boolean isOut() {
        return session.keeps() && minutes.state() == Minutes.State.CIRCULATED;
    }

    public boolean isCorrectable() {
        return session.keeps() && minutes.state() == Minutes.State.APPROVED;
    }

    public boolean takesAmendments() {
        return isOut() && !isOver();
    }

    /** Whether they may be approved now. */
    public boolean isApprovable() {
        return isOut() && isOver() && minutes.amendments().stream().noneMatch(Amendment::isOpen);
    }

    private boolean isOver() {
        return minutes.until().filter(this::isBeforeToday).isPresent();
    }

    private boolean isBeforeToday(LocalDate day) {
        return day.isBefore(session.today());
    }

    public boolean isDecidable(Amendment amendment) {
        return isOut() && amendment.isOpen();
    }

    /** Whether somebody must look at how that came. */
    public boolean isWaiting(Approval approval) {
        return isOut() && approval.isWaiting() && approval.revision() == minutes.revision();
    }

    /** Whether the reader may be that second person. */
    public boolean isConfirmable(Approval approval) {
        return isWaiting(approval)
                && approval.first().filter(one -> chart.isSame(one, reader)).isEmpty();
    }

    /** Whether that edition is open to the public, and the reader may propose to close it. */
    public boolean isClosable(Edition edition) {
        return session.keeps() && minutes.past().closure(edition.number()).isEmpty();
    }

    /** What of that edition waits for a partner, for whoever keeps the minutes. */
    public Optional<Closure> waiting(Edition edition) {
        return minutes.past().closure(edition.number()).filter(one -> session.keeps() && !one.holds());
    }

    /** Whether the reader may enter that a partner agreed. */
    public boolean isAgreeable(Closure closure) {
        return !chart.isSame(closure.by(), reader);
    }

    /** The partners that were there. */
    public List<String> partners() {
        var sides = Sides.of(session.session(), session.series());
        return sides.present().stream().filter(side -> !sides.isHost(side)).toList();
    }

    /** Those that were there, the host among them. */
    public List<String> present() {
        return Sides.of(session.session(), session.series()).present();
    }
}
