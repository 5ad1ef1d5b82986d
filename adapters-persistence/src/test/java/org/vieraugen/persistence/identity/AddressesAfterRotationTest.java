package org.vieraugen.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.persistence.secret.HashedAddresses;

/** What was written before the data key was exchanged is known after it. */
class AddressesAfterRotationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir
    private Path folder;

    @Test
    void K3_an_answer_to_an_old_mail_is_known_after_the_key_was_exchanged() throws Exception {
        var keys = new Keys(folder.toString(), true, Optional.empty());
        var written = new HashedAddresses(keys)
                .of("office@amt.example", Purpose.REPLY, new UUID(1, 2), TODAY)
                .orElseThrow();
        keys.promote(keys.add());

        assertThat(new HashedAddresses(keys).read(written, TODAY)).isPresent();
        assertThat(new HashedAddresses(new Keys(folder.toString(), false, Optional.empty())).read(written, TODAY))
                .isPresent();
    }
}
