package org.vieraugen.application.testing;

import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.list.SeriesDays;
import org.vieraugen.application.journal.Journal;

/** The exchange of the tests of acts is as the port promises it. */
class MemoryExchangesTest extends ExchangesContract {
    private final MemoryJournal journal = new MemoryJournal(subject -> "", new MemoryOutbox());
    private final MemoryExchanges exchanges = new MemoryExchanges(journal);

    @Override
    protected SeriesDays days() {
        return new MemorySeriesDays(exchanges());
    }

    @Override
    protected Exchanges exchanges() {
        return exchanges;
    }

    @Override
    protected Journal journal() {
        return journal;
    }
}
