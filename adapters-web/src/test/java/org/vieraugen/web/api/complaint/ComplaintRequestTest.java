package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.web.api.complaint.ComplaintRequest.Contact;

/** A complaint as it is sent. */
class ComplaintRequestTest {
    private static ComplaintRequest least() {
        var request = new ComplaintRequest();
        request.department = "foreigners";
        request.category = "PROCESSING_TIME";
        request.language = "de";
        request.identity = IdentityMode.ANONYMOUS;
        request.text = "Ich warte seit Monaten.";
        return request;
    }

    @Test
    void what_must_be_said_is_enough() {
        assertThat(least().draft()).isEqualTo(Drafts.draft().done());
    }

    @Test
    void all_that_is_said_is_in_the_draft() {
        var request = least();
        request.category = "OTHER";
        request.language = "uk";
        request.channel = Channel.POST;
        request.identity = IdentityMode.CONFIDENTIAL;
        request.contact = new Contact("Olena", "A street", "o@example.org", "1");
        request.urgent = true;
        request.text = "I wait.";
        request.wish = "A date.";
        request.circumstances = "In May.";
        request.namedStaff = List.of("Nasser", "Thal");
        request.representative = "A club";
        request.fileNumber = "A 1";
        assertThat(request.draft())
                .isEqualTo(Drafts.draft()
                        .about("OTHER")
                        .in("uk")
                        .by(Channel.POST)
                        .confidentially(new Identity(
                                Optional.of("Olena"),
                                Optional.of("A street"),
                                Optional.of("o@example.org"),
                                Optional.of("1")))
                        .urgent()
                        .saying("I wait.")
                        .wishing("A date.")
                        .happened("In May.")
                        .naming("Nasser", "Thal")
                        .representedBy("A club")
                        .filedAs("A 1")
                        .done());
    }

    @Test
    void what_is_empty_was_not_said() {
        var request = least();
        request.urgent = false;
        request.circumstances = "";
        request.representative = " ";
        request.fileNumber = "";
        assertThat(request.draft()).isEqualTo(Drafts.draft().done());
        assertThat(new Contact("Olena", "", " ", null).identity())
                .isEqualTo(new Identity(Optional.of("Olena"), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of("department", (Consumer<ComplaintRequest>) request -> request.department = null),
                Arguments.of("category", (Consumer<ComplaintRequest>) request -> request.category = null),
                Arguments.of("language", (Consumer<ComplaintRequest>) request -> request.language = null),
                Arguments.of("identity", (Consumer<ComplaintRequest>) request -> request.identity = null),
                Arguments.of("text", (Consumer<ComplaintRequest>) request -> request.text = null),
                Arguments.of("namedStaff", (Consumer<ComplaintRequest>)
                        request -> request.namedStaff = Arrays.asList("Thal", null)));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_is_missing_is_told_with_its_field(String field, Consumer<ComplaintRequest> without) {
        var request = least();
        without.accept(request);
        assertThatThrownBy(request::draft).isInstanceOfSatisfying(Malformed.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.reason()).isEqualTo("missing");
        });
    }

    static Stream<Consumer<ComplaintRequest>> ofTheOfficeOnly() {
        return Stream.of(
                request -> request.interpreter = "The daughter",
                request -> request.received = LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @MethodSource("ofTheOfficeOnly")
    void what_only_the_office_says_is_not_taken_from_whoever_complains(Consumer<ComplaintRequest> said) {
        var request = least();
        said.accept(request);
        assertThatThrownBy(request::sent).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.reason())
                .isEqualTo("recorded-only"));
    }

    @Test
    void who_interpreted_is_recorded_with_what_was_told() {
        var request = least();
        request.channel = Channel.COUNTER;
        request.interpreter = "The daughter";
        assertThat(request.draft().particulars().interpreter()).contains("The daughter");
    }
}
