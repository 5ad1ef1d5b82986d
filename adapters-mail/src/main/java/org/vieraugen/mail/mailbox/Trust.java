package org.vieraugen.mail.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whom a mail server must be known to. */
final class Trust {
    private Trust() {}

    /**
     * Makes encrypted connections to servers whose certificates come from the issuers in a file.
     *
     * @param pem where there is none, the JDK's issuers count
     * @throws GeneralSecurityException when the file holds no certificates
     */
    static SSLSocketFactory in(Optional<Path> pem) throws IOException, GeneralSecurityException {
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(pem.isEmpty() ? (KeyStore) null : issuers(pem.get()));
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static KeyStore issuers(Path pem) throws IOException, GeneralSecurityException {
        var known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        try (var file = Files.newInputStream(pem)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                known.setCertificateEntry("issuer " + known.size(), certificate);
            }
        }
        if (known.size() == 0) {
            throw new CertificateException("no certificate");
        }
        return known;
    }
}
