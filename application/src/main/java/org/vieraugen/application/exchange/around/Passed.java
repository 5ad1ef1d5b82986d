package org.vieraugen.application.exchange.around;

import java.util.List;
import org.vieraugen.domain.exchange.ExchangeSession;

/** What a session resolved (E4). */
public interface Passed {
    /** The numbers of its resolutions, also of those that are done. */
    List<String> numbers(ExchangeSession session);
}
