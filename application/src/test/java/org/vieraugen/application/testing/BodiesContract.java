package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyEntries;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.Chairing;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.body.Composing;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Office;

/** What every store of bodies promises. */
public abstract class BodiesContract {
    private static final DepartmentKey ELSEWHERE = new DepartmentKey("registry");
    private static final Actor KEEPER = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);

    /** Where nobody else's bodies are. */
    private final DepartmentKey here =
            new DepartmentKey("d" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract Bodies bodies();

    protected abstract Journal journal();

    private static Charter charter(String name) {
        return Committee.charter(
                Charter.Kind.COMMITTEE, name, "Beraten.", new TermOfOffice(KEEPER.today(), Optional.empty()));
    }

    private Body founded(String name) {
        var step = Body.found(UUID.randomUUID(), here, charter(name), KEEPER);
        bodies().add(step);
        return step.next();
    }

    private List<ActKind> noted(Body body) {
        return journal().of(body.department(), new Subject(Body.KIND, body.id())).stream()
                .map(noted -> noted.act().kind())
                .toList();
    }

    private Body joined(Body body) {
        return joined(body, 0, Optional.empty());
    }

    private Body joined(Body body, int daysFromNow, Optional<PartyKey> deputyOf) {
        var name = "Mitglied " + body.members().size();
        var who = new Party(name, "Beirat", "de", Optional.of(new Address("rat@example.org")));
        var term = new TermOfOffice(KEEPER.today().plusDays(daysFromNow), Optional.empty());
        var joined = body.join(
                new PartyKey(new UUID(0, body.members().size() + 1)), who, Committee.voting(term), deputyOf, KEEPER);
        bodies().follow(joined);
        return joined.next();
    }

    @Test
    void E6_a_body_and_its_members_read_back_as_they_were_stored() {
        var body = founded("Beirat");
        assertThat(bodies().get(here, body.id())).isEqualTo(body);
        var joined = joined(body);
        assertThat(bodies().get(here, body.id())).isEqualTo(joined);
        assertThat(noted(body)).containsExactly(BodyEntries.BODY_FOUNDED, BodyEntries.MEMBER_JOINED);
    }

    @Test
    void E6_of_a_membership_that_is_called_off_with_its_deputy_s_nothing_stays() {
        var begun = joined(founded("Beirat"));
        var member = joined(begun, 5, Optional.empty());
        var key = member.members().get(1).key();
        var deputy = joined(member, 5, Optional.of(key));
        var off = deputy.callOff(key, KEEPER);
        bodies().follow(off);
        assertThat(off.next().members()).isEqualTo(begun.members());
        assertThat(bodies().get(here, begun.id())).isEqualTo(off.next());
    }

    private Body following(Step<Body> step) {
        bodies().follow(step);
        return step.next();
    }

    @Test
    void E6_benches_quorum_and_chair_read_back_as_they_were_stored() {
        var free = joined(joined(founded("Beirat")));
        var one = free.members().get(0).key();
        var other = free.members().get(1).key();
        var composition = new Composition(
                List.of(new Composition.Bench("Beirat", 2), new Composition.Bench("Rat", 1)),
                new Quorum(Quorum.Rule.MORE_THAN_SHARE, 1, 2));
        var seats = List.of(new Composition.Seating(one, "Beirat"), new Composition.Seating(other, "Rat"));
        var seated = following(new Composing(free).compose(composition, seats, KEEPER));
        assertThat(bodies().get(here, free.id())).isEqualTo(seated);

        var vote = new Chair.ByVote(one, new Votes(2, 0, 0), KEEPER.today());
        var chaired = following(new Chairing(seated).choose(Optional.of(vote), KEEPER));
        assertThat(bodies().get(here, free.id())).isEqualTo(chaired);
        var turns = new Chair.ByTurn(List.of(other, one));
        var taking = following(new Chairing(chaired).choose(Optional.of(turns), KEEPER));
        assertThat(bodies().get(here, free.id())).isEqualTo(taking);
        var nobody = following(new Chairing(taking).choose(Optional.empty(), KEEPER));
        var unseated = following(new Composing(nobody).compose(Composition.FREE, List.of(), KEEPER));
        assertThat(bodies().get(here, free.id())).isEqualTo(unseated);
    }

    @Test
    void E6_requests_stay_with_what_became_of_them_and_the_source_of_a_mandate_reads_back() {
        var charter = charter("Beirat");
        var body = founded("Beirat");
        var changed = following(body.change(
                new Charter(
                        charter.kind(),
                        charter.name(),
                        charter.mandate(),
                        Optional.of(new Charter.Source("VII-A-01018", Optional.of("https://ratsinfo.example/1"))),
                        charter.term(),
                        Optional.of(30)),
                "Der Rat tagt früher.",
                KEEPER));
        assertThat(changed.formerDays()).hasSize(1);
        assertThat(bodies().get(here, body.id())).isEqualTo(changed);

        var asked = changed;
        for (int i = 0; i < 3; i++) {
            var who = new Party("Name " + i, "Verein", "de", Optional.empty());
            var applicant = new JoinRequest.Applicant(who, Optional.of("0341"), "Wir beraten.");
            asked = following(new Asking(asked).ask(new UUID(1, i), applicant, KEEPER));
        }
        assertThat(bodies().get(here, body.id())).isEqualTo(asked);
        var as = new Membership(
                new TermOfOffice(KEEPER.today(), Optional.empty()), Membership.Voice.ADVISORY, Optional.empty());
        var key = new PartyKey(UUID.randomUUID());
        var admitted = following(
                new Asking(asked).admit(new UUID(1, 0), key, as, new Ruling.ByConsent(KEEPER.today()), KEEPER));
        var declined = following(
                new Asking(admitted).decline(new UUID(1, 1), "Voll.", new Ruling.ByConsent(KEEPER.today()), KEEPER));
        var withdrawn = following(new Asking(declined).withdraw(new UUID(1, 2), KEEPER));
        assertThat(bodies().get(here, body.id())).isEqualTo(withdrawn);
        assertThat(bodies().of(here)).containsExactly(withdrawn);
    }

    @Test
    void E6_each_change_of_the_days_reads_back_in_its_order_and_those_of_no_other_body() {
        var today = KEEPER.today();
        var body = founded("Beirat");
        var other = founded("Rat");
        for (int days : new int[] {30, 20, 10}) {
            var term = new TermOfOffice(today, Optional.of(today.plusDays(days)));
            var next = Committee.charter(body.charter().kind(), "Beirat", "Beraten.", term);
            body = following(body.change(next, "Grund " + days, KEEPER));
        }
        var renamed = following(body.change(charter("Runder Tisch"), "Doch nicht.", KEEPER));
        var last = following(renamed.change(charter("Beirat"), "", KEEPER));
        assertThat(last.formerDays()).hasSize(4);
        assertThat(last.past().names()).extracting(Charter.Past.Name::name).containsExactly("Beirat", "Runder Tisch");
        assertThat(bodies().get(here, body.id())).isEqualTo(last);
        assertThat(bodies().of(here)).containsExactly(last, other);
    }

    @Test
    void E6_a_closing_report_reads_back() {
        var founding = Committee.charter(
                Charter.Kind.TASK_FORCE,
                "Auf Zeit",
                "Beraten.",
                new TermOfOffice(KEEPER.today(), Optional.of(KEEPER.today())));
        var step = Body.found(UUID.randomUUID(), here, founding, KEEPER);
        bodies().add(step);
        var later = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON.plus(Duration.ofDays(2)));
        var second = new Actor(Office.DEMIR, Role.COORDINATOR, later.at());
        var written = following(
                new Closing(step.next()).handIn("Bericht", "Die Wartezeit ist um drei Wochen kürzer.", later));
        assertThat(bodies().get(here, written.id())).isEqualTo(written);
        var back = following(new Closing(written).sendBack(1, "Die Zahl stimmt nicht.", later));
        var again = following(new Closing(back).handIn("Bericht", "Die Wartezeit ist um drei Wochen kürzer.", later));
        assertThat(bodies().of(here)).containsExactly(again);
        var closed = following(new Closing(again)
                .confirm(2, second, Office.office().organisation().chart()));
        assertThat(bodies().get(here, closed.id())).isEqualTo(closed);
        assertThat(noted(closed))
                .containsExactly(
                        BodyEntries.BODY_FOUNDED,
                        BodyEntries.REPORT_WRITTEN,
                        BodyEntries.REPORT_SENT_BACK,
                        BodyEntries.REPORT_WRITTEN,
                        BodyEntries.REPORT_HANDED_IN);
    }

    @Test
    void F8_of_two_who_change_one_at_once_the_second_is_told() {
        var body = founded("Beirat");
        var one = body.change(charter("Rat"), "", KEEPER);
        var other = body.change(charter("Ausschuss"), "", KEEPER);
        bodies().follow(one);
        assertThatThrownBy(() -> bodies().follow(other))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.expectedByCaller()).isFalse());
        assertThat(bodies().get(here, body.id())).isEqualTo(one.next());
        assertThat(noted(body)).containsExactly(BodyEntries.BODY_FOUNDED, BodyEntries.BODY_CHANGED);
    }

    @Test
    void what_was_never_founded_is_not_changed() {
        var never = Body.found(UUID.randomUUID(), here, charter("Beirat"), KEEPER)
                .next()
                .change(charter("Rat"), "", KEEPER);
        assertThatThrownBy(() -> bodies().follow(never)).isInstanceOf(Outdated.class);
    }

    @Test
    void all_of_a_department_are_listed_by_name_and_none_of_another() {
        var second = founded("Rat");
        var first = joined(founded("Beirat"));
        assertThat(bodies().of(here)).containsExactly(first, second);
        assertThat(bodies().of(new DepartmentKey("nobody"))).isEmpty();
        assertThat(bodies().of(ELSEWHERE)).doesNotContain(first, second);
        assertThatThrownBy(() -> bodies().get(ELSEWHERE, first.id()))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("body"));
        assertThatThrownBy(() -> bodies().get(here, UUID.randomUUID())).isInstanceOf(Unknown.class);
    }
}
