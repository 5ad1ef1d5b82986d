package org.vieraugen.documents.attachment;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates, and a person's certificate by it. */
final class Certificates {
    static final String PASSWORD = "ein-geheimnis";

    private static final int LASTING = 300;

    private final KeyPair issuer = pair();
    private final KeyPair person = pair();
    final X509Certificate issuerCertificate;
    final X509Certificate certificate;

    /** @param asks an address that validators are invited to ask, or nothing */
    Certificates(String name, Optional<String> asks) throws Exception {
        this(name, asks, LASTING);
    }

    /** @param days how long the person's certificate is still good */
    Certificates(String name, Optional<String> asks, int days) throws Exception {
        issuerCertificate =
                certificate("CN=Test Issuer", "CN=Test Issuer", issuer, issuer, true, Optional.empty(), LASTING);
        certificate = certificate("CN=Test Issuer", "CN=" + name, issuer, person, false, asks, days);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String issuerName,
            String name,
            KeyPair issuer,
            KeyPair of,
            boolean isIssuer,
            Optional<String> asks,
            int days)
            throws Exception {
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                        new X500Principal(issuerName),
                        BigInteger.valueOf(now.toEpochMilli()),
                        Date.from(now.minus(Duration.ofDays(30))),
                        Date.from(now.plus(Duration.ofDays(days))),
                        new X500Principal(name),
                        of.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(isIssuer))
                .addExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(isIssuer ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.nonRepudiation));
        if (asks.isPresent()) {
            var where = new GeneralName(GeneralName.uniformResourceIdentifier, asks.get());
            builder.addExtension(
                    Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                        new AccessDescription(AccessDescription.id_ad_caIssuers, where),
                        new AccessDescription(AccessDescription.id_ad_ocsp, where)
                    }));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate())));
    }

    /** The person's key and certificate as a PKCS#12 file. */
    Path file(Path folder) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(
                "key", person.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate, issuerCertificate});
        var file = folder.resolve("key.p12");
        try (var out = Files.newOutputStream(file)) {
            keys.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    /** A certificate as text. */
    static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
