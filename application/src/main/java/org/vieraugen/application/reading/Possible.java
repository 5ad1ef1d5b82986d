package org.vieraugen.application.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.message.Channel;

/**
 * What can be done now.
 *
 * @param proposals what waits for a second person
 * @param moves what the reader can do next
 * @param refused what is the reader's duty and not possible now
 */
public record Possible(List<ProposalView> proposals, List<CaseAct> moves, List<RefusedView> refused) {

    /**
     * What waits for a second person, exactly as it takes effect (F11).
     *
     * @param text where to go, or what the complainant said
     * @param consent whether the complainant agreed that the complaint is forwarded
     * @param staff who would leave the list
     * @param before what is now: people, a date
     * @param after what would be then
     */
    public record ProposalView(
            Matter.Kind kind,
            Person by,
            String reason,
            Instant at,
            Optional<String> text,
            boolean consent,
            Optional<Integer> perWeek,
            List<Channel> channels,
            Optional<LocalDate> until,
            List<Person> staff,
            List<String> before,
            List<String> after) {}

    /** What cannot be done now though it is the reader's duty here, and why. */
    public record RefusedView(CaseAct move, RuleBroken why) {}
}
