package org.vieraugen.web.api.reading;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.identity.Identity;

/** Who complained; at least one is there. */
@Schema(name = "Identity")
public record IdentityAnswer(
        Optional<String> name, Optional<String> address, Optional<String> email, Optional<String> phone) {
    public static IdentityAnswer of(Identity it) {
        return new IdentityAnswer(it.name(), it.address(), it.email(), it.phone());
    }
}
