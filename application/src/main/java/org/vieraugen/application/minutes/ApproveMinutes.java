package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.participant.Speaker;

/** Staff approve minutes for the host; partners who sign in approve them themselves, and for others staff enter what they answered, which another person confirms (E3, F9). */
@OnePerServer
@Transactional
public class ApproveMinutes {
    private final Acts acts;
    private final KeptMinutes kept;

    @Inject
    public ApproveMinutes(Acts acts, KeptMinutes kept) {
        this.acts = acts;
        this.kept = kept;
    }

    /** @param revision the wording that was read */
    public Acted enter(Target on, Given given, int revision) {
        return acts.change(
                on,
                Command.of(MinutesAct.APPROVE, given, revision),
                kept,
                (minutes, by) -> kept.told(
                        minutes,
                        minutes.approving(kept.sides(minutes)).enter(given, revision, by, acts.chart()),
                        by.at()));
    }

    /**
     * By somebody from outside, for the own organisation; it may wait for another of the staff than the one behind the mailbox.
     *
     * @param revision the wording that was read
     */
    public Acted give(Outside from, UUID session, Set<MinutesPart> parts, int revision) {
        return acts.change(
                from,
                session,
                Command.of(MinutesAct.APPROVE, parts, revision),
                kept,
                (minutes, by) -> kept.told(minutes, approved(minutes, parts, revision, by), by.at()));
    }

    private Step<Minutes> approved(Minutes minutes, Set<MinutesPart> parts, int revision, Speaker by) {
        return minutes.approving(kept.sides(minutes))
                .approve(new Given(by.organisation(), parts, Optional.empty()), revision, by, acts.chart());
    }

    public Acted confirm(Target on, int number) {
        return acts.change(
                on,
                Command.of(MinutesAct.CONFIRM_APPROVAL, number),
                kept,
                (minutes, by) -> kept.told(
                        minutes, minutes.approving(kept.sides(minutes)).confirm(number, by, acts.chart()), by.at()));
    }

    public Acted refuse(Target on, int number, String reason) {
        return acts.change(
                on, Command.of(MinutesAct.REFUSE_APPROVAL, number, reason), kept, (minutes, by) -> minutes.approving(
                                kept.sides(minutes))
                        .refuse(number, reason, by));
    }
}
