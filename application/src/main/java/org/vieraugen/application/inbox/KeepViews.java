package org.vieraugen.application.inbox;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;

/** A staff member keeps lists of the inbox, to come back to them with one click. */
@OnePerServer
@Transactional
public class KeepViews {
    /** How many lists one person keeps at most. */
    public static final int MOST = 10;

    private final KeptViews views;

    @Inject
    public KeepViews(KeptViews views) {
        this.views = views;
    }

    /** @throws Denied when the caller has no desk */
    public List<Filter> of(Caller caller) {
        caller.must(CaseDuty.INBOX);
        return views.of(caller.staff());
    }

    /**
     * Keeps the list; the words that were searched for are left out, since they may be somebody's.
     *
     * @throws Denied when the caller has no desk
     * @throws Malformed when there are too many
     */
    public void keep(Caller caller, Filter filter) {
        var kept = of(caller);
        var wanted = wordless(filter);
        if (!kept.contains(wanted) && kept.size() >= MOST) {
            throw new Malformed("views", "too-many", "must be at most " + MOST);
        }
        views.keep(caller.staff(), wanted);
    }

    /** @throws Denied when the caller has no desk */
    public void drop(Caller caller, Filter filter) {
        caller.must(CaseDuty.INBOX);
        views.drop(caller.staff(), wordless(filter));
    }

    private static Filter wordless(Filter filter) {
        return new Filter(
                filter.view(), filter.mine(), filter.status(), filter.person(), Optional.empty(), filter.order());
    }
}
