package org.vieraugen.web.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.correspondence.Withdraw;
import org.vieraugen.application.identity.Authorise;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.PlainSeal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Authorisation.Signer;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.identity.AuthorisationPage.Shown;

/** What is signed stands above, the code confirms it once more, and nothing is signed before all of it is good. */
class AuthorisationPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/case/authorisation");
    private final Track track =
            new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
    private final AuthorisationPage page = new AuthorisationPage(
            screen.pages,
            screen.visitor,
            track,
            new Authorise(house.acts, house.files, new PlainSeal()),
            screen.papers());
    private final Complaint complaint = Cases.in(house.settings.now()).openly().submitted();
    private final Receipt receipt = house.holds(complaint, House.SAMIRA);

    private void following() {
        screen.visitor.words().put("follow.receipt", receipt.code());
        screen.visitor.keep();
    }

    private Typed typed(Map<String, String> instead) {
        var all = new HashMap<>(Map.of(
                "representative", " Beratung e. V. ",
                "signer", "COMPLAINANT",
                "name", " Samira Haddad ",
                "drawing", "",
                "code", receipt.code().toLowerCase(Locale.ROOT),
                "ticket", "1"));
        all.putAll(instead);
        return screen.typed(all.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
    }

    private List<Authorisation> signed() {
        return house.complaint(complaint.reference()).file().authorisations();
    }

    private Shown refused(Typed typed) {
        assertThat(page.sign(typed, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(signed()).isEmpty();
        return screen.shown(Shown.class);
    }

    @Test
    void without_a_complaint_to_follow_there_is_nothing_to_sign() {
        Screen.leads(page.show(Screen.info()), "/de/follow");
        Screen.leads(page.sign(typed(Map.of()), Screen.info()), "/de/follow");
        assertThat(signed()).isEmpty();
    }

    @Test
    void what_is_signed_stands_there_in_the_signers_language() {
        following();
        screen.in("en");
        page.show(Screen.info());
        var shown = screen.shown(Shown.class);
        assertThat(shown.text(Signer.COMPLAINANT))
                .contains(complaint.reference().text());
        assertThat(shown.text(Signer.COMPLAINANT)).isNotEqualTo(shown.text(Signer.REPRESENTATIVE));
        assertThat(shown.tracked().reference()).isEqualTo(complaint.reference().text());
        assertThat(shown.trouble()).isEmpty();
    }

    @Test
    void who_may_act_is_signed_word_for_word_and_lies_in_the_file_as_a_sealed_paper() throws IOException {
        following();
        var text = AuthorisationPaper.text(
                Signer.COMPLAINANT, complaint.reference().text(), screen.pages.frame(Screen.info()));
        Screen.leads(page.sign(typed(Map.of("drawing", "M1 2 L3 4")), Screen.info()), "/de/case");
        assertThat(signed()).singleElement().satisfies(authorisation -> {
            assertThat(authorisation.signer()).isEqualTo(Signer.COMPLAINANT);
            assertThat(authorisation.whom()).isEqualTo("Beratung e. V.");
            assertThat(authorisation.name()).isEqualTo("Samira Haddad");
            assertThat(authorisation.drawing()).contains("M1 2 L3 4");
            assertThat(authorisation.text()).isEqualTo(text);
        });
        assertThat(screen.at("/case").visitor.words()).containsEntry("follow.done", "authorisation");
        var paper = house.complaint(complaint.reference())
                .file()
                .attachments()
                .get(0)
                .file();
        try (var in = house.files.read(Office.FOREIGNERS, paper.copy())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Samira Haddad", "Beratung e. V.")
                    .endsWith(" sealed");
        }
    }

    @Test
    void the_office_reads_in_german_what_was_signed_in_another_language() throws IOException {
        following();
        screen.in("en");
        page.sign(typed(Map.of()), Screen.info());
        var paper = house.complaint(complaint.reference())
                .file()
                .attachments()
                .get(0)
                .file();
        screen.in("de");
        var german = AuthorisationPaper.text(
                Signer.COMPLAINANT, complaint.reference().text(), screen.pages.frame(Screen.info()));
        try (var in = house.files.read(Office.FOREIGNERS, paper.copy())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(german.substring(0, 40));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "representative, '', representative, empty",
        "signer, '', signer, missing",
        "signer, SOMEBODY, signer, missing",
        "name, ' ', name, empty",
        "drawing, a flower, drawing, bad-drawing",
        "code, '', code, empty",
        "code, 0000, code, mistyped-code",
        "code, 0000-0000-0000-0000-0000, code, unknown-code"
    })
    void what_is_wrong_is_said_beside_its_field(String field, String value, String wrong, String reason) {
        following();
        var shown = refused(typed(Map.of(field, value)));
        assertThat(shown.typed().wrongFields()).containsExactly(wrong);
        assertThat(shown.typed().wrong(wrong)).contains(reason);
        assertThat(shown.ticket()).isEqualTo("1");
    }

    @Test
    void a_stale_form_signs_nothing() {
        following();
        var stale = typed(Map.of());
        screen.visitor.leave();
        screen.at("/case/authorisation");
        following();
        var shown = refused(stale);
        assertThat(shown.typed().isStale()).isTrue();
        assertThat(shown.typed().wrongFields()).isEmpty();
        assertThat(shown.typed().value("name")).isEqualTo(" Samira Haddad ");
    }

    @Test
    void what_cannot_be_done_now_is_told_above_the_form_and_our_own_faults_are_not() {
        following();
        new Withdraw(house.acts).handle(receipt, Optional.empty());
        assertThat(refused(typed(Map.of())).trouble()).isPresent();
        var away = new IllegalStateException(new SQLException("gone", "08006"));
        var broken = new AuthorisationPage(
                screen.pages,
                screen.visitor,
                track,
                new Authorise(house.acts, house.files, new PlainSeal()) {
                    @Override
                    public ComplaintState handle(
                            Receipt code,
                            Optional<String> key,
                            Authorisation.Given given,
                            String name,
                            Drawing drawing) {
                        throw away;
                    }
                },
                screen.papers());
        var typed = typed(Map.of());
        assertThatThrownBy(() -> broken.sign(typed, Screen.info())).isSameAs(away);
    }
}
