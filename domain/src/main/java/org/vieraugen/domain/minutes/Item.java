package org.vieraugen.domain.minutes;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.exchange.TopicKey;

/**
 * One item of minutes. It is written alone, so that several people write at once.
 *
 * @param topic what it was of the agenda, if it was something
 * @param version how often its words were set, from 1: whoever changes them says which ones they saw
 */
public record Item(ItemKey key, Optional<TopicKey> topic, Words words, int version) implements Versioned {
    @Override
    public UUID id() {
        return key.id();
    }

    static Item first(ItemKey key, Optional<TopicKey> topic, Words words) {
        return new Item(key, topic, words, 1);
    }

    Item saying(Words next) {
        return new Item(key, topic, next, version + 1);
    }
}
