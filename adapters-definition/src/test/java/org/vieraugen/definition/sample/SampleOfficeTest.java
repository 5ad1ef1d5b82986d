package org.vieraugen.definition.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.resolution.OpenResolutions;
import org.vieraugen.application.sample.SampleBodies;
import org.vieraugen.application.sample.SampleDesk;
import org.vieraugen.application.sample.SampleExchange;
import org.vieraugen.application.sample.SampleMandate;
import org.vieraugen.application.sample.SampleMinutes;
import org.vieraugen.application.sample.SampleOffice;
import org.vieraugen.application.sample.SampleParticipants;
import org.vieraugen.application.sample.SampleQuestions;
import org.vieraugen.application.sample.SampleResolutions;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryJournal;
import org.vieraugen.application.testing.MemoryMandates;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryOutbox;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemoryQuestions;
import org.vieraugen.application.testing.MemoryResolutions;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.definition.department.DefinitionFiles;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.sample.SampleEntries;

/** The sample, whatever day the first start is on: the rules hold, nothing happens on a day off or in the future, and it is made once. */
class SampleOfficeTest {
    private static final Departments DEPARTMENTS = departments();

    private static Departments departments() {
        try {
            return new DefinitionFiles(Optional.empty(), true, Scripts.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A try-out whose stores lie in memory. */
    private static final class TryOut {
        final MovableClock clock;
        final MemoryOutbox outbox = new MemoryOutbox();
        final MemoryJournal journal = new MemoryJournal(subject -> "", outbox);
        final MemoryBodies bodies = new MemoryBodies(journal);
        final MemoryParticipants participants = new MemoryParticipants(journal);
        final MemoryExchanges exchanges = new MemoryExchanges(journal);
        final MemoryMinutes minutes = new MemoryMinutes(journal);
        final MemoryResolutions resolutions = new MemoryResolutions(journal);
        final MemoryQuestions questions = new MemoryQuestions(journal);
        final MemoryMandates mandates = new MemoryMandates(journal);
        final DepartmentKey here =
                DEPARTMENTS.organisation().departments().iterator().next().key();

        TryOut(Instant now) {
            clock = new MovableClock(now);
        }

        List<String> make(boolean tryOut, boolean sample) {
            var next = new NextSession(exchanges, new OpenResolutions(resolutions));
            return new SampleOffice(
                            new SampleFile(tryOut, sample),
                            DEPARTMENTS,
                            new SampleBodies(bodies),
                            new SampleParticipants(participants, DEPARTMENTS),
                            new SampleExchange(
                                    exchanges,
                                    next,
                                    new SampleResolutions(resolutions, next),
                                    new SampleMinutes(minutes)),
                            new SampleQuestions(questions),
                            new SampleMandate(mandates),
                            new SampleDesk(journal, clock))
                    .make();
        }

        List<ExchangeSession> sessions() {
            return exchanges.series(here).stream()
                    .flatMap(series -> exchanges.sessions(here, series.id()).stream())
                    .toList();
        }

        List<Resolution> resolutions() {
            return exchanges.series(here).stream()
                    .flatMap(series -> resolutions.of(here, series.id()).stream())
                    .toList();
        }

        private Stream<Act> acts(Subject.Kind kind, UUID key) {
            return journal.acts(here, new Subject(kind, key)).stream();
        }

        /** Everything that was noted. */
        List<Act> acts() {
            return Stream.of(
                            bodies.of(here).stream().flatMap(one -> acts(Body.KIND, one.id())),
                            participants.of(here).stream().flatMap(one -> acts(Participant.KIND, one.id())),
                            exchanges.series(here).stream().flatMap(one -> acts(Series.KIND, one.id())),
                            sessions().stream().flatMap(one -> acts(ExchangeSession.KIND, one.id())),
                            sessions().stream().flatMap(one -> acts(Minutes.KIND, one.id())),
                            resolutions().stream().flatMap(one -> acts(Resolution.KIND, one.id())),
                            questions.of(here, Optional.empty()).stream().flatMap(one -> acts(Question.KIND, one.id())),
                            mandates.of(here, Optional.empty()).stream().flatMap(one -> acts(Mandate.KIND, one.id())))
                    .flatMap(part -> part)
                    .toList();
        }
    }

    private static TryOut started(LocalDate day) {
        var tryOut = new TryOut(day.atTime(7, 0).atZone(Terms.ZONE).toInstant());
        assertThat(tryOut.make(true, true)).isNotEmpty().allMatch(address -> address.endsWith("@example.org"));
        return tryOut;
    }

    @Test
    void whatever_day_the_first_start_is_on_the_rules_hold_and_nothing_happens_on_a_day_off_or_later() {
        for (var day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2028, 3, 1)); day = day.plusDays(1)) {
            var tryOut = started(day);
            var calendar =
                    DEPARTMENTS.organisation().department(tryOut.here).terms().calendar();
            assertThat(tryOut.acts()).as("%s", day).hasSizeGreaterThan(80).allSatisfy(act -> {
                assertThat(act.at()).isBefore(tryOut.clock.instant());
                assertThat(calendar.isWorkingDay(LocalDate.ofInstant(act.at(), Terms.ZONE)))
                        .as("%s", act)
                        .isTrue();
            });
            var sessions = tryOut.sessions();
            assertThat(sessions)
                    .as("%s", day)
                    .allMatch(one -> calendar.isWorkingDay(one.appointment().day()));
            assertThat(sessions.stream().map(ExchangeSession::state))
                    .as("%s", day)
                    .containsExactly(
                            ExchangeSession.State.HELD,
                            ExchangeSession.State.HELD,
                            ExchangeSession.State.MISSED,
                            ExchangeSession.State.HELD,
                            ExchangeSession.State.PLANNED);
            assertThat(sessions.get(4).appointment().day()).isAfter(day);
            assertThat(sessions.get(4).agenda().open()).hasSize(3);
        }
    }

    @Test
    void one_entry_of_the_desk_says_that_it_is_a_sample_and_it_is_made_once() {
        var tryOut = started(LocalDate.of(2026, 11, 28));
        assertThat(tryOut.make(true, true)).isEmpty();
        assertThat(tryOut.journal.acts(tryOut.here, Subject.DESK))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.kind()).isEqualTo(SampleEntries.SAMPLE_MADE);
                    assertThat(act.at()).isEqualTo(tryOut.clock.instant());
                });
        assertThat(tryOut.bodies.of(tryOut.here)).hasSize(2);
        var none = new TryOut(Instant.parse("2026-11-28T08:00:00Z"));
        assertThat(none.make(false, true)).isEmpty();
        assertThat(none.make(true, false)).isEmpty();
        assertThat(none.journal.acts(none.here, Subject.DESK)).isEmpty();
    }

    @Test
    void E1_E2_E3_E4_a_year_of_sessions_shows_what_the_exchange_is_for() {
        var tryOut = started(LocalDate.of(2026, 11, 28));
        var sessions = tryOut.sessions();
        assertThat(sessions.get(1).topics()).anyMatch(topic -> topic.state() == Topic.State.POSTPONED);
        assertThat(sessions.get(2).topics()).allMatch(topic -> topic.state() == Topic.State.CARRIED_OVER);
        assertThat(tryOut.exchanges
                        .series(tryOut.here)
                        .get(0)
                        .missed(
                                LocalDate.of(2026, 11, 28),
                                sessions.stream()
                                        .filter(one -> one.state() == ExchangeSession.State.HELD)
                                        .map(one -> one.appointment().day())
                                        .toList(),
                                List.of()))
                .hasSize(1);
        assertThat(tryOut.minutes.approved(
                        tryOut.here, sessions.stream().map(ExchangeSession::id).toList()))
                .hasSize(3);
        var resolutions = tryOut.resolutions();
        assertThat(resolutions.stream().map(Resolution::state))
                .containsExactlyInAnyOrder(Resolution.State.FULFILLED, Resolution.State.OPEN);
        assertThat(sessions.get(4).agenda().open()).filteredOn(Topic::standing).hasSize(1);
    }

    @Test
    void E6_E9_E10_bodies_the_mandate_and_the_questions_are_as_a_council_would_have_them() {
        var today = LocalDate.of(2026, 11, 28);
        var tryOut = started(today);
        assertThat(tryOut.bodies.of(tryOut.here).stream()
                        .map(body -> body.charter().term().until().isPresent()))
                .containsExactlyInAnyOrder(true, false);
        assertThat(tryOut.participants.of(tryOut.here).stream().map(Participant::language))
                .contains("de", "ar", "uk");
        var mandate = tryOut.mandates.of(tryOut.here, Optional.empty()).get(0);
        assertThat(mandate.isPublished()).isTrue();
        assertThat(mandate.dossier().points())
                .hasSize(6)
                .allMatch(point -> point.votes().orElseThrow().yes() == 46);
        assertThat(mandate.dossier().points().stream().filter(point -> mandate.isMissed(point, today)))
                .extracting(point -> point.number())
                .containsExactly("6");
        assertThat(mandate.progress())
                .allMatch(said -> said.isConfirmed())
                .extracting(said -> said.claim().state())
                .contains(Claim.State.KEPT, Claim.State.UNDERWAY);
        var questions = tryOut.questions.of(tryOut.here, Optional.empty());
        assertThat(questions).hasSize(4);
        assertThat(questions.stream().filter(one -> one.isMissed(today))).hasSize(1);
        assertThat(questions.stream().filter(one -> one.answer().isPresent())).hasSize(1);
        assertThat(questions.stream().filter(one -> one.asked().again().isPresent()))
                .hasSize(1);
    }

    @Test
    void it_is_made_once_and_nobody_is_written_to() {
        var tryOut = started(LocalDate.of(2026, 11, 28));
        int acts = tryOut.acts().size();
        assertThat(tryOut.make(true, true)).isEmpty();
        assertThat(tryOut.acts()).hasSize(acts);
        assertThat(tryOut.sessions()).hasSize(5);
    }

    @Test
    void no_other_server_has_one() {
        for (var setting : Map.of(false, true, true, false).entrySet()) {
            var tryOut = new TryOut(Instant.parse("2026-11-28T11:00:00Z"));
            assertThat(tryOut.make(setting.getKey(), setting.getValue())).isEmpty();
            assertThat(tryOut.bodies.of(tryOut.here)).isEmpty();
            assertThat(tryOut.exchanges.series(tryOut.here)).isEmpty();
        }
    }
}
