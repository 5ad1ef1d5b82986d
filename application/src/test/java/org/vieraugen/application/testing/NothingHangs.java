package org.vieraugen.application.testing;

import org.vieraugen.application.exchange.around.Hanging;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.exchange.ExchangeSession;

/** Sessions that never resolve anything. */
public final class NothingHangs implements Hanging {
    @Override
    public void missed(ExchangeSession session, Acting by) {}

    @Override
    public void held(ExchangeSession session, Acting by) {}
}
