package org.vieraugen.application.exchange;

import java.util.UUID;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;

/** Where an act has brought a series, a session, or an invitation to them. */
public record ExchangeState(UUID id, int version) {
    static ExchangeState of(Series next) {
        return new ExchangeState(next.id(), next.version());
    }

    static ExchangeState of(ExchangeSession next) {
        return new ExchangeState(next.id(), next.version());
    }
}
