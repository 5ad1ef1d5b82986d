package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.application.message.Outbox.Undelivered;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.testing.Office;

/** What every outbox promises. */
public abstract class OutboxContract {
    private static final Instant NOON = Office.NOON;
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(10));
    private static final DepartmentKey OTHER = new DepartmentKey("registry");
    private static final Notice TO_DESK = Notice.to(Role.COORDINATOR, ReceptionNotices.SUBMITTED);
    private static final Notice TO_WIRTH = Notice.to(Office.WIRTH, Role.REVIEWER, ReviewNotices.ASSIGNED);

    private final Subject tree = new Subject(new Subject.Kind("TREE"), UUID.randomUUID());

    protected abstract Outbox outbox();

    private Letter posted(Notice notice) {
        outbox().post(Office.FOREIGNERS, tree, List.of(notice), NOON);
        return outbox().claim(10, NOON, NOON).get(0);
    }

    @Test
    void K5_what_was_posted_is_claimed_as_it_was_when_it_is_due() {
        outbox().post(Office.FOREIGNERS, tree, List.of(TO_DESK, TO_WIRTH), NOON);

        assertThat(outbox().claim(10, NOON.minusMillis(1), LATER)).isEmpty();
        assertThat(outbox().claim(10, NOON, LATER))
                .allSatisfy(letter -> {
                    assertThat(letter.department()).isEqualTo(Office.FOREIGNERS);
                    assertThat(letter.subject()).isEqualTo(tree);
                    assertThat(letter.attempts()).isZero();
                })
                .extracting(Letter::notice)
                .containsExactlyInAnyOrder(TO_DESK, TO_WIRTH);
    }

    @Test
    void K5_what_one_has_claimed_is_nobody_elses_until_the_claim_runs_out() {
        outbox().post(Office.FOREIGNERS, tree, List.of(TO_DESK, TO_WIRTH), NOON);
        var first = outbox().claim(1, NOON, LATER);
        var second = outbox().claim(10, NOON, LATER);

        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(outbox().claim(10, LATER.minusMillis(1), LATER)).isEmpty();
        assertThat(outbox().claim(10, LATER, LATER))
                .extracting(Letter::id)
                .containsExactlyInAnyOrder(first.get(0).id(), second.get(0).id());
    }

    @Test
    void the_earliest_goes_first() {
        outbox().post(Office.FOREIGNERS, tree, List.of(TO_WIRTH), LATER);
        outbox().post(Office.FOREIGNERS, tree, List.of(TO_DESK), NOON);

        assertThat(outbox().claim(1, LATER, LATER)).extracting(Letter::notice).containsExactly(TO_DESK);
    }

    @Test
    void what_is_delivered_never_comes_back() {
        var letter = posted(TO_DESK);
        outbox().delivered(List.of(letter), NOON);
        outbox().delivered(List.of(), NOON);

        assertThat(outbox().claim(10, LATER, LATER)).isEmpty();
        assertThat(outbox().undelivered(letter.id())).isEmpty();
    }

    @Test
    void what_needs_no_mail_is_gone_and_cannot_bounce() {
        var letter = posted(TO_DESK);
        outbox().drop(List.of(letter));
        outbox().drop(List.of());

        assertThat(outbox().claim(10, LATER, LATER)).isEmpty();
        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED, LATER)).isFalse();
        assertThat(outbox().delayed(letter.id(), LATER)).isFalse();
    }

    @Test
    void K5_what_went_out_and_bounced_is_given_up_once() {
        var letter = posted(TO_WIRTH);
        outbox().delivered(List.of(letter), NOON);

        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED_ADDRESS, LATER))
                .isTrue();
        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED, LATER.plusSeconds(1)))
                .isFalse();
        assertThat(outbox().undelivered(letter.id())).hasValueSatisfying(undelivered -> {
            assertThat(undelivered.letter()).isEqualTo(letter);
            assertThat(undelivered.why()).isEqualTo(Failure.BOUNCED_ADDRESS);
            assertThat(undelivered.since()).isEqualTo(LATER);
        });
        assertThat(outbox().undelivered(Office.FOREIGNERS, 10)).hasSize(1);
        assertThat(outbox().claim(10, LATER.plus(Duration.ofDays(400)), LATER)).isEmpty();
    }

    @Test
    void K5_what_was_sent_again_after_a_bounce_can_bounce_again() {
        var letter = posted(TO_WIRTH);
        outbox().delivered(List.of(letter), NOON);
        outbox().bounced(letter.id(), Failure.BOUNCED, NOON);
        outbox().sendAgain(letter, LATER);
        assertThat(outbox().claim(10, LATER, LATER)).containsExactly(letter);
        outbox().delivered(List.of(letter), LATER);
        assertThat(outbox().undelivered(letter.id())).isEmpty();

        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED_FULL, LATER)).isTrue();
        assertThat(outbox().undelivered(letter.id())).map(Undelivered::why).contains(Failure.BOUNCED_FULL);
    }

    @Test
    void K5_a_bounce_that_is_faster_than_we_write_down_is_not_lost() {
        var letter = posted(TO_WIRTH);
        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED, NOON)).isTrue();
        outbox().delivered(List.of(letter), NOON);

        assertThat(outbox().undelivered(letter.id())).map(Undelivered::why).contains(Failure.BOUNCED);
        assertThat(outbox().claim(10, LATER, LATER)).isEmpty();
    }

    @Test
    void what_was_refused_at_once_does_not_bounce_as_well() {
        var letter = posted(TO_WIRTH);
        outbox().giveUp(letter, Failure.ADDRESS, NOON);

        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED, LATER)).isFalse();
        assertThat(outbox().undelivered(letter.id())).map(Undelivered::why).contains(Failure.ADDRESS);
    }

    @Test
    void what_was_laid_aside_after_a_bounce_does_not_come_back() {
        var letter = posted(TO_WIRTH);
        outbox().delivered(List.of(letter), NOON);
        outbox().bounced(letter.id(), Failure.BOUNCED, NOON);
        outbox().drop(List.of(letter));

        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED, LATER)).isFalse();
        assertThat(outbox().undelivered(Office.FOREIGNERS, 10)).isEmpty();
    }

    @Test
    void what_never_went_out_cannot_bounce() {
        assertThat(outbox().bounced(UUID.randomUUID(), Failure.BOUNCED, NOON)).isFalse();
        assertThat(outbox().delayed(UUID.randomUUID(), NOON)).isFalse();
        assertThat(outbox().undelivered(Office.FOREIGNERS, 10)).isEmpty();
    }

    @Test
    void what_is_only_late_is_noted_and_nobody_sees_it() {
        var letter = posted(TO_WIRTH);
        outbox().delivered(List.of(letter), NOON);

        assertThat(outbox().delayed(letter.id(), LATER)).isTrue();
        assertThat(outbox().undelivered(Office.FOREIGNERS, 10)).isEmpty();
        assertThat(outbox().bounced(letter.id(), Failure.BOUNCED, LATER)).isTrue();
    }

    @Test
    void what_went_out_long_ago_is_forgotten() {
        var old = posted(TO_WIRTH);
        outbox().delivered(List.of(old), NOON);
        var young = posted(TO_DESK);
        outbox().delivered(List.of(young), LATER);
        outbox().forgetSent(LATER);

        assertThat(outbox().bounced(old.id(), Failure.BOUNCED, LATER)).isFalse();
        assertThat(outbox().bounced(young.id(), Failure.BOUNCED, LATER)).isTrue();
    }

    @Test
    void a_vain_attempt_is_counted_and_one_that_was_none_is_not() {
        var letter = posted(TO_DESK);
        outbox().tryAgain(letter, LATER);
        assertThat(outbox().claim(10, NOON, NOON)).isEmpty();
        assertThat(outbox().claim(10, LATER, LATER))
                .extracting(Letter::attempts)
                .containsExactly(1);
        outbox().release(List.of(letter), NOON);
        outbox().release(List.of(), NOON);
        assertThat(outbox().claim(10, NOON, LATER)).extracting(Letter::attempts).containsExactly(1);
    }

    @Test
    void K5_what_was_given_up_is_listed_with_its_reason_and_not_tried() {
        var letter = posted(TO_WIRTH);
        outbox().giveUp(letter, Failure.FULL, LATER);

        var given = outbox().undelivered(letter.id());
        assertThat(given).hasValueSatisfying(undelivered -> {
            assertThat(undelivered.letter().notice()).isEqualTo(TO_WIRTH);
            assertThat(undelivered.letter().attempts()).isEqualTo(1);
            assertThat(undelivered.why()).isEqualTo(Failure.FULL);
            assertThat(undelivered.since()).isEqualTo(LATER);
        });
        assertThat(outbox().undelivered(Office.FOREIGNERS, 10)).containsExactly(given.orElseThrow());
        assertThat(outbox().undelivered(OTHER, 10)).isEmpty();
        assertThat(outbox().claim(10, LATER.plus(Duration.ofDays(400)), LATER)).isEmpty();
    }

    @Test
    void the_latest_that_was_given_up_is_listed_first() {
        var first = posted(TO_WIRTH);
        outbox().giveUp(first, Failure.ADDRESS, NOON);
        var second = posted(TO_DESK);
        outbox().giveUp(second, Failure.FULL, LATER);

        assertThat(outbox().undelivered(Office.FOREIGNERS, 10))
                .extracting(Undelivered::why)
                .containsExactly(Failure.FULL, Failure.ADDRESS);
        assertThat(outbox().undelivered(Office.FOREIGNERS, 1)).hasSize(1);
    }

    @Test
    void K5_what_was_given_up_can_be_sent_again_as_if_it_were_new_under_its_old_number() {
        var letter = posted(TO_WIRTH);
        outbox().giveUp(letter, Failure.ADDRESS, NOON);
        outbox().sendAgain(letter, LATER);

        assertThat(outbox().undelivered(letter.id())).isEmpty();
        assertThat(outbox().undelivered(Office.FOREIGNERS, 10)).isEmpty();
        assertThat(outbox().claim(10, NOON, NOON)).isEmpty();
        assertThat(outbox().claim(10, LATER, LATER)).containsExactly(letter);
    }

    @Test
    void what_waits_is_not_listed_as_given_up() {
        var letter = posted(TO_DESK);

        assertThat(outbox().undelivered(letter.id())).isEmpty();
        assertThat(outbox().undelivered(UUID.randomUUID())).isEmpty();
        assertThat(outbox().undelivered(Office.FOREIGNERS, 10)).isEmpty();
    }
}
