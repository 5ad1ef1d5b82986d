package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.Words;

/** Several people write minutes at once, item by item. Whoever changes an item says which version of it they saw, and is told when it is no more the one that is stored. */
@OnePerServer
@Transactional
public class WriteMinutes {
    private final MinutesRunner runner;

    @Inject
    public WriteMinutes(MinutesRunner runner) {
        this.runner = runner;
    }

    /** Begins the minutes of a session, with an item for each topic. */
    public ExchangeState begin(ExchangeRequest on) {
        return runner.begin(on);
    }

    /** @return the item, with its version */
    public ExchangeState add(ExchangeRequest on, Optional<TopicKey> topic, Words words) {
        var key = new ItemKey(runner.key());
        return runner.item(
                on, key, Command.of(MinutesAct.ADD_ITEM, topic, words), (minutes, around, by) -> minutes.writing()
                        .add(key, topic, words, around.session().topics(), by));
    }

    /**
     * @return the item, with its version
     * @throws Outdated when somebody has changed the item since it was read
     */
    public ExchangeState write(ExchangeRequest on, ItemKey item, Words words) {
        return runner.item(
                seen(on),
                item,
                Command.of(MinutesAct.WRITE_ITEM, item, words),
                (minutes, around, by) -> minutes.writing().write(item, words, by));
    }

    /** @param before in front of which item; empty for the end */
    public ExchangeState move(ExchangeRequest on, ItemKey item, Optional<ItemKey> before) {
        var anyVersion = new ExchangeRequest(on.id(), on.caller(), Optional.empty(), on.key());
        return runner.item(
                anyVersion,
                item,
                Command.of(MinutesAct.MOVE_ITEM, item, before),
                (minutes, around, by) -> minutes.writing().move(item, before, by));
    }

    /** @throws Outdated when somebody has changed the item since it was read */
    public ExchangeState remove(ExchangeRequest on, ItemKey item) {
        return runner.item(
                seen(on), item, Command.of(MinutesAct.REMOVE_ITEM, item), (minutes, around, by) -> minutes.writing()
                        .remove(item, by));
    }

    private static ExchangeRequest seen(ExchangeRequest on) {
        if (on.expected().isEmpty()) {
            throw new Malformed("version", "missing", "say which version of the item you read, in If-Match");
        }
        return on;
    }
}
