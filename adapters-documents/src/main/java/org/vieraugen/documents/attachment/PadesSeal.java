package org.vieraugen.documents.attachment;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.start.OpenedAtStart;

/** Seals PDF files as PAdES baseline B (ETSI EN 319 142-1) with the key that is configured. */
@OnePerServer
@OpenedAtStart({"vieraugen.seal", "vieraugen.keys.folder"})
public class PadesSeal implements Seal {
    private static final Logger LOG = Logger.getLogger(PadesSeal.class.getName());
    private static final Duration WARNED = Duration.ofDays(60);

    private final Optional<Opened> seal;
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier());
    private final Clock clock;

    /** The key that seals, and where it lies. */
    private record Opened(SealKey keys, DSSPrivateKeyEntry entry) {}

    /**
     * @param file a PKCS#12 file
     * @param module a configuration of Java's PKCS#11 provider
     * @param secretFile holds the password of the file, or the PIN of the module
     * @param tryOut whether a seal of the try-out is made where none is configured; elsewhere it is never taken
     * @throws IllegalStateException when it is the try-out's, or the secret or the key's name is missing
     */
    @Inject
    public PadesSeal(
            @ConfigProperty(name = "vieraugen.seal.file") Optional<String> file,
            @ConfigProperty(name = "vieraugen.seal.pkcs11-config") Optional<String> module,
            @ConfigProperty(name = "vieraugen.seal.secret-file") Optional<String> secretFile,
            @ConfigProperty(name = "vieraugen.seal.alias") Optional<String> alias,
            @ConfigProperty(name = "vieraugen.keys.folder") String folder,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            Clock clock)
            throws GeneralSecurityException, IOException {
        this.clock = clock;
        seal = open(file, module, secretFile, tryOut ? Optional.of(Path.of(folder)) : Optional.empty())
                .map(keys -> new Opened(keys, keys.key(alias)));
        if (!tryOut && kind() == Kind.TRY_OUT) {
            throw new IllegalStateException(
                    "the seal is the one that the try-out made for itself; everybody can make the like of it");
        }
        seal.map(Opened::entry).ifPresent(this::warn);
    }

    /** Nothing can be sealed with a certificate that is over; whoever operates the server is told in time. */
    private void warn(DSSPrivateKeyEntry entry) {
        var end = entry.getCertificate().getNotAfter().toInstant();
        if (end.isBefore(clock.instant().plus(WARNED))) {
            LOG.log(
                    Level.WARNING,
                    "The certificate of the seal ends on {0}; after that no paper can be given out",
                    end);
        }
    }

    private Optional<SealKey> open(
            Optional<String> file, Optional<String> module, Optional<String> secretFile, Optional<Path> tryOut)
            throws GeneralSecurityException, IOException {
        if (file.isEmpty() && module.isEmpty()) {
            return tryOut.isPresent() ? Optional.of(SealKey.ofTryOut(tryOut.get(), clock.instant())) : Optional.empty();
        }
        var secret = Path.of(secretFile.orElseThrow(() -> new IllegalStateException(
                "set vieraugen.seal.secret-file: it holds the password or the PIN of the seal's key")));
        return Optional.of(
                file.isPresent()
                        ? SealKey.inFile(Path.of(file.get()), secret)
                        : SealKey.inModule(Path.of(module.orElseThrow()), secret));
    }

    @Override
    public Kind kind() {
        return seal.map(opened -> SealKey.isOfTryOut(opened.entry()) ? Kind.TRY_OUT : Kind.AUTHORITY)
                .orElse(Kind.NONE);
    }

    @Override
    public byte[] on(byte[] paper) {
        return seal.map(opened -> sealed(paper, opened)).orElse(paper);
    }

    private byte[] sealed(byte[] paper, Opened opened) {
        var entry = opened.entry();
        var how = new PAdESSignatureParameters();
        how.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(entry.getCertificate());
        how.setCertificateChain(entry.getCertificateChain());
        how.bLevel().setSigningDate(Date.from(clock.instant()));
        var document = new InMemoryDocument(paper);
        var signed = service.signDocument(
                document,
                how,
                opened.keys().sign(service.getDataToSign(document, how), how.getDigestAlgorithm(), entry));
        var bytes = new ByteArrayOutputStream();
        try {
            signed.writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
