package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.Words;

/** Those who were there say what they want to read otherwise, or staff enter it for them, and the host takes or declines it. */
@OnePerServer
@Transactional
public class AmendMinutes {
    private final Acts acts;
    private final KeptMinutes kept;

    @Inject
    public AmendMinutes(Acts acts, KeptMinutes kept) {
        this.acts = acts;
        this.kept = kept;
    }

    public Acted enter(Target on, Asked asked) {
        return acts.change(on, Command.of(MinutesAct.ASK_AMENDMENT, asked), kept, (minutes, by) -> minutes.amending(
                        kept.sides(minutes))
                .enter(asked, by));
    }

    /**
     * By somebody from outside, for the own organisation.
     *
     * @param item which is meant; empty for the minutes as a whole
     */
    public Acted ask(Outside from, UUID session, Optional<ItemKey> item, String text) {
        return acts.change(
                from,
                session,
                Command.of(MinutesAct.ASK_AMENDMENT, item, text),
                kept,
                (minutes, by) -> minutes.amending(kept.sides(minutes))
                        .ask(new Asked(by.organisation(), item, text, Optional.empty()), by));
    }

    /** @param item the one that changes; empty for a new one */
    public Acted take(Target on, int number, Optional<ItemKey> item, Words words) {
        return acts.change(
                on, Command.of(MinutesAct.TAKE_AMENDMENT, number, item, words), kept, (minutes, by) -> minutes.amending(
                                kept.sides(minutes))
                        .take(
                                number,
                                item.orElseGet(() -> new ItemKey(TimeOrdered.id(by.at()))),
                                words,
                                kept.calendar(minutes),
                                by));
    }

    public Acted decline(Target on, int number, String reason) {
        return acts.change(
                on, Command.of(MinutesAct.DECLINE_AMENDMENT, number, reason), kept, (minutes, by) -> minutes.amending(
                                kept.sides(minutes))
                        .decline(number, reason, by));
    }
}
