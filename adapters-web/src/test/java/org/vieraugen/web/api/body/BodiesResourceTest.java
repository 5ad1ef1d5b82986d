package org.vieraugen.web.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.body.AddMember;
import org.vieraugen.application.body.CallOffMembership;
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.application.body.EndMembership;
import org.vieraugen.application.body.FoundBody;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.body.BodiesResource.EndRequest;

/** Bodies as programs keep them (E6). */
class BodiesResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = TODAY.plusDays(90);

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final MemoryBodies stored = new MemoryBodies(asking.house.journal);
    private final Acts acts = new Acts(asking.house.departments, asking.house.once, asking.house.clock);
    private final BodiesResource bodies = new BodiesResource(
            asking.credentials,
            new ReadBodies(stored, asking.house.departments, asking.house.clock),
            new FoundBody(acts, stored),
            new ChangeBody(acts, stored),
            new AddMember(acts, stored),
            new EndMembership(acts, stored),
            new CallOffMembership(acts, stored));

    private static CharterRequest charter(String name, LocalDate until) {
        return new CharterRequest(
                Charter.Kind.COMMITTEE, name, "Beraten.", null, TODAY, until, null, "Der Rat tagt früher.");
    }

    private static MemberRequest member(String name, String mail, UUID deputyOf) {
        return new MemberRequest(name, "Beirat", "de", mail, null, null, TODAY, null, deputyOf);
    }

    private UUID founded() {
        return ((BodyActed) bodies.found(charter("Beirat", LAST)).getEntity()).id();
    }

    private static void assertActed(Response answer, int status, UUID body, int version) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getEntity()).isEqualTo(new BodyActed(body, version));
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(version)));
    }

    private BodyAnswer read(UUID body) {
        return (BodyAnswer) bodies.one(body).getEntity();
    }

    @Test
    void E6_a_body_is_founded_changed_joined_and_left() {
        var founded = bodies.found(charter("Beirat", LAST));
        var id = ((BodyActed) founded.getEntity()).id();
        assertActed(founded, 201, id, 1);
        assertActed(bodies.change(id, charter("Rat", null)), 200, id, 2);
        assertActed(bodies.add(id, member("Mina Roth", "roth@example.org", null)), 200, id, 3);
        var roth = read(id).members().get(0).id();
        assertActed(bodies.add(id, member("Ole Bahr", "", roth)), 200, id, 4);
        assertActed(bodies.end(id, roth, new EndRequest(TODAY)), 200, id, 5);
        assertThat(read(id)).satisfies(body -> {
            assertThat(body.name()).isEqualTo("Rat");
            assertThat(body.rules().formerNames()).containsExactly(new RulesAnswer.FormerNameAnswer("Beirat", TODAY));
            assertThat(body.mandate()).isEqualTo("Beraten.");
            assertThat(body.kind()).isEqualTo(Charter.Kind.COMMITTEE);
            assertThat(body.from()).isEqualTo(TODAY);
            assertThat(body.until()).isEmpty();
            assertThat(body.over()).isFalse();
            assertThat(body.report().formerDays())
                    .containsExactly(new ReportAnswer.FormerDaysAnswer(
                            Optional.of(LAST), Optional.of(Charter.USUAL_REPORT), TODAY, "Der Rat tagt früher."));
            assertThat(body.version()).isEqualTo(5);
        });
        assertThat(read(id).members())
                .containsExactlyInAnyOrder(
                        new BodyAnswer.MemberAnswer(
                                roth,
                                "Mina Roth",
                                "Beirat",
                                "de",
                                Optional.of("roth@example.org"),
                                Membership.Voice.VOTING,
                                Optional.empty(),
                                TODAY,
                                Optional.of(TODAY),
                                Optional.empty(),
                                false),
                        new BodyAnswer.MemberAnswer(
                                read(id).members().stream()
                                        .filter(one -> one.name().equals("Ole Bahr"))
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                "Ole Bahr",
                                "Beirat",
                                "de",
                                Optional.empty(),
                                Membership.Voice.VOTING,
                                Optional.empty(),
                                TODAY,
                                Optional.of(TODAY),
                                Optional.of(roth),
                                false));
    }

    @Test
    void E6_other_days_are_refused_without_a_reason() {
        var id = founded();
        var silent = new CharterRequest(Charter.Kind.COMMITTEE, "Rat", "Beraten.", null, TODAY, null, null, null);
        assertThatThrownBy(() -> bodies.change(id, silent))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("reason"));
        assertThat(read(id).until()).contains(LAST);
    }

    @Test
    void E6_a_membership_to_come_is_called_off() {
        var id = founded();
        bodies.add(id, new MemberRequest("Mina Roth", "Beirat", "de", null, null, null, TODAY.plusDays(1), null, null));
        assertActed(bodies.callOff(id, read(id).members().get(0).id()), 200, id, 3);
        assertThat(read(id).members()).isEmpty();
    }

    @Test
    void E6_what_is_over_is_told_so() {
        var id = founded();
        bodies.add(id, member("Mina Roth", null, null));
        assertThat(bodies.one(id).getEntityTag()).isEqualTo(new EntityTag("2"));
        asking.house.clock.at(LAST.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        asking.by(Office.ALBERS);
        assertThat(bodies.all()).singleElement().satisfies(body -> {
            assertThat(body.until()).contains(LAST);
            assertThat(body.over()).isTrue();
            assertThat(body.members()).singleElement().satisfies(one -> {
                assertThat(one.over()).isTrue();
                assertThat(one.until()).contains(LAST);
            });
        });
    }

    @Test
    void an_act_is_done_on_the_version_that_was_seen_and_once() {
        asking.header("Idempotency-Key", "12345678");
        var id = founded();
        assertThat(founded()).isEqualTo(id);
        asking.header("If-Match", "\"7\"").header("Idempotency-Key", "87654321");
        assertThatThrownBy(() -> bodies.change(id, charter("Rat", null))).isInstanceOf(Outdated.class);
        asking.header("If-Match", "\"1\"");
        assertActed(bodies.change(id, charter("Rat", null)), 200, id, 2);
        assertActed(bodies.change(id, charter("Rat", null)), 200, id, 2);
    }

    @Test
    void a_charter_and_a_member_are_read_as_they_were_sent() {
        assertThat(charter("Beirat", LAST).charter())
                .isEqualTo(Committee.charter(
                        Charter.Kind.COMMITTEE, "Beirat", "Beraten.", new TermOfOffice(TODAY, Optional.of(LAST))));
        var key = UUID.randomUUID();
        var request = new MemberRequest("Mina Roth", "Verein", "ar", " ", null, null, TODAY, LAST, key);
        assertThat(request.party()).isEqualTo(new Party("Mina Roth", "Verein", "ar", Optional.empty()));
        assertThat(request.membership()).isEqualTo(Committee.voting(new TermOfOffice(TODAY, Optional.of(LAST))));
        assertThat(request.of()).contains(new PartyKey(key));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                missing("kind", () -> new CharterRequest(null, "a", "b", null, TODAY, null, null, null).charter()),
                missing("name", () -> new CharterRequest(
                                Charter.Kind.COMMITTEE, null, "b", null, TODAY, null, null, null)
                        .charter()),
                missing("mandate", () -> new CharterRequest(
                                Charter.Kind.COMMITTEE, "a", null, null, TODAY, null, null, null)
                        .charter()),
                missing("from", () -> new CharterRequest(Charter.Kind.COMMITTEE, "a", "b", null, null, null, null, null)
                        .charter()),
                missing("name", () -> new MemberRequest(null, "a", "de", null, null, null, TODAY, null, null).party()),
                missing("organisation", () -> new MemberRequest("a", null, "de", null, null, null, TODAY, null, null)
                        .party()),
                missing("language", () -> new MemberRequest("a", "b", null, null, null, null, TODAY, null, null)
                        .party()),
                missing("from", () -> new MemberRequest("a", "b", "de", null, null, null, null, null, null)
                        .membership()));
    }

    private static Arguments missing(String field, Runnable reading) {
        return Arguments.of(field, reading);
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_is_missing_is_told_with_its_field(String field, Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(Malformed.class, e -> assertThat(List.of(e.field(), e.reason()))
                        .containsExactly(field, "missing"));
    }

    @Test
    void a_members_last_day_must_be_said() {
        var id = founded();
        assertThatThrownBy(() -> bodies.end(id, UUID.randomUUID(), new EndRequest(null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("until"));
    }
}
