package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.KEEPER;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.application.testing.ExchangeDesk.SECOND;
import static org.vieraugen.application.testing.ExchangeDesk.on;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mandate.Words;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.testing.Office;

/** The way of resolutions over every store: what is open comes back on each next agenda by itself, once, until it is done (E4). */
public abstract class ResolutionsContract {
    private static final LocalDate DUE = LocalDate.of(2027, 2, 1);
    private static final Votes WON = new Votes(5, 1, 2);

    protected final House house = new House();

    protected abstract ExchangeDesk desk();

    private static Resolution.Words words(String todo) {
        return new Resolution.Words(
                "Die Formulare werden übersetzt.",
                new Decided(Decided.How.VOTE, Optional.of(WON)),
                new Consequence(Consequence.Kind.MEASURE, todo, Optional.of(OFFICE), Optional.of(DUE)));
    }

    private static Resolution.Words nothing() {
        return new Resolution.Words(
                "Das Thema ruht.",
                new Decided(Decided.How.CONSENT, Optional.empty()),
                new Consequence(Consequence.Kind.NO_ACTION, "Die Zahlen fehlen.", Optional.empty(), Optional.empty()));
    }

    private UUID passed(UUID session, String todo) {
        return desk().pass.handle(on(session, KEEPER), words(todo)).id();
    }

    private Resolution read(UUID id) {
        return desk().resolutions.one(KEEPER, id).resolution();
    }

    private ExchangeSession session(UUID id) {
        return desk().stored.session(Office.FOREIGNERS, id);
    }

    private List<TopicKey> agenda(ExchangeSession session) {
        return session(session.id()).agenda().open().stream().map(Topic::key).toList();
    }

    private static Fulfilment.Said said() {
        return new Fulfilment.Said(
                "Alle zehn sind übersetzt.",
                new Evidence(
                        "Formulare",
                        LocalDate.of(2026, 12, 1),
                        Optional.of(new WebAddress("https://stadt.example/formulare")),
                        Optional.empty()));
    }

    @Test
    void E4_resolutions_are_numbered_in_their_series_and_read_back_as_they_were() {
        var elsewhere = desk().session(desk().begun(), 0);
        var session = desk().underWay();
        var first = read(passed(session.id(), "Übersetzen"));
        assertThat(first.number()).hasToString("2026/1");
        assertThat(first.decided().votes()).contains(WON);
        assertThat(first.consequence()).isEqualTo(words("Übersetzen").consequence());
        var second =
                read(desk().pass.handle(on(session.id(), KEEPER), nothing()).id());
        assertThat(second.number()).hasToString("2026/2");
        assertThat(second.state()).isEqualTo(Resolution.State.NO_ACTION);
        assertThat(read(passed(elsewhere.id(), "Übersetzen")).number().place()).isEqualTo(1);
        assertThat(desk().resolutions.of(KEEPER, session.id()).passed()).hasSize(2);
        assertThat(desk().resolutions.of(KEEPER, elsewhere.id()).open()).isEmpty();
    }

    @Test
    void E4_resolutions_are_found_by_their_number_and_by_words_of_what_they_lead_to_the_latest_first() {
        var session = desk().underWay();
        var first = passed(session.id(), "Zwei Schalter_A mit 50 % Zeit");
        var second = passed(session.id(), "Zwei Schalter B");
        assertThat(found("schalter", "ZWEI")).containsSubsequence(second, first);
        assertThat(found("2026/1:", "schalter_a")).contains(first).doesNotContain(second);
        assertThat(found("schalter_")).contains(first).doesNotContain(second);
        assertThat(found("50 %")).contains(first).doesNotContain(second);
        assertThat(found("schalter", "drei")).isEmpty();
        assertThat(found("schalter\\_a")).isEmpty();
        assertThat(desk().allResolutions.find(Office.FOREIGNERS, List.of("schalter"), 1))
                .containsExactly(second);
        assertThat(desk().allResolutions.find(new DepartmentKey("registry"), List.of("schalter"), 9))
                .isEmpty();
    }

    @Test
    void E4_what_fell_takes_no_place_among_what_is_found() {
        var session = desk().underWay();
        var stands = passed(session.id(), "Schalter im Erdgeschoss");
        desk().hold(session.id());
        var extra = session(desk().plan
                .handle(KEEPER, Optional.empty(), session.series(), at(LocalDate.of(2026, 12, 15)))
                .id());
        desk().goTo(extra);
        passed(extra.id(), "Schalter im Obergeschoss");
        assertThat(desk().allResolutions.find(Office.FOREIGNERS, List.of("schalter im"), 1))
                .doesNotContain(stands);
        house.clock.pass(Duration.ofDays(9));
        desk().lapse(extra.id());
        assertThat(desk().allResolutions.find(Office.FOREIGNERS, List.of("schalter im"), 1))
                .containsExactly(stands);
    }

    private List<UUID> found(String... words) {
        return desk().allResolutions.find(Office.FOREIGNERS, List.of(words), 20);
    }

    @Test
    void E4_what_is_open_is_on_the_next_agenda_by_itself_whether_it_was_planned_before_or_not() {
        var session = desk().underWay();
        var before = passed(session.id(), "Vor dem Ende beschlossen");
        desk().hold(session.id());
        var next = desk().session(session.series(), 1);
        assertThat(agenda(next)).containsExactly(new TopicKey(before));
        var late = passed(session.id(), "Nachgetragen");
        desk().pass.handle(on(session.id(), KEEPER), nothing());
        assertThat(agenda(next)).containsExactly(new TopicKey(before), new TopicKey(late));
        assertThat(session(next.id()).topics().get(0).standing()).isTrue();
    }

    @Test
    void E4_no_side_withdraws_it_and_put_off_or_cancelled_it_is_on_the_one_after_once() {
        var session = desk().underWay();
        var open = new TopicKey(passed(session.id(), "Übersetzen"));
        desk().hold(session.id());
        var next = desk().session(session.series(), 1);
        assertThatThrownBy(() -> desk().withdraw.handle(on(next.id(), KEEPER), open))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E4");
        desk().cancel.handle(on(next.id(), KEEPER), "Krank.");
        var third = desk().session(session.series(), 2);
        assertThat(agenda(third)).containsExactly(open);
        desk().goTo(third);
        desk().postpone.handle(on(third.id(), KEEPER), open, new Postponed(WON, "Noch nicht so weit."));
        desk().hold(third.id());
        var fourth = desk().session(session.series(), 3);
        assertThat(agenda(fourth)).containsExactly(open);
        assertThat(session(fourth.id()).topics()).hasSize(1);
    }

    private static Appointment at(LocalDate day) {
        return new Appointment(day, new Hours(LocalTime.of(17, 0), 60), new Meeting("Rathaus", Optional.empty(), ""));
    }

    @Test
    void E4_an_open_resolution_is_on_one_agenda_at_a_time_the_next_one_by_date() {
        var session = desk().underWay();
        var open = new TopicKey(passed(session.id(), "Übersetzen"));
        desk().hold(session.id());
        var regular = desk().session(session.series(), 1);
        assertThat(agenda(regular)).containsExactly(open);
        var extra = session(desk().plan
                .handle(KEEPER, Optional.empty(), session.series(), at(LocalDate.of(2026, 12, 15)))
                .id());
        assertThat(agenda(extra)).containsExactly(open);
        assertThat(agenda(regular)).as("not on two").isEmpty();
        assertThat(session(regular.id()).topics()).extracting(Topic::state).containsExactly(Topic.State.CARRIED_OVER);
        var between = session(desk().plan
                .handle(KEEPER, Optional.empty(), session.series(), at(LocalDate.of(2027, 1, 12)))
                .id());
        assertThat(agenda(between)).isEmpty();
        desk().move.handle(on(extra.id(), KEEPER), at(LocalDate.of(2027, 1, 19)), "Krank.");
        assertThat(agenda(between)).as("the first one now").containsExactly(open);
        assertThat(agenda(extra)).isEmpty();
        desk().cancel.handle(on(between.id(), KEEPER), "Krank.");
        assertThat(agenda(extra)).containsExactly(open);
        desk().goTo(session(extra.id()));
        var more = new TopicKey(passed(extra.id(), "Auch das"));
        assertThat(agenda(regular)).as("the other one is talked about").containsExactly(more);
        desk().hold(extra.id());
        assertThat(agenda(regular)).containsExactlyInAnyOrder(open, more);
        assertThat(session(regular.id()).topics()).hasSize(2);
    }

    @Test
    void E4_what_a_session_resolved_of_which_nobody_says_that_it_took_place_counts_only_when_somebody_does() {
        var session = desk().underWay();
        var id = passed(session.id(), "Übersetzen");
        desk().fulfil.say(on(id, KEEPER), said());
        house.clock.pass(Duration.ofDays(9));
        desk().lapse(session.id());
        assertThat(read(id).state()).isEqualTo(Resolution.State.WITHOUT_SESSION);
        assertThat(agenda(desk().session(session.series(), 1)))
                .as("its topics alone")
                .hasSize(2)
                .doesNotContain(new TopicKey(id));
        assertThatThrownBy(() -> desk().fulfil.confirm(on(id, SECOND), 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E4");
        assertThat(desk().things
                        .find(Office.FOREIGNERS, Words.of("seek", "Übersetzen"))
                        .things())
                .noneMatch(thing -> thing.subject().key().equals(id));
        var fallen = new Subject(Resolution.KIND, id);
        assertThat(desk().things.at(Office.FOREIGNERS, fallen.toString())).isEmpty();
        assertThatThrownBy(() -> desk().things.requireKnown(Office.FOREIGNERS, fallen))
                .isInstanceOf(Malformed.class);
        assertThat(desk().allResolutions.overdue(LocalDate.of(2099, 1, 1), 1_000))
                .extracting(Resolution::id)
                .doesNotContain(id);
        desk().hold(session.id());
        desk().things.requireKnown(Office.FOREIGNERS, fallen);
        assertThat(desk().things.at(Office.FOREIGNERS, fallen.toString())).isPresent();
        assertThat(desk().allResolutions.overdue(LocalDate.of(2099, 1, 1), 1_000))
                .extracting(Resolution::id)
                .contains(id);
        assertThat(read(id).state()).isEqualTo(Resolution.State.OPEN);
        assertThat(desk().things
                        .find(Office.FOREIGNERS, Words.of("seek", "Übersetzen"))
                        .things())
                .anyMatch(thing -> thing.subject().key().equals(id));
        assertThat(agenda(desk().session(session.series(), 1))).contains(new TopicKey(id));
        desk().fulfil.confirm(on(id, SECOND), 1);
        assertThat(read(id).state()).isEqualTo(Resolution.State.FULFILLED);
    }

    @Test
    void E4_what_a_session_gave_up_of_which_nobody_says_that_it_took_place_is_open_again() {
        var session = desk().underWay();
        var id = passed(session.id(), "Übersetzen");
        desk().hold(session.id());
        var next = desk().session(session.series(), 1);
        desk().goTo(next);
        desk().fulfil.giveUp(on(id, KEEPER), new GivenUp(next.id(), WON, "Das Land übersetzt sie."));
        assertThatThrownBy(() -> desk().hold.missed(on(next.id(), KEEPER), "Niemand kam."))
                .isInstanceOf(RuleBroken.class);
        house.clock.pass(Duration.ofDays(9));
        desk().lapse(next.id());
        assertThat(read(id).state()).isEqualTo(Resolution.State.OPEN);
        assertThat(read(id).givenUp()).isEmpty();
        assertThat(agenda(desk().session(session.series(), 2))).containsExactly(new TopicKey(id));
    }

    @Test
    void E4_no_more_people_vote_on_a_resolution_than_are_said_to_have_been_there() {
        var session = desk().underWay();
        passed(session.id(), "Übersetzen");
        var few = List.of(new Attendance(OFFICE, 2), new Attendance(ExchangeDesk.COUNCIL, 5));
        assertThatThrownBy(() -> desk().hold.handle(on(session.id(), KEEPER), few, List.of()))
                .as("eight voted, seven were there")
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E4");
        desk().hold(session.id());
        var nine = new Resolution.Words(
                "Beschlossen.",
                new Decided(Decided.How.VOTE, Optional.of(new Votes(9, 0, 0))),
                words("x").consequence());
        assertThatThrownBy(() -> desk().pass.handle(on(session.id(), KEEPER), nine))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E4");
    }

    @Test
    protected void E4_it_is_fulfilled_when_another_person_confirms_it_and_then_on_no_agenda_to_come() {
        var session = desk().underWay();
        var id = passed(session.id(), "Übersetzen");
        desk().hold(session.id());
        var next = desk().session(session.series(), 1);
        desk().fulfil.say(on(id, KEEPER), said());
        assertThatThrownBy(() -> desk().fulfil.confirm(on(id, KEEPER), 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        desk().fulfil.sendBack(on(id, SECOND), 1, "Zwei fehlen noch.");
        assertThat(agenda(next)).hasSize(1);
        desk().fulfil.say(on(id, KEEPER), said());
        desk().fulfil.confirm(on(id, SECOND), 2);
        var done = read(id);
        assertThat(done.state()).isEqualTo(Resolution.State.FULFILLED);
        assertThat(done.fulfilled().orElseThrow().said()).isEqualTo(said());
        assertThat(done.fulfilments().get(0).answer().orElseThrow().reason()).isEqualTo("Zwei fehlen noch.");
        assertThat(agenda(next)).isEmpty();
        assertThat(session(next.id()).topics()).extracting(Topic::state).containsExactly(Topic.State.SETTLED);
        desk().goTo(next);
        desk().hold(next.id());
        assertThat(desk().session(session.series(), 2).topics()).isEmpty();
    }

    @Test
    void E4_a_later_session_gives_it_up_by_a_vote_with_a_reason() {
        var session = desk().underWay();
        var id = passed(session.id(), "Übersetzen");
        desk().hold(session.id());
        var next = desk().session(session.series(), 1);
        var how = new GivenUp(next.id(), WON, "Das Land übersetzt sie.");
        assertThatThrownBy(() -> desk().fulfil.giveUp(on(id, KEEPER), how)).isInstanceOf(RuleBroken.class);
        desk().goTo(next);
        desk().fulfil.giveUp(on(id, KEEPER), how);
        assertThat(read(id).givenUp()).contains(how);
        assertThat(read(id).state()).isEqualTo(Resolution.State.GIVEN_UP);
        desk().hold(next.id());
        assertThat(desk().session(session.series(), 2).topics()).isEmpty();
    }

    @Test
    void P5_what_is_open_after_its_day_is_missed_by_itself_for_everybody() {
        var session = desk().underWay();
        var id = passed(session.id(), "Übersetzen");
        assertThat(shown(session)).extracting(ReadResolutions.Shown::missed).containsExactly(false);
        assertThat(missed()).doesNotContain(id);
        house.clock.pass(Duration.ofDays(63));
        assertThat(shown(session)).extracting(ReadResolutions.Shown::missed).containsExactly(true);
        assertThat(missed()).contains(id);
        assertThat(desk().resolutions.missed(1)).hasSize(1);
        desk().fulfil.say(on(id, KEEPER), said());
        assertThat(missed()).as("nobody has confirmed it").contains(id);
        desk().fulfil.confirm(on(id, SECOND), 1);
        assertThat(missed()).doesNotContain(id);
        assertThat(desk().resolutions.named(Office.FOREIGNERS, List.of(id, UUID.randomUUID())))
                .extracting(one -> one.resolution().id())
                .containsExactly(id);
    }

    private List<UUID> missed() {
        return desk().resolutions.missed(1_000).stream()
                .map(one -> one.resolution().id())
                .toList();
    }

    private List<ReadResolutions.Shown> shown(ExchangeSession session) {
        return desk().resolutions.shown(session.department(), session.series());
    }

    @Test
    void a_resolution_can_show_how_far_something_else_is_and_what_nobody_knows_cannot() {
        var session = desk().underWay();
        var id = passed(session.id(), "Übersetzen");
        var other = passed(session.id(), "Drucken");
        var known = new Evidence(
                "Beschluss",
                LocalDate.of(2026, 12, 1),
                Optional.empty(),
                Optional.of(new Subject(Resolution.KIND, other)));
        desk().fulfil.say(on(id, KEEPER), new Fulfilment.Said("Siehe dort.", known));
        assertThat(read(id).waiting().orElseThrow().said().shows()).isEqualTo(known);
        var nobody = new Evidence(
                "Beschluss",
                LocalDate.of(2026, 12, 1),
                Optional.empty(),
                Optional.of(new Subject(Resolution.KIND, UUID.randomUUID())));
        assertThatThrownBy(() -> desk().fulfil.say(on(other, KEEPER), new Fulfilment.Said("x", nobody)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void an_act_is_for_its_duty_and_department_and_version() {
        var session = desk().underWay();
        var auditor = House.caller(Office.ALBERS, Role.AUDITOR);
        var stranger = House.caller(Office.LENT, Role.COORDINATOR);
        assertThatThrownBy(() -> desk().pass.handle(on(session.id(), auditor), nothing()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> desk().pass.handle(on(session.id(), stranger), nothing()))
                .isInstanceOf(Unknown.class);
        var id = passed(session.id(), "Übersetzen");
        assertThatThrownBy(() -> desk().fulfil.say(on(id, KEEPER, 7), said())).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> desk().resolutions.one(stranger, id)).isInstanceOf(Unknown.class);
        assertThat(desk().resolutions.one(auditor, id).isFulfillable()).isFalse();
    }

    @Test
    void E4_a_resolution_on_which_more_voted_than_were_there_keeps_nobody_from_saying_late_that_its_session_was_held() {
        var session = desk().underWay();
        var nine = new Resolution.Words(
                "Beschlossen.",
                new Decided(Decided.How.VOTE, Optional.of(new Votes(90, 0, 0))),
                words("Übersetzen").consequence());
        var wrong = desk().pass.handle(on(session.id(), KEEPER), nine).id();
        var right = passed(session.id(), "Drucken");
        assertThatThrownBy(() -> desk().hold(session.id())).isInstanceOf(RuleBroken.class);
        house.clock.pass(Duration.ofDays(9));
        desk().lapse(session.id());
        desk().hold(session.id());
        assertThat(session(session.id()).state()).isEqualTo(ExchangeSession.State.HELD);
        assertThat(read(wrong).state()).isEqualTo(Resolution.State.WITHOUT_SESSION);
        assertThat(read(right).state()).isEqualTo(Resolution.State.OPEN);
        assertThat(read(passed(session.id(), "Übersetzen")).state()).isEqualTo(Resolution.State.OPEN);
    }

    @Test
    void F9_what_a_session_resolved_that_two_say_was_not_held_falls_and_its_topics_are_on_the_next_agenda() {
        var session = desk().underWay();
        var id = passed(session.id(), "Übersetzen");
        desk().hold(session.id());
        var next = desk().session(session.series(), 1);
        assertThat(agenda(next)).containsExactly(new TopicKey(id));
        var said = desk().hold.denied(on(session.id(), KEEPER), "Das war ein anderes Treffen.");
        assertThat(read(id).state()).as("until another person agrees").isEqualTo(Resolution.State.OPEN);
        assertThatThrownBy(() -> desk().hold.confirm(on(session.id(), KEEPER, said.version())))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("F9");
        desk().hold.confirm(on(session.id(), SECOND, said.version()));
        assertThat(session(session.id()).state()).isEqualTo(ExchangeSession.State.MISSED);
        assertThat(session(session.id()).turnout().corrected()).isPresent();
        assertThat(read(id).state()).isEqualTo(Resolution.State.WITHOUT_SESSION);
        assertThat(agenda(next))
                .as("its two topics, and no resolution")
                .hasSize(2)
                .doesNotContain(new TopicKey(id));
        desk().hold(session.id());
        assertThat(read(id).state()).isEqualTo(Resolution.State.OPEN);
    }

    @Test
    void P5_what_has_no_session_takes_no_place_among_what_is_missed() {
        var session = desk().underWay();
        var missed = passed(session.id(), "Übersetzen");
        desk().hold(session.id());
        var next = desk().session(session.series(), 1);
        desk().goTo(next);
        var late = new Consequence(
                Consequence.Kind.MEASURE, "Später", Optional.of(OFFICE), Optional.of(LocalDate.of(2027, 3, 3)));
        desk().pass
                .handle(
                        on(next.id(), KEEPER),
                        new Resolution.Words("Beschlossen.", words("x").decided(), late));
        house.clock.pass(Duration.ofDays(30));
        desk().lapse(next.id());
        assertThat(desk().resolutions.missed(1_000))
                .extracting(one -> one.resolution().id())
                .contains(missed);
        assertThat(desk().resolutions.missed(1)).hasSize(1);
    }
}
