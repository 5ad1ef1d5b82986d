package org.vieraugen.web.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.BeginSeries;
import org.vieraugen.application.exchange.CancelSession;
import org.vieraugen.application.exchange.ChangeSeries;
import org.vieraugen.application.exchange.HoldSession;
import org.vieraugen.application.exchange.KeptSeries;
import org.vieraugen.application.exchange.KeptSessions;
import org.vieraugen.application.exchange.MoveSession;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.PlanSession;
import org.vieraugen.application.exchange.PostponeTopic;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.application.exchange.list.ListSeries;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryOpenExchange;
import org.vieraugen.application.testing.MemorySeriesDays;
import org.vieraugen.application.testing.NothingHangs;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.exchange.LateEntryResource.DenialRequest;
import org.vieraugen.web.api.exchange.LateEntryResource.LateEntryAnswer;
import org.vieraugen.web.api.exchange.LateEntryResource.RefusalRequest;
import org.vieraugen.web.api.exchange.PlanRequest.MeetingRequest;
import org.vieraugen.web.api.exchange.PlanRequest.Often;
import org.vieraugen.web.api.exchange.PlanRequest.What;
import org.vieraugen.web.api.exchange.SessionsResource.AttendedRequest;
import org.vieraugen.web.api.exchange.SessionsResource.CancelRequest;
import org.vieraugen.web.api.exchange.SessionsResource.HeldRequest;
import org.vieraugen.web.api.exchange.SessionsResource.PostponeRequest;
import org.vieraugen.web.api.exchange.SessionsResource.TopicRequest;

/** The exchange as programs keep it (E1, E2). */
class ExchangeResourcesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final MeetingRequest ROOM =
            new MeetingRequest(LocalTime.of(17, 0), 120, "Rathaus", "https://meet.example/x", null);

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final MemoryExchanges stored = new MemoryExchanges(asking.house.journal);
    private final Acts runner = new Acts(asking.house.departments, asking.house.once, asking.house.clock);
    private final AllAfterExchange after = new AllAfterExchange(List.of());
    private final KeptSessions kept = new KeptSessions(stored, after);
    private final NextSession next = new NextSession(stored, (department, series) -> List.of());
    private final ReadExchange read = new ReadExchange(stored, asking.house.departments, asking.house.clock);
    private final SeriesResource series = new SeriesResource(
            asking.credentials,
            read,
            new ListSeries(stored, new MemorySeriesDays(stored), asking.house.departments, asking.house.clock),
            new BeginSeries(runner, stored, next, after),
            new ChangeSeries(runner, new KeptSeries(stored, after), stored, (department, session) -> false),
            new PlanSession(runner, stored, next, after));
    private final SessionsResource sessions = new SessionsResource(
            asking.credentials,
            read,
            new MoveSession(runner, kept, next),
            new CancelSession(runner, kept, next),
            new HoldSession(
                    runner,
                    kept,
                    next,
                    session -> List.of(),
                    new NothingHangs(),
                    (department, held) -> false,
                    asking.house.outbox),
            new AddTopic(runner, kept),
            new WithdrawTopic(runner, kept),
            new PostponeTopic(runner, kept, next));
    private final LateEntryResource late = new LateEntryResource(
            asking.credentials,
            read,
            new HoldSession(
                    runner,
                    kept,
                    next,
                    session -> List.of(),
                    new NothingHangs(),
                    (department, held) -> false,
                    asking.house.outbox));
    private final PublicExchangeResource open = new PublicExchangeResource(new ShowExchange(
            new MemoryOpenExchange(stored, Set.of(Office.FOREIGNERS)),
            stored,
            asking.house.departments,
            asking.house.clock));

    private static PlanRequest plan(String name, @Nullable String... partners) {
        return new PlanRequest(
                new What(name, "Was sich wiederholt.", "Behörde", Arrays.asList(partners), null),
                new Often(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY, TODAY, null, 3),
                ROOM,
                null);
    }

    private UUID begun() {
        return ((ExchangeActed) series.begin(plan("Austausch", "Beirat")).getEntity()).id();
    }

    private SeriesAnswer answer(UUID id) {
        return (SeriesAnswer) series.one(id, null).getEntity();
    }

    private SessionAnswer session(UUID id) {
        return (SessionAnswer) sessions.one(id).getEntity();
    }

    @Test
    void E1_a_series_is_begun_changed_and_read_with_its_version_as_its_tag() {
        var id = begun();
        assertThat(series.one(id, null).getEntityTag()).isEqualTo(new EntityTag("1"));
        assertThat(answer(id).plan())
                .isEqualTo(new PlanRequest(
                        new What("Austausch", "Was sich wiederholt.", "Behörde", List.of("Beirat"), null),
                        new Often(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY, TODAY, null, 3),
                        new MeetingRequest(LocalTime.of(17, 0), 120, "Rathaus", "https://meet.example/x", ""),
                        null));
        assertThat(series.change(id, plan("Runder Tisch", "Beirat", "Caritas")).getEntity())
                .isEqualTo(new ExchangeActed(id, 2));
        assertThat(series.all())
                .singleElement()
                .satisfies(one -> assertThat(one.plan().what().partners()).containsExactly("Beirat", "Caritas"));
    }

    @Test
    void E2_a_partner_leaves_with_a_reason_and_what_was_said_late_has_its_day() {
        var id = ((ExchangeActed)
                        series.begin(plan("Austausch", "Beirat", "Caritas")).getEntity())
                .id();
        assertThatThrownBy(() -> series.change(id, plan("Austausch", "Beirat")))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("reason"));
        var given = plan("Austausch", "Beirat");
        series.change(id, new PlanRequest(given.what(), given.often(), given.meeting(), "Aufgelöst."));
        assertThat(answer(id).left()).containsExactly(new SeriesAnswer.Left("Caritas", TODAY, "Aufgelöst."));
        var session = answer(id).sessions().get(0).id();
        asking.house.clock.pass(Duration.ofDays(30));
        asking.by(Office.ALBERS);
        sessions.hold(
                session,
                new HeldRequest(List.of(new AttendedRequest("Behörde", 2), new AttendedRequest("Beirat", 4)), null));
        assertThat(session(session).late()).isEmpty();
        assertThat(((LateEntryAnswer) late.one(session).getEntity()).day()).isEqualTo(TODAY.plusDays(30));
        assertThatThrownBy(() -> late.confirm(session))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("version"));
        asking.by(Office.PETRENKO).header("If-Match", "\"" + session(session).version() + "\"");
        late.sendBack(session, new RefusalRequest("Vier waren es nicht."));
        assertThat(((LateEntryAnswer) late.one(session).getEntity()).sentBack()).contains("Vier waren es nicht.");
        asking.header("If-Match", "\"" + session(session).version() + "\"");
        sessions.hold(
                session,
                new HeldRequest(List.of(new AttendedRequest("Behörde", 2), new AttendedRequest("Beirat", 3)), null));
        asking.by(Office.ALBERS).header("If-Match", "\"" + session(session).version() + "\"");
        late.confirm(session);
        assertThat(session(session).late()).contains(TODAY.plusDays(30));
        assertThatThrownBy(() -> late.one(session)).isInstanceOf(Unknown.class);
        asking.header("If-Match", "\"" + session(session).version() + "\"");
        assertThatThrownBy(() -> late.deny(session, new DenialRequest(null))).isInstanceOf(Malformed.class);
        late.deny(session, new DenialRequest("Es war ein anderes Treffen."));
        var denied = (LateEntryAnswer) late.one(session).getEntity();
        assertThat(denied.held()).isFalse();
        assertThat(denied.reason()).contains("Es war ein anderes Treffen.");
        assertThat(session(session).state()).isEqualTo(ExchangeSession.State.HELD);
        asking.by(Office.PETRENKO).header("If-Match", "\"" + session(session).version() + "\"");
        late.confirm(session);
        assertThat(session(session).state()).isEqualTo(ExchangeSession.State.MISSED);
        assertThat(session(session).late()).contains(TODAY.plusDays(30));
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_stored() {
        assertThatThrownBy(() -> series.begin(new PlanRequest(null, null, null, null)))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("what"));
        assertThatThrownBy(() -> series.begin(plan("Austausch", "Beirat", null)))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("partners"));
        assertThatThrownBy(() -> series.begin(plan("Austausch"))).isInstanceOf(Malformed.class);
        assertThat(series.all()).isEmpty();
        var session = answer(begun()).sessions().get(0).id();
        assertThatThrownBy(() -> sessions.hold(session, new HeldRequest(Arrays.asList((AttendedRequest) null), null)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> sessions.cancel(session, new CancelRequest(null)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E2_a_session_goes_from_its_agenda_to_what_was_held() {
        var id = begun();
        var session = answer(id).sessions().get(0).id();
        sessions.add(session, new TopicRequest("Beirat", "Termine", null));
        sessions.add(session, new TopicRequest("Behörde", "Formulare", "Neu."));
        var agenda = session(session).topics();
        sessions.withdraw(session, agenda.get(1).id());
        var moved = new AppointmentRequest(LocalDate.of(2026, 12, 3), ROOM, "Raum belegt.");
        assertThat(sessions.move(session, moved).getEntity()).isEqualTo(new ExchangeActed(session, 5));
        asking.house.clock.pass(Duration.ofDays(10));
        asking.by(Office.ALBERS);
        sessions.postpone(session, agenda.get(0).id(), new PostponeRequest(3, 1, 0, "Zahlen fehlen."));
        sessions.hold(
                session,
                new HeldRequest(List.of(new AttendedRequest("Behörde", 2), new AttendedRequest("Beirat", 4)), null));
        var held = session(session);
        assertThat(held.state()).isEqualTo(ExchangeSession.State.HELD);
        assertThat(held.reason()).contains("Raum belegt.");
        assertThat(held.attended()).extracting(SessionAnswer.Attended::people).containsExactly(2, 4);
        assertThat(held.topics())
                .extracting(SessionAnswer.TopicAnswer::state)
                .containsExactly(Topic.State.POSTPONED, Topic.State.WITHDRAWN);
        assertThat(held.topics().get(0).postponed())
                .contains(new SessionAnswer.PostponedAnswer(3, 1, 0, "Zahlen fehlen."));
        assertThat(answer(id).held()).isEqualTo(1);
        assertThat(answer(id).sessions().get(1).topics()).hasSize(1);
    }

    @Test
    void E1_everybody_reads_the_exchange_but_for_how_to_join() {
        var id = begun();
        series.plan(id, new AppointmentRequest(LocalDate.of(2026, 12, 20), ROOM, null));
        asking.house.clock.pass(Duration.ofDays(120));
        assertThat(open.all(null)).singleElement().satisfies(one -> {
            assertThat(one.missed())
                    .containsExactly(new SeriesAnswer.Period(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28)));
            assertThat(one.plan().meeting().link()).isNull();
            assertThat(one.sessions()).hasSize(2).allMatch(session -> session.unsaid());
            assertThat(one.sessions()).allMatch(session -> session.meeting().link() == null);
        });
    }

    @Test
    void E2_everybody_reads_each_series_year_by_year_with_its_agendas_and_who_left() {
        var id = ((ExchangeActed)
                        series.begin(plan("Austausch", "Beirat", "Caritas")).getEntity())
                .id();
        var given = plan("Austausch", "Beirat");
        series.change(id, new PlanRequest(given.what(), given.often(), given.meeting(), "Aufgelöst."));
        var session = answer(id).sessions().get(0).id();
        sessions.add(session, new TopicRequest("Beirat", "Termine", null));
        asking.house.clock.pass(Duration.ofDays(10));
        asking.by(Office.ALBERS);
        sessions.hold(
                session,
                new HeldRequest(List.of(new AttendedRequest("Behörde", 2), new AttendedRequest("Beirat", 4)), null));
        asking.house.clock.pass(Duration.ofDays(800));
        assertThat(open.one(id, null).sessions()).extracting(SessionAnswer::id).doesNotContain(session);
        assertThat(open.one(id, 2026)).satisfies(then -> {
            assertThat(then.sessions())
                    .filteredOn(one -> one.id().equals(session))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.topics()).hasSize(1);
                        assertThat(one.meeting().link()).isNull();
                    });
            assertThat(then.left()).containsExactly(new SeriesAnswer.Left("Caritas", TODAY, "Aufgelöst."));
            assertThat(then.plan().meeting().link()).isNull();
        });
        assertThat(open.all(2026)).singleElement().satisfies(one -> assertThat(one.held())
                .isEqualTo(1));
        assertThat(open.all(2020)).isEmpty();
        assertThatThrownBy(() -> open.one(UUID.randomUUID(), null)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> open.one(id, 9999)).isInstanceOf(Malformed.class);
    }

    @Test
    void E2_a_topic_that_was_not_reached_is_on_the_next_agenda() {
        var id = begun();
        var session = answer(id).sessions().get(0).id();
        sessions.add(session, new TopicRequest("beirat", "Termine", null));
        var topic = session(session).topics().get(0);
        assertThat(topic.organisation()).isEqualTo("Beirat");
        asking.house.clock.pass(Duration.ofDays(10));
        asking.by(Office.ALBERS);
        var there = List.of(new AttendedRequest("Behörde", 2), new AttendedRequest("Beirat", 4));
        assertThatThrownBy(() -> sessions.hold(session, new HeldRequest(there, List.of(UUID.randomUUID()))))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("left"));
        var day = session(session).day();
        sessions.hold(session, new HeldRequest(there, List.of(topic.id())));
        assertThat(session(session).topics().get(0).state()).isEqualTo(Topic.State.CARRIED_OVER);
        assertThat(answer(id).sessions().get(1).topics()).singleElement().satisfies(next -> assertThat(next.from())
                .contains(day));
    }
}
