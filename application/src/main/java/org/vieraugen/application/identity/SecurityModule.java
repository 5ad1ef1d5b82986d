package org.vieraugen.application.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;

/** A module that holds keys and never gives them away, reached over PKCS#11. */
public final class SecurityModule {
    private SecurityModule() {}

    /**
     * Signs in to the module.
     *
     * @param config a file as Java's PKCS#11 guide describes it: {@code name}, {@code library}, and {@code slot} or {@code slotListIndex}
     * @param pinFile a file that holds the PIN, and nothing else
     */
    public static KeyStore open(Path config, Path pinFile) throws GeneralSecurityException, IOException {
        var provider = Security.getProvider("SunPKCS11").configure(config.toString());
        // A signature looks for the provider of its key among the registered ones.
        Security.addProvider(provider);
        var keys = KeyStore.getInstance("PKCS11", Security.getProvider(provider.getName()));
        keys.load(null, Files.readString(pinFile).strip().toCharArray());
        return keys;
    }
}
