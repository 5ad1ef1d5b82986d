package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.request.RequestLine;
import org.vieraugen.application.request.Requests;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.request.Arrival;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestEntries;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.request.Taking;
import org.vieraugen.domain.testing.Office;

/** What every store of requests promises. Times are so late that what other tests left behind is no longer there. */
public abstract class RequestsContract {
    protected static final Organisation ORGANISATION = Office.office().organisation();
    protected static final TeamKey T3 = new TeamKey("t3");
    private static final Identity SENDER = new Identity(
            Optional.of("Samira Haddad"),
            Optional.of("Beispielweg 1"),
            Optional.of("samira@example.org"),
            Optional.of("0341 1"));

    protected abstract Requests requests();

    protected abstract Journal journal();

    protected static Actor by(Instant at) {
        return new Actor(Office.THAL, Role.REVIEWER, at);
    }

    protected static Actor thal() {
        return by(Office.NOON);
    }

    private Step<Request> step(TeamKey team, Instant at, Asked asked) {
        return Taking.take(
                UUID.randomUUID(),
                RequestNumber.of("ABH", 2026, requests().nextNumber()),
                ORGANISATION.department(Office.FOREIGNERS),
                team,
                new Arrival(Channel.EMAIL, "ar", at),
                asked,
                Optional.empty(),
                ORGANISATION);
    }

    protected Request added(String text) {
        return added(T3, Office.NOON, new Asked("Termin", text, Optional.of(SENDER)));
    }

    private Request added(TeamKey team, Instant at, Asked asked) {
        var step = step(team, at, asked);
        requests().add(step);
        return step.next();
    }

    protected Request followed(Step<Request> step) {
        requests().follow(step);
        return step.next();
    }

    protected Request answered(Request request, Instant at) {
        return followed(request.answer(UUID.randomUUID(), "Am Montag.", Said.Way.MAIL, by(at)));
    }

    private List<ActKind> noted(Request request) {
        return journal().of(request.department(), request.subject()).stream()
                .map(noted -> noted.act().kind())
                .toList();
    }

    private List<RequestNumber> listed(Set<TeamKey> teams, Request.State... states) {
        return requests()
                .lines(
                        new Requests.Wanted(
                                Office.FOREIGNERS,
                                teams,
                                states.length == 0 ? EnumSet.allOf(Request.State.class) : Set.of(states)),
                        line -> true,
                        10_000)
                .stream()
                .map(RequestLine::number)
                .toList();
    }

    @Test
    void a_request_reads_back_as_it_was_stored_by_number_and_by_key() {
        var request = added("Frau Nora Brandt hat meinen Pass.");
        assertThat(requests().get(request.number())).isEqualTo(request);
        assertThat(requests().get(request.id())).isEqualTo(request);
        assertThat(request.words().mentions().certain()).containsExactly(Office.NORA_BRANDT);
        var nobody = added(T3, Office.NOON, new Asked("", "Frage", Optional.empty()));
        assertThat(requests().get(nobody.id())).isEqualTo(nobody);
        assertThat(noted(request)).containsExactly(RequestEntries.REQUEST_RECEIVED);
    }

    @Test
    void each_step_reads_back_and_stands_in_its_chain() {
        var request = added("Frage");
        var home = ORGANISATION.department(Office.FOREIGNERS);
        var moved = followed(request.move(new TeamKey("t4"), home, thal()));
        assertThat(requests().get(request.id())).isEqualTo(moved);
        var answered = answered(moved, Office.NOON);
        assertThat(requests().get(request.id())).isEqualTo(answered);
        assertThat(requests().inWhich(answered.words().said().get(0).id())).contains(answered);
        assertThat(requests().inWhich(UUID.randomUUID())).isEmpty();
        var again = followed(
                answered.followUp(UUID.randomUUID(), "Herr Thal?", Office.at("2026-11-26"), home, ORGANISATION));
        assertThat(requests().get(request.id())).isEqualTo(again);
        var closed = followed(again.close(UUID.randomUUID(), "erledigt", thal()));
        assertThat(requests().get(request.id())).isEqualTo(closed);
        var consent = new Consent(Channel.PHONE, LocalDate.parse("2026-11-26"), "Ja.");
        var complaint = followed(closed.becomes(Reference.of("ABH", 2026, 5), consent, thal()));
        assertThat(requests().get(request.id())).isEqualTo(complaint);
        assertThat(requests().inWhich(answered.words().said().get(0).id())).isEmpty();
        assertThat(noted(request))
                .containsExactly(
                        RequestEntries.REQUEST_RECEIVED,
                        RequestEntries.REQUEST_MOVED,
                        RequestEntries.REQUEST_ANSWERED,
                        RequestEntries.REQUEST_REOPENED,
                        RequestEntries.REQUEST_CLOSED,
                        RequestEntries.REQUEST_MADE_COMPLAINT);
    }

    @Test
    void F8_of_two_who_act_at_once_the_second_is_told_and_nothing_of_it_stays() {
        var request = added("Frage");
        var one = request.close(UUID.randomUUID(), "Werbung", thal());
        var other = request.answer(UUID.randomUUID(), "Ja.", Said.Way.MAIL, thal());
        requests().follow(one);
        assertThatThrownBy(() -> requests().follow(other)).isInstanceOf(Outdated.class);
        assertThat(requests().get(request.id())).isEqualTo(one.next());
    }

    @Test
    void what_was_never_taken_is_unknown_and_does_not_go_on() {
        var never = step(T3, Office.NOON, new Asked("", "Frage", Optional.empty()));
        assertThatThrownBy(() -> requests().get(never.next().id())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> requests().get(never.next().number()))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("request"));
        assertThatThrownBy(() -> requests().follow(never.next().close(UUID.randomUUID(), "x", thal())))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void K2_a_mail_is_found_again_in_its_own_department() {
        var key = UUID.randomUUID().toString();
        var step = step(T3, Office.NOON, new Asked("", "Frage", Optional.empty()));
        requests().add(step, key);
        assertThat(requests().byMail(Office.FOREIGNERS, key)).contains(step.next());
        assertThat(requests().byMail(Office.FOREIGNERS, key + "x")).isEmpty();
        assertThat(requests().byMail(new DepartmentKey("registry"), key)).isEmpty();
        assertThatThrownBy(() -> requests().add(step(T3, Office.NOON, new Asked("", "x", Optional.empty())), key))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void numbers_never_come_twice() {
        var numbers = new HashSet<Long>();
        for (int i = 0; i < 250; i++) {
            assertThat(numbers.add(requests().nextNumber())).isTrue();
        }
        assertThat(numbers).allMatch(number -> number >= 0 && number < RequestNumber.RANGE);
    }

    @Test
    void lists_are_by_due_day_of_the_wanted_teams_and_states_and_only_what_may_be_seen() {
        var later = added(T3, Office.at("2026-11-25"), new Asked("B", "Frage", Optional.empty()));
        var first = added(T3, Office.NOON, new Asked("A", "Frage", Optional.empty()));
        var other = added(new TeamKey("t4"), Office.NOON, new Asked("C", "Frage", Optional.empty()));
        var over = answered(added("Frage"), Office.NOON);
        assertThat(listed(Set.of(T3), Request.State.OPEN, Request.State.MOVED))
                .containsSubsequence(first.number(), later.number())
                .doesNotContain(other.number(), over.number());
        assertThat(listed(Set.of())).contains(first.number(), other.number(), over.number());
        assertThat(listed(Set.of(T3), Request.State.ANSWERED))
                .contains(over.number())
                .doesNotContain(first.number());
        var wanted = new Requests.Wanted(Office.FOREIGNERS, Set.of(), EnumSet.allOf(Request.State.class));
        assertThat(requests().lines(wanted, line -> line.number().equals(later.number()), 5))
                .containsExactly(RequestLine.of(later));
        assertThat(requests().lines(wanted, line -> true, 2)).hasSize(2);
        assertThat(requests()
                        .lines(
                                new Requests.Wanted(
                                        new DepartmentKey("registry"), Set.of(), EnumSet.allOf(Request.State.class)),
                                line -> true,
                                5))
                .isEmpty();
    }

    @Test
    void I8_what_is_erased_is_unknown_and_its_journal_names_nobody() {
        var long_ago = Office.at("2001-03-01");
        var key = UUID.randomUUID().toString();
        var step = step(T3, long_ago, new Asked("Termin", "Frage", Optional.of(SENDER)));
        requests().add(step, key);
        var request = answered(step.next(), long_ago);
        var found = requests().endedBefore(long_ago.plus(1, ChronoUnit.DAYS));
        assertThat(found).contains(request);
        assertThat(requests().endedBefore(long_ago)).isEmpty();

        requests().erase(request.erase(Office.at("2002-03-02")));

        assertThat(requests().endedBefore(long_ago.plus(1, ChronoUnit.DAYS))).isEmpty();
        assertThatThrownBy(() -> requests().get(request.id())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> requests().get(request.number())).isInstanceOf(Unknown.class);
        assertThat(requests().byMail(Office.FOREIGNERS, key)).isEmpty();
        assertThat(requests().inWhich(request.words().said().get(0).id())).isEmpty();
        assertThat(listed(Set.of(T3))).doesNotContain(request.number());
        var acts = journal().of(request.department(), request.subject()).stream()
                .map(noted -> noted.act())
                .toList();
        assertThat(acts).extracting(Act::kind).last().isEqualTo(ActKind.ERASED);
        assertThat(acts.toString()).doesNotContain(Office.THAL.text());
        assertThat(journal().verify()).isEmpty();
    }
}
