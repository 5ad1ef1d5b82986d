package org.vieraugen.documents.attachment;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.vieraugen.application.identity.SecurityModule;

/** A private key with its certificates, in a PKCS#12 file or in a PKCS#11 module. */
final class SealKey extends AbstractKeyStoreTokenConnection {
    private static final String TRY_OUT = "CN=Vieraugen try-out, O=Not an authority";
    private static final char[] TRY_OUT_PASSWORD = "try-out".toCharArray();
    private static final Duration TRY_OUT_LASTS = Duration.ofDays(3650);

    private final KeyStore keys;
    private final char[] password;

    private SealKey(KeyStore keys, char[] password) {
        this.keys = keys;
        this.password = password.clone();
    }

    static SealKey inFile(Path file, Path passwordFile) throws GeneralSecurityException, IOException {
        return inFile(file, Files.readString(passwordFile).strip().toCharArray());
    }

    private static SealKey inFile(Path file, char[] password) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, password);
        }
        return new SealKey(keys, password);
    }

    static SealKey inModule(Path config, Path pinFile) throws GeneralSecurityException, IOException {
        return new SealKey(SecurityModule.open(config, pinFile), new char[0]);
    }

    /** The one that the try-out made for itself, or makes now: on a curve, since two large primes cost a server some seconds at its first start. */
    static SealKey ofTryOut(Path folder, Instant now) throws GeneralSecurityException, IOException {
        var file = folder.resolve("seal.p12");
        if (!Files.exists(file)) {
            var made = KeyStore.getInstance("PKCS12");
            made.load(null, null);
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var name = new X500Principal(TRY_OUT);
            try {
                var certificate = new JcaX509v3CertificateBuilder(
                                name,
                                new BigInteger(64, new SecureRandom()),
                                Date.from(now),
                                Date.from(now.plus(TRY_OUT_LASTS)),
                                name,
                                pair.getPublic())
                        .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation))
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
                made.setKeyEntry("seal", pair.getPrivate(), TRY_OUT_PASSWORD, new Certificate[] {
                    new JcaX509CertificateConverter().getCertificate(certificate)
                });
            } catch (OperatorCreationException e) {
                throw new GeneralSecurityException("no certificate for the try-out's seal", e);
            }
            Files.createDirectories(folder);
            try (var out = Files.newOutputStream(file)) {
                made.store(out, TRY_OUT_PASSWORD);
            }
        }
        return inFile(file, TRY_OUT_PASSWORD);
    }

    /**
     * The key to seal with.
     *
     * @param alias empty where there is only one
     */
    DSSPrivateKeyEntry key(Optional<String> alias) {
        if (alias.isPresent()) {
            return getKey(alias.get());
        }
        var all = getKeys();
        if (all.size() != 1) {
            throw new IllegalStateException(
                    "there are " + all.size() + " private keys for the seal: set vieraugen.seal.alias");
        }
        return all.get(0);
    }

    static boolean isOfTryOut(DSSPrivateKeyEntry key) {
        return key.getCertificate().getSubject().getPrincipal().equals(new X500Principal(TRY_OUT));
    }

    @Override
    protected KeyStore getKeyStore() {
        return keys;
    }

    @Override
    protected PasswordProtection getKeyProtectionParameter() {
        return new PasswordProtection(password.length == 0 ? null : password);
    }

    @Override
    public void close() {
        // Nothing is held but memory, and a module's session, which ends with the server.
    }
}
