package org.vieraugen.application.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.OfficeDuty;

/** Walks the whole journal and says whether its chain holds. */
@OnePerServer
public class VerifyJournal {
    private final Journal journal;
    private final Departments departments;

    @Inject
    public VerifyJournal(Journal journal, Departments departments) {
        this.journal = journal;
        this.departments = departments;
    }

    /** Empty when every chain and every anchor holds; of another department's no more is told than that it does not. */
    @Transactional
    public Optional<Journal.Broken> handle(Caller caller) {
        caller.must(OfficeDuty.READ_JOURNAL);
        var home = departments.organisation().home(caller.staff()).text();
        return journal.verify()
                .map(broken -> broken.department().isEmpty()
                                || broken.department().equals(home)
                        ? broken
                        : new Journal.Broken(broken.department(), "", 0, "in the journal of another department"));
    }
}
