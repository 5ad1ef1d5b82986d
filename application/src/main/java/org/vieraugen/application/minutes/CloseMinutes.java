package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.MinutesNotices;

/** The public reads an approved edition no longer, when both sides want that (P2, F9). */
@OnePerServer
@Transactional
public class CloseMinutes {
    private final Acts acts;
    private final KeptMinutes kept;
    private final Outbox outbox;

    @Inject
    public CloseMinutes(Acts acts, KeptMinutes kept, Outbox outbox) {
        this.acts = acts;
        this.kept = kept;
        this.outbox = outbox;
    }

    /** Those of the staff are told who may be the second person. */
    public Acted propose(Target on, int edition, Closure.Kind kind) {
        return acts.change(on, Command.of(MinutesAct.PROPOSE_CLOSURE, edition, kind), kept, (minutes, by) -> {
            var step = minutes.closing(kept.sides(minutes)).propose(edition, kind, by);
            outbox.post(
                    minutes.department(),
                    new Subject(Minutes.KIND, minutes.id()),
                    MinutesNotices.closureProposed(),
                    by.at());
            return step;
        });
    }

    /** By somebody from outside, for the own organisation. */
    public Acted agree(Outside from, UUID session, int edition) {
        return acts.change(
                from, session, Command.of(MinutesAct.AGREE_CLOSURE, edition), kept, (minutes, by) -> minutes.closing(
                                kept.sides(minutes))
                        .agree(edition, by, acts.chart()));
    }

    /**
     * Staff enter that a partner agreed.
     *
     * @param source how that came
     */
    public Acted enter(Target on, int edition, String side, String source) {
        return acts.change(
                on, Command.of(MinutesAct.AGREE_CLOSURE, edition, side, source), kept, (minutes, by) -> minutes.closing(
                                kept.sides(minutes))
                        .enter(edition, side, source, by, acts.chart()));
    }

    public Acted takeBack(Target on, int edition) {
        return acts.change(
                on, Command.of(MinutesAct.TAKE_CLOSURE_BACK, edition), kept, (minutes, by) -> minutes.closing(
                                kept.sides(minutes))
                        .takeBack(edition, by));
    }
}
