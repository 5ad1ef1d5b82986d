package org.vieraugen.application.exchange.around;

import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.exchange.ExchangeSession;

/** What hangs on a session having taken place (E4). Part of the caller's transaction. */
public interface Hanging {
    /** Nobody said in time that it did, or two people say that it did not. */
    void missed(ExchangeSession session, Acting by);

    /**
     * It is said after all that it did.
     *
     * @param session as it is now, with those who were there
     */
    void held(ExchangeSession session, Acting by);
}
