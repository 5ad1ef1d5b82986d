package org.vieraugen.domain.exchange;

import java.util.UUID;

/** Tells topics apart; whoever carries one over to another session keeps its key. */
public record TopicKey(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
