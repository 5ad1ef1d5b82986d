package org.vieraugen.application.exchange.around;

import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.exchange.ExchangeSession;

/** What hangs on a session having taken place (E4). Part of the caller's transaction. */
public interface Hanging {
    /** Nobody said in time that it did. */
    void missed(ExchangeSession session, Acting by);

    /** It is said after all that it did. */
    void held(ExchangeSession session, Acting by);
}
