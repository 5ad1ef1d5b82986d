package org.vieraugen.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.PlainSeal;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.testing.Cases;

/** An authorisation is signed by whoever holds the receipt, and its paper lies in the file, sealed. */
class AuthoriseTest {
    static final Authorisation.Given SIGNED = new Authorisation.Given(
            Authorisation.Signer.REPRESENTATIVE, "Beratung e. V.", "Jo Adler", Optional.empty(), "Ich darf handeln.");
    static final Seal STAMP = new PlainSeal();

    static ComplaintState authorised(House house, Receipt receipt, Optional<String> key, Authorisation.Given given) {
        return new Authorise(house.acts, house.files, STAMP)
                .handle(receipt, key, given, "Vollmacht", (signed, reference) -> (reference + " " + signed.name())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private final House house = new House();

    @Test
    void an_authorisation_lies_in_the_file_as_a_sealed_paper() throws IOException {
        var complaint = Cases.in(house.settings.now()).submitted();
        var receipt = house.holds(complaint);
        authorised(house, receipt, Optional.empty(), SIGNED);
        var file = house.complaint(complaint.reference()).file();
        assertThat(file.authorisations()).singleElement().satisfies(signed -> {
            assertThat(signed.whom()).isEqualTo("Beratung e. V.");
            assertThat(signed.confirmedBy(receipt)).isTrue();
            assertThat(signed.at()).isEqualTo(house.clock.instant());
        });
        var paper = file.attachments().get(0).file();
        assertThat(paper.name().text()).isEqualTo("Vollmacht.pdf");
        assertThat(paper.kind()).isEqualTo(FileKind.PDF);
        assertThat(paper.disarmed()).isFalse();
        assertThat(paper.scanned()).isTrue();
        var wanted = complaint.reference().text() + " Jo Adler sealed";
        assertThat(paper.size()).isEqualTo(wanted.length());
        for (var stored : List.of(paper.copy(), paper.original())) {
            try (var in = house.files.read(complaint.submission().department(), stored)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(wanted);
            }
        }
        assertThat(house.files.of(complaint.id()))
                .containsExactlyInAnyOrder(paper.copy().id(), paper.original().id());
    }

    @Test
    void I1_a_signature_that_would_show_who_complains_is_not_taken() {
        var complaint = Cases.in(house.settings.now()).submitted();
        var receipt = house.holds(complaint);
        var own = new Authorisation.Given(
                Authorisation.Signer.COMPLAINANT, "Beratung e. V.", "Samira", Optional.empty(), "Sie darf.");
        assertThatThrownBy(() -> authorised(house, receipt, Optional.empty(), own))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I1"));
    }
}
