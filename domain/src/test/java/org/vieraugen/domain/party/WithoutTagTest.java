package org.vieraugen.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a plus is no other address. */
class WithoutTagTest {
    @ParameterizedTest
    @CsvSource({
        "post@amt.example, post@amt.example",
        "post+key@amt.example, post@amt.example",
        "post+a+b@amt.example, post@amt.example",
        "post@amt+x.example, post@amt+x.example",
        "none+such, none+such",
        "'', ''"
    })
    void an_address_without_its_tag(String address, String alone) {
        assertThat(EmailAddress.withoutTag(address)).isEqualTo(alone);
    }
}
