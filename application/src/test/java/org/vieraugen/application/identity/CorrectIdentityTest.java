package org.vieraugen.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.testing.Cases;

/** The complainant corrects what is stored of name and contact. */
class CorrectIdentityTest {
    static final Identity OTHER =
            new Identity(Optional.of("Samira Haddad-Roth"), Optional.empty(), Optional.empty(), Optional.empty());

    private final House house = new House();

    @Test
    void I1_of_an_anonymous_complaint_there_is_nothing_to_correct() {
        var submitted = new SubmitComplaint(house.intake).handle(Drafts.draft().done(), Optional.empty());
        assertThatThrownBy(() -> new CorrectIdentity(house.acts, house.complaints)
                        .handle(submitted.receipt(), Optional.empty(), OTHER))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I1"));
    }

    @Test
    void what_is_corrected_takes_the_place_of_what_was_stored_and_stays_as_sealed_as_it_was() {
        var complaint = Cases.in(house.settings.now()).submitted();
        var receipt = house.holds(complaint, House.SAMIRA);
        new CorrectIdentity(house.acts, house.complaints).handle(receipt, Optional.empty(), OTHER);
        assertThat(house.complaints.ownIdentity(complaint)).contains(OTHER);
        assertThat(house.complaints.openIdentity(complaint)).isEmpty();
    }
}
