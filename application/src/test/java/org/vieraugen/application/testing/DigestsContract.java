package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.Digests;
import org.vieraugen.application.due.Digests.Sent;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.due.DueNotices;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Office;

/** What every store of digests promises. */
public abstract class DigestsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** Whom nobody else has heard of. */
    private final StaffKey who = new StaffKey("s" + UUID.randomUUID());

    private final UUID id = UUID.randomUUID();

    protected abstract Digests digests();

    protected abstract Outbox outbox();

    @Test
    void one_of_a_day_is_taken_care_of_once_and_known_by_its_first_id() {
        assertThat(digests().of(DAY)).doesNotContain(who);
        assertThat(digests().find(id)).isEmpty();
        assertThat(digests().claim(who, DAY, id)).isTrue();
        var second = UUID.randomUUID();
        assertThat(digests().claim(who, DAY, second)).isFalse();
        assertThat(digests().of(DAY)).contains(who);
        assertThat(digests().find(id)).contains(new Sent(who, DAY));
        assertThat(digests().find(second)).isEmpty();
        assertThat(digests().claim(who, DAY.plusDays(1), second)).isTrue();
        assertThat(digests().of(DAY.plusDays(2))).doesNotContain(who);
    }

    @Test
    void earlier_days_are_forgotten_but_what_still_waits_to_be_delivered() {
        var waiting = UUID.randomUUID();
        var later = UUID.randomUUID();
        digests().claim(who, DAY, id);
        digests().claim(who, DAY.plusDays(1), waiting);
        digests().claim(who, DAY.plusDays(2), later);
        outbox().post(
                        Office.FOREIGNERS,
                        new Subject(Digest.KIND, waiting),
                        List.of(Notice.to(who, Role.REVIEWER, DueNotices.DIGEST)),
                        Office.NOON);
        digests().forget(DAY.plusDays(2));
        assertThat(digests().find(id)).isEmpty();
        assertThat(digests().find(waiting)).isPresent();
        assertThat(digests().find(later)).isPresent();
    }

    @Test
    void whoever_wants_none_is_known_until_that_is_taken_back() {
        assertThat(digests().declined()).doesNotContain(who);
        digests().decline(who, Office.NOON);
        digests().decline(who, Office.NOON);
        assertThat(digests().declined()).contains(who);
        digests().want(who);
        digests().want(who);
        assertThat(digests().declined()).doesNotContain(who);
    }
}
