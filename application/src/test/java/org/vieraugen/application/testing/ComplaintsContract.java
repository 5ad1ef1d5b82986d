package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.course.Warnings;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.undo.Undoable;
import org.vieraugen.domain.unsealing.Unsealing;

/** What every store of complaints promises. Each test has complaints of its own, and others may lie beside them. */
public abstract class ComplaintsContract {
    private static final Identity OTHER =
            new Identity(Optional.of("Samira Roth"), Optional.empty(), Optional.empty(), Optional.empty());

    private final Setting noon = Office.office().noon();

    protected abstract Complaints complaints();

    /** In a transaction of its own. */
    protected abstract <T> T alone(Supplier<T> act);

    /** It is that moment now. */
    protected abstract void at(Instant moment);

    /** What the journal says of it. */
    protected abstract List<Act> noted(Complaint complaint);

    private void done(Runnable act) {
        alone(() -> {
            act.run();
            return true;
        });
    }

    private Complaint read(Complaint which) {
        return alone(() -> complaints().get(which.reference()));
    }

    /** The same as another complaint, which nobody else has. */
    private Complaint own(Complaint made) {
        long number = alone(() -> complaints().nextNumber());
        return new Complaint(
                UUID.randomUUID(),
                Reference.of("ABH", 2026, number),
                made.submission(),
                made.status(),
                made.parties(),
                made.seats(),
                made.file(),
                made.deadlines(),
                made.parts(),
                made.waiting(),
                0);
    }

    private static byte[] digest(Complaint complaint, String code) {
        return Hash.of((complaint.id() + code).getBytes(StandardCharsets.UTF_8)).bytes();
    }

    private Complaint added(Complaint complaint, Optional<Identity> identity) {
        at(Office.NOON);
        var act = complaint.isRecorded()
                ? Act.by(ALBERS, Role.COORDINATOR, CaseParts.RECORDING, ReceptionEntries.RECORDED, noon.at())
                : Act.byComplainant(ReceptionEntries.SUBMITTED, noon.at());
        done(() -> complaints().add(complaint.step(act), digest(complaint, "first"), identity, noon));
        return complaint;
    }

    private Complaint added(Complaint complaint) {
        return added(own(complaint), Optional.empty());
    }

    @Test
    void a_complaint_reads_back_as_it_was_by_number_by_key_and_by_code() {
        var complaint = added(Cases.in(noon).naming("Jens Olbrich").submitted());
        var read = read(complaint);
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.submission()).isEqualTo(complaint.submission());
        assertThat(read.parties()).isEqualTo(complaint.parties());
        assertThat(read.deadlines()).isEqualTo(complaint.deadlines());
        assertThat(read.status()).isEqualTo(complaint.status());
        assertThat(alone(() -> complaints().get(Office.FOREIGNERS, complaint.id())))
                .isEqualTo(read);
        var held = alone(() -> complaints().holding(digest(complaint, "first")));
        assertThat(held.complaint()).isEqualTo(read);
        assertThat(held.opens()).isEqualTo(CodeScope.EVERYTHING);
        assertThat(alone(() -> complaints().byReceipt(digest(complaint, "first"))))
                .isEqualTo(read);
        assertThat(noted(complaint)).extracting(Act::kind).containsExactly(ReceptionEntries.SUBMITTED);
    }

    @Test
    void what_is_not_there_is_not_found_and_the_answer_says_what() {
        var complaint = own(Cases.in(noon).submitted());
        assertThatThrownBy(() -> read(complaint))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("complaint"));
        assertThatThrownBy(() -> alone(() -> complaints().holding(digest(complaint, "first"))))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("receipt"));
        added(complaint, Optional.empty());
        assertThatThrownBy(() -> alone(() -> complaints().get(new DepartmentKey("registry"), complaint.id())))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("complaint"));
    }

    @Test
    void numbers_are_never_given_twice() {
        var some = Stream.generate(() -> alone(() -> complaints().nextNumber()))
                .limit(3)
                .toList();
        assertThat(some).doesNotHaveDuplicates();
    }

    @Test
    void F8_of_two_who_follow_the_same_moment_the_second_is_told_and_changes_nothing() {
        var complaint = added(Cases.in(noon).submitted());
        var seen = read(complaint);
        var one = seen.in(noon, Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Eins.");
        var other = seen.in(noon, Correspondence::new).reply(PETRENKO, Role.OMBUDSPERSON, "Zwei.");
        done(() -> complaints().follow(one));
        assertThatThrownBy(() -> done(() -> complaints().follow(other)))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.expectedByCaller()).isFalse());
        var now = read(complaint);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.file().messages()).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo("Eins."));
        assertThat(noted(complaint))
                .extracting(Act::kind)
                .containsExactly(ReceptionEntries.SUBMITTED, CorrespondenceEntries.REPLIED);
        assertThat(now.hasSeen(ALBERS)).isTrue();
        assertThat(now.hasSeen(PETRENKO)).isFalse();
    }

    @Test
    void what_was_never_added_is_not_followed() {
        var never = own(Cases.in(noon).submitted());
        assertThatThrownBy(() -> done(() -> complaints().follow(Step.to(never))))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void I9_a_code_that_staff_have_seen_shows_the_status_until_another_takes_its_place() {
        var complaint = added(Cases.in(noon).recordedBy(ALBERS).submitted());
        var first = digest(complaint, "first");
        assertThat(alone(() -> complaints().holding(first)).opens()).isEqualTo(CodeScope.STATUS);
        assertThatThrownBy(() -> alone(() -> complaints().byReceipt(first)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I9"));
        done(() -> complaints().renew(complaint, digest(complaint, "second")));
        assertThat(alone(() -> complaints().byReceipt(digest(complaint, "second")))
                        .id())
                .isEqualTo(complaint.id());
        assertThatThrownBy(() -> alone(() -> complaints().holding(first))).isInstanceOf(Unknown.class);
    }

    @Test
    void I1_an_open_identity_is_seen_a_confidential_one_is_the_complainants_own() {
        var open = own(Cases.in(noon).openly().submitted());
        added(open, Optional.of(House.SAMIRA));
        assertThat(alone(() -> complaints().openIdentity(open))).contains(House.SAMIRA);
        var confidential = own(Cases.in(noon).submitted());
        added(confidential, Optional.of(House.SAMIRA));
        assertThat(alone(() -> complaints().openIdentity(confidential))).isEmpty();
        assertThat(alone(() -> complaints().ownIdentity(confidential))).contains(House.SAMIRA);
        assertThat(alone(() -> complaints().address(confidential))).contains("samira@example.org");
        var without = added(Cases.in(noon).submitted());
        assertThat(alone(() -> complaints().ownIdentity(without))).isEmpty();
        assertThat(alone(() -> complaints().address(without))).isEmpty();
    }

    @Test
    void an_identity_that_is_there_is_replaced_and_one_that_is_not_is_not() {
        var complaint = own(Cases.in(noon).submitted());
        added(complaint, Optional.of(House.SAMIRA));
        done(() -> complaints().replaceIdentity(complaint, OTHER));
        assertThat(alone(() -> complaints().ownIdentity(complaint))).contains(OTHER);
        assertThat(alone(() -> complaints().address(complaint))).isEmpty();
        var without = added(Cases.in(noon).submitted());
        assertThatThrownBy(() -> done(() -> complaints().replaceIdentity(without, OTHER)))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("identity"));
    }

    @Test
    void I2_an_unsealed_identity_is_read_by_whoever_asked_for_72_hours() {
        var complaint = own(Cases.in(noon).submitted());
        added(complaint, Optional.of(House.SAMIRA));
        var asked = read(complaint).in(noon, Unsealing::new).request(ALBERS, Role.COORDINATOR, "Ein Anruf.");
        done(() -> complaints().follow(asked));
        var before = read(complaint);
        assertThat(alone(() -> complaints().unsealedIdentity(before, ALBERS, noon.at())))
                .isEmpty();
        done(() -> complaints().follow(before.in(noon, Unsealing::new).approve(PETRENKO, "Ja.", Optional.empty())));
        var now = read(complaint);
        assertThat(alone(() -> complaints().unsealedIdentity(now, ALBERS, noon.at())))
                .contains(House.SAMIRA);
        assertThat(alone(() -> complaints().unsealedIdentity(now, PETRENKO, noon.at())))
                .isEmpty();
        var later = noon.at().plus(Duration.ofDays(3));
        assertThat(alone(() -> complaints().unsealedIdentity(now, ALBERS, later)))
                .isEmpty();
    }

    private static LocalDate due(Complaint complaint) {
        return complaint
                .deadlines()
                .open(DeadlineKind.RETENTION)
                .map(deadline -> deadline.due())
                .orElseThrow();
    }

    private List<UUID> kept(LocalDate before) {
        return alone(() -> complaints().keptUntilBefore(Office.FOREIGNERS, before, 0, 1_000)).stream()
                .map(Complaint::id)
                .toList();
    }

    @Test
    void I7_what_is_over_and_past_its_time_is_listed_the_longest_first() {
        var open = added(Cases.in(noon).submitted());
        var later = added(Cases.in(Office.office().on("2026-12-10")).withdrawn());
        var sooner = added(Cases.in(noon).withdrawn());
        assertThat(kept(due(sooner))).doesNotContain(sooner.id(), later.id(), open.id());
        assertThat(kept(due(sooner).plusDays(1))).contains(sooner.id()).doesNotContain(later.id(), open.id());
        assertThat(kept(due(later).plusDays(1))).doesNotContain(open.id()).containsSubsequence(sooner.id(), later.id());
        var all = kept(due(later).plusDays(1));
        var page = alone(
                () -> complaints().keptUntilBefore(Office.FOREIGNERS, due(later).plusDays(1), all.size() - 1, 1));
        assertThat(page).extracting(Complaint::id).containsExactly(all.get(all.size() - 1));
        assertThat(alone(() -> complaints()
                        .keptUntilBefore(
                                new DepartmentKey("registry"), due(later).plusDays(1), 0, 10)))
                .isEmpty();
    }

    @Test
    void I8_after_an_erasure_a_certificate_is_all_that_is_left() {
        var complaint = own(Cases.in(noon).withdrawn());
        added(complaint, Optional.of(House.SAMIRA));
        var late = Office.office().on("2029-12-01");
        at(late.at());
        var unannounced = read(complaint);
        done(() -> complaints()
                .follow(unannounced.in(late, Retention::new).watch(Set.of()).orElseThrow()));
        var over = Office.office().on("2030-02-01");
        at(over.at());
        var announced = read(complaint);
        var told = noted(complaint).stream().map(Warnings::told).collect(Collectors.toSet());
        var last = announced.in(over, Retention::new).erase(ALBERS, Role.COORDINATOR, told);
        var certificate = alone(() -> complaints().erase(last));
        assertThat(certificate.reference()).isEqualTo(complaint.reference().text());
        assertThat(certificate.by()).isEqualTo(Role.COORDINATOR);
        assertThat(certificate.at()).isEqualTo(over.at());
        assertThat(certificate.early()).isFalse();
        assertThat(certificate.leaves()).isZero();
        assertThat(certificate.files()).isZero();
        assertThat(certificate.entry()).isEqualTo(3);
        assertThatThrownBy(() -> read(complaint)).isInstanceOfSatisfying(Erased.class, e -> assertThat(e.certificate())
                .isEqualTo(certificate));
        assertThatThrownBy(() -> alone(() -> complaints().holding(digest(complaint, "first"))))
                .isInstanceOf(Erased.class);
        assertThat(kept(LocalDate.of(2040, 1, 1))).doesNotContain(complaint.id());
        assertThat(noted(complaint)).hasSize(3).flatExtracting(Act::people).doesNotContain(ALBERS);
        assertThatThrownBy(() -> done(() -> complaints().follow(Step.to(announced))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_deadline_in_danger_wants_a_look_and_is_looked_at_until_somebody_has() {
        var complaint = added(Cases.in(noon).submitted());
        while (alone(() -> complaints().claimAlarmed(noon.at()).map(found -> {
                    complaints().watched(found);
                    return found;
                }))
                .isPresent()) {
            // Others lie beside it.
        }
        var then = Office.at("2026-11-27");
        at(then);
        var claimed = alone(() -> {
            var found = complaints().claimAlarmed(then);
            while (found.isPresent() && !found.get().id().equals(complaint.id())) {
                complaints().watched(found.get());
                found = complaints().claimAlarmed(then);
            }
            return found;
        });
        assertThat(claimed).hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(complaint.id()));
        assertThat(alone(() -> complaints().claimAlarmed(then))).isPresent();
        done(() -> complaints().watched(claimed.orElseThrow()));
        assertThat(alone(() -> complaints().claimAlarmed(then))).isEmpty();
    }

    private Undoable replied(Complaint complaint) {
        var before = read(complaint);
        var step = before.in(noon, Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Es geht voran.");
        var done = Undoable.of(before, step, ALBERS, noon.at(), Duration.ofMinutes(1))
                .orElseThrow();
        done(() -> complaints().follow(step, done));
        return done;
    }

    private Optional<Undoable> undoable(Complaint which) {
        var now = read(which);
        return alone(() -> complaints().undoable(now));
    }

    private boolean takenBack(Complaint complaint) {
        return alone(() -> {
            var now = complaints().get(complaint.reference());
            var done = complaints().undoable(now).orElseThrow();
            var before = done.before().of(now, now.version());
            return complaints().takeBack(Step.to(before));
        });
    }

    @Test
    void what_was_taken_back_is_as_it_was_and_can_be_done_again() {
        var complaint = added(Cases.in(noon).submitted());
        var before = read(complaint);
        var done = replied(complaint);
        assertThat(undoable(complaint)).contains(done);
        assertThat(takenBack(complaint)).isTrue();
        var now = read(complaint);
        assertThat(now.file()).isEqualTo(before.file());
        assertThat(now.deadlines()).isEqualTo(before.deadlines());
        assertThat(now.version()).isEqualTo(before.version() + 2);
        assertThat(undoable(complaint)).isEmpty();
        replied(complaint);
        assertThat(read(complaint).file().messages()).hasSize(1);
    }

    @Test
    void a_look_of_the_complainant_is_kept_with_what_can_be_taken_back_and_is_of_what_is_stored_now() {
        var complaint = added(Cases.in(noon).submitted());
        var before = read(complaint);
        assertThat(alone(() -> complaints().see(before))).isTrue();
        replied(complaint);
        assertThat(undoable(complaint))
                .hasValueSatisfying(done -> assertThat(done.seen()).isFalse());
        assertThat(alone(() -> complaints().see(before)))
                .as("it is not so any more")
                .isFalse();
        var replied = read(complaint);
        assertThat(alone(() -> complaints().see(replied))).isTrue();
        assertThat(undoable(complaint))
                .hasValueSatisfying(done -> assertThat(done.seen()).isTrue());
        done(() -> complaints().forgetUndoable(noon.at()));
        assertThat(undoable(complaint)).isPresent();
        done(() -> complaints().forgetUndoable(noon.at().plusSeconds(61)));
        assertThat(undoable(complaint)).isEmpty();
    }
}
