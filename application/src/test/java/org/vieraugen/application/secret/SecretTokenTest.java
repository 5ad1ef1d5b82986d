package org.vieraugen.application.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.journal.Hash;

/** A secret of 256 random bits; of one in two halves the first half's hash is all that whoever adds the second needs. */
class SecretTokenTest {
    @Test
    void a_fresh_one_has_256_bits_and_is_never_given_twice() {
        var token = SecretToken.fresh();
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(SecretToken.fresh()).isNotEqualTo(token);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void F9_both_halves_together_have_one_hash_and_neither_alone() {
        var both = SecretToken.hash("first", Optional.of("second"));
        assertThat(SecretToken.joined(SecretToken.hash("first"), "second")).isEqualTo(both);
        assertThat(SecretToken.hash("first", Optional.empty()))
                .isEqualTo(SecretToken.hash("first"))
                .isNotEqualTo(both)
                .isNotEqualTo(Hash.ZERO);
        assertThat(SecretToken.hash("second", Optional.of("first"))).isNotEqualTo(both);
        assertThat(SecretToken.hash("firstsecond")).isNotEqualTo(both);
    }
}
