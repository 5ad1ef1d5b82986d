package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.testing.Office;

/** What every store of invitations promises. */
public abstract class SessionInvitationsContract {
    private static final Instant NOON = Office.NOON;

    protected final DepartmentKey department =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract SessionInvitations invitations();

    /** A series and a participant that there are, by their keys. */
    protected abstract List<UUID> seriesAndParticipant();

    protected SessionInvitation invited() {
        var there = seriesAndParticipant();
        return new SessionInvitation(
                UUID.randomUUID(),
                department,
                there.get(1),
                there.get(0),
                List.of(letter(Letter.Purpose.REQUEST, Occasion.SERIES, 0)),
                List.of(),
                List.of(),
                1);
    }

    private static Letter letter(Letter.Purpose purpose, Occasion occasion, int sequence) {
        return new Letter(
                UUID.randomUUID(),
                purpose,
                occasion,
                1,
                sequence,
                "17:00+120",
                NOON,
                NOON.minusSeconds(5),
                0,
                "what is shown",
                Optional.of("amal@beirat.example"));
    }

    private static SessionInvitation with(
            SessionInvitation before, List<Letter> letters, List<Reply> replies, List<Wish> wishes) {
        return new SessionInvitation(
                before.id(),
                before.department(),
                before.participant(),
                before.series(),
                letters,
                replies,
                wishes,
                before.version() + 1);
    }

    private static Reply reply(Occasion occasion, Coming coming, String comment) {
        return new Reply(occasion, coming, Reply.Way.MAIL, comment, NOON, NOON.minus(Duration.ofHours(1)), 3, true);
    }

    private static Wish wish(Occasion occasion, Wish.State state) {
        return new Wish(
                UUID.randomUUID(),
                occasion,
                Optional.of(LocalDateTime.of(2026, 12, 1, 18, 30)),
                Optional.empty(),
                "Lieber später.",
                NOON,
                state);
    }

    @Test
    public void an_invitation_reads_back_as_it_was_stored_and_is_found_by_its_letters() {
        var first = invited();
        invitations().hold(department, first.series());
        invitations().follow(Step.to(first));
        assertThat(invitations().find(first.id())).contains(first);
        var day = Occasion.on(LocalDate.of(2026, 12, 1));
        var old = first.letters().get(0);
        var next = with(
                first,
                List.of(letter(Letter.Purpose.REQUEST, Occasion.SERIES, 1)),
                List.of(reply(day, Coming.NO, "Leider nein.\nGrüße"), reply(Occasion.SERIES, Coming.YES, "")),
                List.of(wish(day, Wish.State.OPEN)));
        invitations().follow(Step.to(next));
        assertThat(invitations().of(department, first.series())).containsExactly(next);
        assertThat(invitations().ofLetter(next.letters().get(0).id())).contains(next);
        assertThat(invitations().ofLetter(old.id())).isEmpty();

        var settled = next.wishes().get(0);
        var last = with(
                next,
                next.letters(),
                List.of(reply(day, Coming.YES, "Doch."), reply(Occasion.SERIES, Coming.YES, "")),
                List.of(
                        new Wish(
                                settled.id(),
                                day,
                                settled.begins(),
                                settled.ends(),
                                settled.text(),
                                settled.at(),
                                Wish.State.REPLACED),
                        wish(day, Wish.State.OPEN)));
        invitations().follow(Step.to(last));
        var read = invitations().find(first.id()).orElseThrow();
        assertThat(read.reply(day)).contains(last.replies().get(0));
        assertThat(read.wishes()).containsExactlyInAnyOrderElementsOf(last.wishes());
        assertThat(read.version()).isEqualTo(3);
    }

    @Test
    public void each_mailbox_that_was_left_has_a_letter_of_its_own() {
        var first = invited();
        invitations().follow(Step.to(first));
        var left = List.of(
                first.letters().get(0),
                letter(Letter.Purpose.LEFT, Occasion.SERIES, 1),
                letter(Letter.Purpose.LEFT, Occasion.SERIES, 2));
        var next = with(first, left, List.of(), List.of());
        invitations().follow(Step.to(next));
        assertThat(invitations().find(first.id()).orElseThrow().letters()).containsExactlyInAnyOrderElementsOf(left);
    }

    @Test
    public void series_of_which_a_wish_is_open_are_found() {
        var first = invited();
        invitations().follow(Step.to(first));
        assertThat(invitations().wished(department)).isEmpty();
        var open = wish(Occasion.SERIES, Wish.State.OPEN);
        var day = wish(Occasion.on(LocalDate.of(2026, 12, 1)), Wish.State.OPEN);
        var next = with(first, first.letters(), List.of(), List.of(open, day));
        invitations().follow(Step.to(next));
        assertThat(invitations().wished(department)).containsExactly(first.series());
        assertThat(invitations().wished(new DepartmentKey("registry"))).isEmpty();
        var settled = next.wishes().stream()
                .map(one -> new Wish(
                        one.id(), one.occasion(), one.begins(), one.ends(), one.text(), one.at(), Wish.State.LAPSED))
                .toList();
        invitations().follow(Step.to(with(next, next.letters(), List.of(), settled)));
        assertThat(invitations().wished(department)).isEmpty();
    }

    @Test
    void of_two_who_change_one_or_invite_the_same_one_is_told() {
        var first = invited();
        invitations().follow(Step.to(first));
        var next = with(first, first.letters(), List.of(), List.of());
        invitations().follow(Step.to(next));
        assertThatThrownBy(() -> invitations().follow(Step.to(next))).isInstanceOf(Outdated.class);
        var twice = new SessionInvitation(
                UUID.randomUUID(), department, first.participant(), first.series(), List.of(), List.of(), List.of(), 1);
        assertThatThrownBy(() -> invitations().follow(Step.to(twice))).isInstanceOf(Outdated.class);
        assertThat(invitations().find(UUID.randomUUID())).isEmpty();
    }
}
