package org.vieraugen.web.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.request.UnseenRequest;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;

/** Requests as programs keep them. */
class RequestsResourceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RequestGiven.Asker SAMIRA =
            new RequestGiven.Asker("Samira Haddad", null, "samira@example.org", " ");

    private final Asking asking = new Asking().by(Office.THAL);
    private final RequestDesk desk = new RequestDesk(asking.house);
    private final RequestsResource requests = new RequestsResource(
            asking.credentials, desk.read, desk.take, desk.answer, desk.move, desk.close, desk.complain);

    private static RequestGiven.Question question() {
        return new RequestGiven.Question("t3", Channel.COUNTER, "ar", null, "Wann ist mein Termin?", SAMIRA);
    }

    private static RequestGiven.Complaint complaint() {
        return new RequestGiven.Complaint(
                "PROCESSING_TIME", IdentityMode.CONFIDENTIAL, SAMIRA, true, Channel.PHONE, TODAY, "Ja.");
    }

    private RequestNumber taken() {
        return new RequestNumber(((RequestActed) requests.take(question()).getEntity()).number());
    }

    private static void assertActed(Response answer, int status, Request.State state, int version) {
        assertThat(answer.getStatus()).isEqualTo(status);
        var acted = (RequestActed) answer.getEntity();
        assertThat(acted.state()).isEqualTo(state);
        assertThat(acted.version()).isEqualTo(version);
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(version)));
    }

    private RequestAnswer read(RequestNumber number) {
        return (RequestAnswer) requests.one(number).getEntity();
    }

    @Test
    void a_request_is_taken_answered_moved_and_closed() {
        var taken = requests.take(question());
        assertActed(taken, 201, Request.State.OPEN, 1);
        var number = new RequestNumber(((RequestActed) taken.getEntity()).number());
        assertActed(
                requests.answer(number, new RequestGiven.Reply("Am Montag.", Said.Way.CALL_US)),
                200,
                Request.State.ANSWERED,
                2);
        assertThat(read(number)).satisfies(one -> {
            assertThat(one.asked())
                    .contains(new RequestAnswer.Question(
                            "",
                            "Wann ist mein Termin?",
                            Optional.of("Samira Haddad"),
                            Optional.empty(),
                            Optional.of("samira@example.org"),
                            Optional.empty()));
            assertThat(one.said()).singleElement().satisfies(said -> assertThat(said.by())
                    .contains("thal"));
            assertThat(one.due()).isEqualTo("2026-12-01");
            assertThat(one.overdue()).isFalse();
            assertThat(one.complaint()).isEmpty();
            assertThat(one.team()).isEqualTo("t3");
            assertThat(one.language()).isEqualTo("ar");
            assertThat(one.channel()).isEqualTo(Channel.COUNTER);
        });
        assertActed(requests.close(taken(), new RequestGiven.Reason("Werbung")), 200, Request.State.CLOSED, 2);
        assertActed(requests.move(taken(), new RequestGiven.To("t4")), 200, Request.State.MOVED, 2);
    }

    @Test
    void the_list_says_what_is_due() {
        var number = taken();
        assertThat(requests.list(null, null).requests()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(number.text());
            assertThat(line.overdue()).isFalse();
            assertThat(line.received()).isEqualTo(TODAY);
        });
        asking.house.clock.at(Office.at("2026-12-02"));
        asking.by(Office.THAL);
        assertThat(requests.list("t3", Request.State.OPEN).requests())
                .singleElement()
                .satisfies(line -> assertThat(line.overdue()).isTrue());
        assertThat(requests.list(null, Request.State.CLOSED).requests()).isEmpty();
        assertThat(requests.list(null, null).more()).isFalse();
    }

    @Test
    void F5_what_is_no_business_of_the_caller_is_not_there() {
        var number = taken();
        asking.by(Office.NASSER);
        assertThat(requests.list("t3", null).requests()).isEmpty();
        assertThatThrownBy(() -> requests.one(number)).isInstanceOf(UnseenRequest.class);
        assertThatThrownBy(() -> requests.close(number, new RequestGiven.Reason("x")))
                .isInstanceOf(UnseenRequest.class);
    }

    @Test
    void F5_the_complaints_office_makes_it_a_complaint_and_the_team_does_not() {
        var number = taken();
        assertThatThrownBy(() -> requests.complain(number, complaint())).isInstanceOf(Denied.class);
        asking.by(Office.ALBERS);
        var answer = requests.complain(number, complaint());
        assertThat(answer.getStatus()).isEqualTo(201);
        var made = (RequestComplained) answer.getEntity();
        assertThat(made.receipt()).isNotBlank();
        assertThat(made.legalDeadline()).isFalse();
        assertThat(read(number).complaint()).contains(made.reference());
        assertThat(read(number).asked()).isEmpty();
        asking.by(Office.THAL);
        assertThatThrownBy(() -> requests.one(number)).isInstanceOf(UnseenRequest.class);
    }

    @Test
    void an_act_is_done_on_the_version_that_was_seen_and_once() {
        asking.header("Idempotency-Key", "12345678");
        var number = taken();
        assertThat(taken()).isEqualTo(number);
        assertThat(requests.one(number).getEntityTag()).isEqualTo(new EntityTag("1"));
        asking.header("If-Match", "\"7\"").header("Idempotency-Key", "87654321");
        assertThatThrownBy(() -> requests.close(number, new RequestGiven.Reason("Werbung")))
                .isInstanceOf(Outdated.class);
        asking.header("If-Match", "\"1\"");
        requests.close(number, new RequestGiven.Reason("Werbung"));
        assertActed(requests.close(number, new RequestGiven.Reason("Werbung")), 200, Request.State.CLOSED, 2);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                missing("text", () -> new RequestGiven.Question("t3", Channel.COUNTER, "de", "", null, null).asked()),
                missing(
                        "category",
                        () -> new RequestGiven.Complaint(null, IdentityMode.OPEN, null, false, null, null, null).as()),
                missing("identityMode", () -> new RequestGiven.Complaint("x", null, null, false, null, null, null)
                        .as()),
                missing("how", () -> new RequestGiven.Complaint("x", null, null, false, null, TODAY, "Ja").consented()),
                missing("on", () -> new RequestGiven.Complaint("x", null, null, false, Channel.PHONE, null, "Ja")
                        .consented()),
                missing("consent", () -> new RequestGiven.Complaint("x", null, null, false, Channel.PHONE, TODAY, null)
                        .consented()));
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
    void an_asker_of_whom_nothing_is_said_is_none() {
        var nobody = new RequestGiven.Asker(null, " ", null, null);
        assertThat(new RequestGiven.Question("t3", Channel.POST, "de", "A", "B", nobody)
                        .asked()
                        .asker())
                .isEmpty();
        assertThat(new RequestGiven.Question("t3", Channel.POST, "de", "A", "B", null)
                        .asked()
                        .asker())
                .isEmpty();
    }
}
