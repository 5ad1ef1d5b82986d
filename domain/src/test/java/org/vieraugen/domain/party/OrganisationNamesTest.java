package org.vieraugen.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationNamesTest {
    @Test
    void case_blanks_signs_and_the_form_of_unicode_make_no_other_organisation() {
        for (var same : List.of(
                "migrantenbeirat der stadt  LEIPZIG",
                " Migrantenbeirat\tder Stadt Leipzig ",
                "Migrantenbeirat\u00a0der Stadt Leipzig",
                "Migrantenbeirat der Stadt Leipzig.",
                "Ｍｉｇｒａｎｔｅｎｂｅｉｒａｔ der Stadt Leipzig")) {
            assertThat(OrganisationNames.isSame("Migrantenbeirat der Stadt Leipzig", same))
                    .as(same)
                    .isTrue();
        }
        assertThat(OrganisationNames.isSame("Flüchtlingsrat", "Flu\u0308chtlingsrat"))
                .isTrue();
    }

    @Test
    void other_words_are_another_organisation() {
        assertThat(OrganisationNames.isSame("Caritas", "Caritas Leipzig")).isFalse();
        assertThat(OrganisationNames.isSame("Beirat Leipzig", "Leipzig Beirat")).isFalse();
        assertThat(OrganisationNames.isSame("Mi grantenbeirat", "Migrantenbeirat"))
                .isFalse();
        assertThat(OrganisationNames.isSame("***", "???")).as("signs alone").isFalse();
        assertThat(OrganisationNames.isSame(" ***", "*** ")).isTrue();
    }

    @Test
    void one_among_others_is_given_as_it_is_written_there() {
        var all = List.of("Caritas", "Migrantenbeirat");
        assertThat(OrganisationNames.among(all, "CARITAS")).contains("Caritas");
        assertThat(OrganisationNames.among(all, "Diakonie")).isEmpty();
        assertThat(OrganisationNames.areDistinct(all)).isTrue();
        assertThat(OrganisationNames.areDistinct(List.of("Caritas", "Diakonie", "caritas")))
                .isFalse();
    }
}
