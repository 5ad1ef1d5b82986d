package org.vieraugen.application.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.testing.CouncilDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;

/** Mandates are entered, followed, published and read by those whose duty it is. */
class MandateActsTest {
    private static final Caller ONE = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller OTHER = House.caller(Office.DEMIR, Role.OMBUDSPERSON);
    private static final Caller AUDITOR = House.caller(Office.WIRTH, Role.AUDITOR);
    private static final Caller REVIEWER = House.caller(Office.NASSER, Role.REVIEWER);
    private static final Optional<String> NO_KEY = Optional.empty();

    private final House house = new House(Office.office());
    private final CouncilDesk desk = new CouncilDesk(house);

    private UUID entered() {
        return desk.enter.handle(ONE, NO_KEY, Council.dossier()).id();
    }

    private static Target on(UUID id, Caller who) {
        return new Target(id, who, Optional.empty(), NO_KEY);
    }

    private MandateView seen(UUID id, Caller who) {
        return desk.read.one(who, id);
    }

    private static Dossier about(UUID other) {
        var paper = Council.motion();
        return new Dossier(
                new Paper(
                        "S0386/22",
                        Paper.Kind.STATEMENT,
                        paper.title(),
                        List.of("Verwaltung"),
                        paper.day(),
                        paper.source(),
                        Optional.of(other)),
                List.of(),
                List.of());
    }

    @Test
    void F9_progress_goes_from_one_person_to_another_and_then_to_the_public() {
        var id = entered();
        desk.publish.publish(on(id, ONE));
        desk.progress.report(on(id, ONE), "1", Council.claim(Claim.State.KEPT));
        var point = seen(id, ONE).mandate().dossier().points().get(0);
        assertThat(seen(id, ONE).answers(point)).isFalse();
        assertThat(seen(id, OTHER).answers(point)).isTrue();
        assertThat(seen(id, AUDITOR).answers(point)).isFalse();
        assertThat(seen(id, ONE).retracts(point)).isTrue();
        assertThat(seen(id, OTHER).retracts(point)).isFalse();
        assertThat(seen(id, AUDITOR).retracts(point)).isFalse();
        assertThat(desk.read.published(Optional.empty()).get(0).kept()).isZero();
        assertThatThrownBy(() -> desk.progress.confirm(on(id, ONE), 1)).isInstanceOf(RuleBroken.class);

        desk.progress.confirm(on(id, OTHER), 1);
        var open = desk.read.published(Optional.empty()).get(0);
        assertThat(open.kept()).isEqualTo(1);
        assertThat(open.adopted()).hasSize(1);
        assertThat(open.state(point)).isEqualTo(Claim.State.KEPT);
        assertThat(open.keeps()).isFalse();
    }

    @Test
    void F9_whoever_reported_takes_it_back_alone() {
        var id = entered();
        desk.progress.report(on(id, ONE), "1", Council.claim(Claim.State.KEPT));
        desk.progress.sendBack(on(id, ONE), 1, "Falscher Punkt");
        var point = seen(id, ONE).mandate().dossier().points().get(0);
        assertThat(seen(id, ONE).retracts(point)).isFalse();
        assertThat(seen(id, OTHER).answers(point)).isFalse();
    }

    @Test
    void F9_the_page_knows_that_one_person_sits_at_two_desks() {
        var again = new StaffKey("a.albers");
        house.become(Office.office().again(Office.ALBERS, again, "ombuds", Role.OMBUDSPERSON));
        var id = entered();
        desk.progress.report(on(id, ONE), "1", Council.claim(Claim.State.KEPT));
        var point = seen(id, ONE).mandate().dossier().points().get(0);
        assertThat(seen(id, House.caller(again, Role.OMBUDSPERSON)).answers(point))
                .isFalse();
    }

    @Test
    void P5_what_is_missed_shows_by_itself_when_its_day_has_passed() {
        var id = entered();
        var point = seen(id, ONE).mandate().dossier().points().get(0);
        assertThat(seen(id, AUDITOR).isMissed(point)).isFalse();
        house.clock.pass(Duration.ofDays(11));
        assertThat(seen(id, AUDITOR).isMissed(point)).isTrue();
    }

    @Test
    void P2_what_was_never_published_nobody_sees_and_what_was_taken_back_everybody_does() {
        var id = entered();
        assertThat(desk.read.published(Optional.empty())).isEmpty();
        assertThat(desk.read.isAnyPublished()).isFalse();
        desk.publish.publish(on(id, ONE));
        desk.publish.takeBack(on(id, OTHER), "Falsche Nummer");
        assertThat(seen(id, ONE).answersTakingBack()).isTrue();
        assertThat(seen(id, OTHER).answersTakingBack()).isFalse();
        assertThat(seen(id, AUDITOR).answersTakingBack()).isFalse();
        assertThat(desk.read.published(Optional.empty()).get(0).mandate().isPublished())
                .isTrue();
        assertThatThrownBy(() -> desk.publish.confirmTakingBack(on(id, AUDITOR), 1))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> desk.publish.keepPublished(on(id, AUDITOR), 1, "Nein"))
                .isInstanceOf(Denied.class);
        desk.publish.keepPublished(on(id, OTHER), 1, "Zu früh");
        desk.publish.takeBack(on(id, OTHER), "Falsche Nummer");
        desk.publish.confirmTakingBack(on(id, ONE), 2);
        assertThat(desk.read.isAnyPublished()).isTrue();
        assertThat(desk.read.published(Optional.empty())).hasSize(1);
        assertThat(desk.read.published(Optional.empty()).get(0).mandate().isPublished())
                .isFalse();
    }

    @Test
    void a_statement_is_about_a_motion_of_the_department_and_the_public_learns_only_of_published_ones() {
        var motion = entered();
        var statement = desk.enter.handle(ONE, NO_KEY, about(motion)).id();
        assertThat(seen(statement, ONE).about()).map(Mandate::id).contains(motion);
        desk.publish.publish(on(statement, ONE));
        assertThat(desk.read.published(Optional.empty()).get(0).about()).isEmpty();
        desk.publish.publish(on(motion, ONE));
        assertThat(desk.read.published(Optional.empty()))
                .anySatisfy(view -> assertThat(view.about()).map(Mandate::id).contains(motion));
        assertThatThrownBy(() -> desk.enter.handle(ONE, NO_KEY, about(UUID.randomUUID())))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_body_of_the_department_shows_that_a_point_is_kept_and_nothing_unknown_does() {
        var id = entered();
        var term = new TermOfOffice(house.clock.today(), Optional.empty());
        var body = Body.found(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                new Charter(
                        Charter.Kind.WORKING_GROUP,
                        "Runder Tisch",
                        "Beraten.",
                        Optional.empty(),
                        term,
                        Optional.empty()),
                Council.keeper(Office.ALBERS));
        desk.bodies.add(body);
        var thing = new Subject(Body.KIND, body.next().id());
        assertThat(desk.find.named(ONE, Words.of("seek", "TISCH rund")))
                .isEqualTo(new Things.Found(List.of(new Things.Thing(thing, "Runder Tisch")), false));
        assertThat(desk.find.at(ONE, "https://amt.example/de/staff/bodies/" + thing.key()))
                .contains(new Things.Thing(thing, "Runder Tisch"));
        assertThatThrownBy(() -> desk.find.named(REVIEWER, Words.of("seek", "Tisch")))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> desk.find.at(REVIEWER, thing.toString())).isInstanceOf(Denied.class);
        desk.progress.report(on(id, ONE), "1", shownBy(thing));
        assertThat(seen(id, AUDITOR).name(thing)).isEqualTo("Runder Tisch");

        var other = entered();
        for (var nothing : List.of(
                new Subject(Body.KIND, UUID.randomUUID()), new Subject(new Subject.Kind("COMPLAINT"), thing.key()))) {
            assertThatThrownBy(() -> desk.progress.report(on(other, ONE), "1", shownBy(nothing)))
                    .isInstanceOf(Malformed.class);
        }
    }

    private static Claim shownBy(Subject thing) {
        return new Claim(
                Claim.State.UNDERWAY,
                "Er tagt.",
                List.of(new Evidence("Gremium", Council.DAY, Optional.empty(), Optional.of(thing))));
    }

    @Test
    void paper_route_and_points_change_one_by_one() {
        var id = entered();
        var planned = Council.station("Hauptausschuss", 40, Station.Result.PLANNED);
        desk.change.station(on(id, ONE), planned);
        desk.change.point(on(id, ONE), Council.asked("7"));
        desk.change.paper(on(id, ONE), Council.paper("A0193/22", Paper.Kind.RESOLUTION));
        assertThat(seen(id, ONE).mandate().dossier())
                .isEqualTo(Council.dossier()
                        .with(planned)
                        .with(Council.asked("7"))
                        .with(Council.paper("A0193/22", Paper.Kind.RESOLUTION)));
        desk.change.withoutStation(on(id, ONE), planned);
        desk.change.withoutPoint(on(id, ONE), "7");
        desk.change.paper(on(id, ONE), Council.motion());
        assertThat(seen(id, ONE).mandate().dossier()).isEqualTo(Council.dossier());
        assertThat(desk.change.all(on(id, ONE), Council.dossier()).version()).isEqualTo(7);
    }

    @Test
    void only_those_whose_duty_it_is_keep_and_read_them_and_of_another_department_nobody_does() {
        var id = entered();
        assertThatThrownBy(() -> desk.enter.handle(AUDITOR, NO_KEY, Council.dossier()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> desk.publish.publish(on(id, AUDITOR))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> desk.read.all(REVIEWER, Optional.empty())).isInstanceOf(Denied.class);
        assertThat(desk.read.all(AUDITOR, Optional.empty())).hasSize(1);
        var stranger = House.caller(Office.LENT, Role.COORDINATOR);
        assertThatThrownBy(() -> desk.publish.publish(on(id, stranger))).isInstanceOf(Unknown.class);
    }

    @Test
    void whoever_saw_an_older_version_is_told_and_a_repeat_gets_the_first_answer() {
        var key = Optional.of("press");
        var first = desk.enter.handle(ONE, key, Council.dossier());
        assertThat(desk.enter.handle(ONE, key, Council.dossier())).isEqualTo(first);
        assertThatThrownBy(() -> desk.enter.handle(ONE, key, about(first.id()))).isInstanceOf(KeyReused.class);
        desk.publish.publish(on(first.id(), ONE));
        var stale = new Target(first.id(), ONE, Optional.of(1), NO_KEY);
        assertThatThrownBy(() -> desk.publish.takeBack(stale, "Grund")).isInstanceOf(Outdated.class);
    }
}
