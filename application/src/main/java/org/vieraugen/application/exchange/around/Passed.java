package org.vieraugen.application.exchange.around;

import java.util.List;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Turnout.Voted;

/** What a session resolved (E4). */
public interface Passed {
    /** What it passed, also what is done, and what it gave up: by number, with how many people voted. */
    List<Voted> by(ExchangeSession session);
}
