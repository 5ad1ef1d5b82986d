package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.minutes.MinutesAct;

/** Minutes go to those who were there, come back to be written again, or are corrected in another edition. */
@OnePerServer
@Transactional
public class CirculateMinutes {
    private final Acts acts;
    private final KeptMinutes kept;

    @Inject
    public CirculateMinutes(Acts acts, KeptMinutes kept) {
        this.acts = acts;
        this.kept = kept;
    }

    /** @param days how long those who were there may amend them */
    public Acted send(Target on, int days) {
        return acts.change(
                on,
                Command.of(MinutesAct.CIRCULATE, days),
                kept,
                (minutes, by) -> kept.told(
                        minutes, minutes.circulate(days, kept.session(minutes), kept.calendar(minutes), by), by.at()));
    }

    public Acted takeBack(Target on, String reason) {
        return acts.change(
                on,
                Command.of(MinutesAct.TAKE_BACK, reason),
                kept,
                (minutes, by) -> kept.told(minutes, minutes.takeBack(reason, by), by.at()));
    }

    public Acted correct(Target on, String reason) {
        return acts.change(
                on,
                Command.of(MinutesAct.CORRECT, reason),
                kept,
                (minutes, by) -> kept.told(minutes, minutes.correct(reason, by), by.at()));
    }
}
