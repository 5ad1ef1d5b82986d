package org.vieraugen.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;

/** How one signs in here, as it is configured. */
@OnePerServer
public class SignInSetting {
    private final boolean required;
    private final boolean local;

    @Inject
    public SignInSetting(
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.sign-in.second-factor") Optional<Boolean> required,
            @ConfigProperty(name = "vieraugen.sign-in.local") Optional<Boolean> local,
            SingleSignOn service) {
        this.required = required.orElse(!tryOut);
        this.local = local.orElse(!service.isConfigured());
    }

    boolean isSecondFactorRequired() {
        return required;
    }

    /** Whether local accounts can sign in; where the city has a sign-in service of its own they cannot, unless it is set. */
    public boolean isLocal() {
        return local;
    }
}
