package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.Words;

/** Several people write minutes at once, item by item. Whoever changes an item says which version of it they saw, and is told when it is no more the one that is stored. */
@OnePerServer
@Transactional
public class WriteMinutes {
    private final Acts acts;
    private final KeptMinutes kept;
    private final Clock clock;

    @Inject
    public WriteMinutes(Acts acts, KeptMinutes kept, Clock clock) {
        this.acts = acts;
        this.kept = kept;
        this.clock = clock;
    }

    /** Begins the minutes of a session, with an item for each topic. */
    public Acted begin(Target on) {
        return acts.begin(
                on.caller(),
                on.key(),
                Command.of(MinutesAct.BEGIN, on.id()),
                kept,
                (home, by) -> Minutes.begin(kept.session(home, on.id()), by));
    }

    /** @return the item, with its version */
    public Acted add(Target on, Optional<TopicKey> topic, Words words) {
        var key = new ItemKey(TimeOrdered.id(clock.instant()));
        return item(on, key, Command.of(MinutesAct.ADD_ITEM, topic, words), (minutes, by) -> minutes.writing()
                .add(key, topic, words, kept.session(minutes).topics(), by));
    }

    /**
     * @return the item, with its version
     * @throws Outdated when somebody has changed the item since it was read
     */
    public Acted write(Target on, ItemKey item, Words words) {
        return item(seen(on), item, Command.of(MinutesAct.WRITE_ITEM, item, words), (minutes, by) -> minutes.writing()
                .write(item, words, by));
    }

    /** @param before in front of which item; empty for the end */
    public Acted move(Target on, ItemKey item, Optional<ItemKey> before) {
        var anyVersion = new Target(on.id(), on.caller(), Optional.empty(), on.key());
        return item(anyVersion, item, Command.of(MinutesAct.MOVE_ITEM, item, before), (minutes, by) -> minutes.writing()
                .move(item, before, by));
    }

    /** @throws Outdated when somebody has changed the item since it was read */
    public Acted remove(Target on, ItemKey item) {
        return item(seen(on), item, Command.of(MinutesAct.REMOVE_ITEM, item), (minutes, by) -> minutes.writing()
                .remove(item, by));
    }

    private Acted item(
            Target on, ItemKey item, Command<MinutesAct> command, BiFunction<Minutes, Actor, Step<Minutes>> change) {
        return acts.part(on, command, kept, minutes -> minutes.find(item), change);
    }

    private static Target seen(Target on) {
        if (on.expected().isEmpty()) {
            throw new Malformed("version", "missing", "say which version of the item you read, in If-Match");
        }
        return on;
    }
}
