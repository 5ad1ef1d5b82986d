package org.vieraugen.application.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;

/** Walks the whole journal and says whether its chain holds. */
@Single
public class VerifyJournal {
    private final Journal journal;

    @Inject
    public VerifyJournal(Journal journal) {
        this.journal = journal;
    }

    /** Empty when every chain and every anchor holds. */
    @Transactional
    public Optional<Journal.Broken> handle(Caller caller) {
        caller.must(Duty.READ_JOURNAL);
        return journal.verify();
    }
}
