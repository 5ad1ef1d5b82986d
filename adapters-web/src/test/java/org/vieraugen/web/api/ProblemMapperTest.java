package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.failure.Crowded;
import org.vieraugen.web.failure.Denials;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.testing.Ear;
import org.vieraugen.web.testing.Only;

/** Everything that can go wrong, as a problem. */
@SuppressWarnings("UnnecessaryAssignment")
class ProblemMapperTest {
    @RegisterExtension
    final Ear log = new Ear(Failure.class);

    private final Asking asking = new Asking();
    private final ProblemMapper mapper = new ProblemMapper();

    @BeforeEach
    void begin() {
        mapper.credentials = asking.credentials;
        mapper.denials = new Denials(asking.house.desk);
        mapper.info = Only.of(UriInfo.class, Map.of("getPath", given -> "/staff/complaints"));
        in();
    }

    private void in(Locale... languages) {
        mapper.headers = Only.of(HttpHeaders.class, Map.of("getAcceptableLanguages", given -> List.of(languages)));
    }

    private Problem said(Throwable thrown) {
        return (Problem) mapper.toResponse(thrown).getEntity();
    }

    @Test
    void F13_a_rule_that_refuses_is_told_and_noted() {
        asking.by(Office.ALBERS);
        var problem = said(new RuleBroken("F3", "none", "somebody else must look"));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).isEqualTo("/problems/rule-f3");
        assertThat(problem.detail()).isEqualTo("F3: somebody else must look");
        assertThat(problem.errors()).isEmpty();
        assertThat(asking.house.atDesk()).singleElement().satisfies(act -> {
            assertThat(act.by()).contains(Office.ALBERS);
            assertThat(act.facts()).containsEntry("what", "/staff/complaints").containsEntry("rule", "F3");
        });
    }

    @Test
    void whoever_is_not_signed_in_is_told_how() {
        assertThat(mapper.toResponse(NotSignedIn.staff()).getHeaderString("WWW-Authenticate"))
                .isEqualTo("Bearer");
        assertThat(mapper.toResponse(new NotSignedIn("no-receipt", "Receipt", ""))
                        .getHeaderString("WWW-Authenticate"))
                .isEqualTo("Receipt");
        assertThat(mapper.toResponse(new Denied("not yours")).getHeaderString("WWW-Authenticate"))
                .isNull();
    }

    @Test
    void when_asking_again_may_help_it_is_said_when() {
        assertThat(mapper.toResponse(new Crowded()).getHeaderString("Retry-After"))
                .isEqualTo("5");
        assertThat(mapper.toResponse(new Denied("not yours")).getHeaderString("Retry-After"))
                .isNull();
    }

    @Test
    void where_another_method_would_do_it_is_named() {
        var answer = mapper.toResponse(new NotAllowedException("GET"));
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeaderString("Allow")).isEqualTo("GET");
        assertThat(mapper.toResponse(new WebApplicationException(404)).getHeaderString("Allow"))
                .isNull();
    }

    @Test
    void what_leads_elsewhere_is_left_alone() {
        var moved = new RedirectionException(303, URI.create("/x"));
        assertThat(mapper.toResponse(moved)).isSameAs(moved.getResponse());
    }

    @Test
    void a_wrong_field_is_told_to_programmers_in_English_and_to_others_in_their_language() {
        var wrong = new Malformed("text", "too-long", "must have at most 5 characters");
        assertThat(said(wrong).errors())
                .containsExactly(new Problem.Field("text", "too-long", "must have at most 5 characters"));
        assertThat(said(wrong).detail()).isEqualTo("text must have at most 5 characters");
        in(Locale.GERMAN);
        assertThat(said(wrong).errors())
                .containsExactly(new Problem.Field("text", "too-long", "Das ist zu lang. Bitte kürzen Sie es"));
        assertThat(said(new Malformed("text", "no-such-reason", "is odd")).errors())
                .containsExactly(new Problem.Field("text", "no-such-reason", "is odd"));
        assertThat(said(new Malformed("text", "no-such-reason", null)).errors())
                .containsExactly(new Problem.Field("text", "no-such-reason", ""));
    }

    @Test
    void what_has_nothing_to_say_says_what_its_kind_says() {
        in(Locale.GERMAN);
        var problem = said(new WebApplicationException(404));
        assertThat(problem.title()).isEqualTo("Unter dieser Adresse gibt es nichts");
        assertThat(problem.detail()).isEqualTo("There is nothing at this address");
    }

    @Test
    void a_broken_header_does_not_hide_what_went_wrong() {
        mapper.headers = Only.of(HttpHeaders.class, Map.of());
        assertThat(said(new Malformed("text", "too-long", "is long")).title())
                .isEqualTo("Something in the request is wrong");
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_its_cause() {
        var problem = said(new IllegalStateException("secret"));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("secret");
        assertThat(log.said()).hasSize(1);
    }
}
