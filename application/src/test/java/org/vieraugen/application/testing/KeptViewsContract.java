package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.Order;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.inbox.KeptViews;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.testing.Office;

/** What every implementation of {@link KeptViews} must keep. */
public abstract class KeptViewsContract {
    private static final Filter PLAIN =
            new Filter(View.URGENT, true, Optional.empty(), Optional.empty(), Optional.empty());
    private static final Filter FULL = new Filter(
            View.ALL, false, Optional.of(Status.DECIDED), Optional.of(Office.OLBRICH), Optional.empty(), Order.OLDEST);

    protected abstract KeptViews views();

    @Test
    void a_list_is_kept_once_and_whole_for_whoever_keeps_it_until_it_is_dropped() {
        var views = views();
        views.keep(Office.ALBERS, PLAIN);
        views.keep(Office.ALBERS, FULL);
        views.keep(Office.ALBERS, FULL);
        views.keep(Office.NASSER, PLAIN);
        assertThat(views.of(Office.ALBERS)).containsExactlyInAnyOrder(PLAIN, FULL);
        views.drop(Office.ALBERS, PLAIN);
        assertThat(views.of(Office.ALBERS)).containsExactly(FULL);
        assertThat(views.of(Office.NASSER)).containsExactly(PLAIN);
        assertThat(views.of(Office.WIRTH)).isEmpty();
    }
}
