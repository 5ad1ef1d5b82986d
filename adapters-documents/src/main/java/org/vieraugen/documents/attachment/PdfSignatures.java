package org.vieraugen.documents.attachment;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Cleaning.Original;
import org.vieraugen.application.attachment.Signatures;
import org.vieraugen.application.start.OpenedAtStart;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.attachment.PdfSignature.State;

/** Validates PAdES and older PDF signatures (ETSI EN 319 102-1) with the certificates that the city trusts. */
@OnePerServer
@OpenedAtStart("vieraugen.signatures.trusted")
public class PdfSignatures implements Signatures {
    private static final Logger LOG = Logger.getLogger(PdfSignatures.class.getName());

    private static final int MOST = 10;

    /** Each costs the whole file once more: so many bytes in all. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private final CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    private final Clock clock;

    /** @param trustedFile issuers that are trusted, as certificates in PEM or DER */
    @Inject
    public PdfSignatures(
            @ConfigProperty(name = "vieraugen.signatures.trusted") Optional<String> trustedFile, Clock clock)
            throws IOException, CertificateException {
        this.clock = clock;
        if (trustedFile.isPresent()) {
            try (var in = Files.newInputStream(Path.of(trustedFile.get()))) {
                for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    trusted.addCertificate(new CertificateToken((X509Certificate) certificate));
                }
            }
        }
    }

    @Override
    public List<PdfSignature> in(Original pdf) throws IOException {
        int expected = count(pdf);
        if (expected == 0) {
            return List.of();
        }
        var found = expected > MOST ? new ArrayList<PdfSignature>() : looked(pdf, expected);
        while (found.size() < expected) {
            found.add(new PdfSignature(State.UNREADABLE, "", Optional.empty()));
        }
        return found;
    }

    /** As many as can be read. */
    private List<PdfSignature> looked(Original pdf, int expected) throws IOException {
        var found = new ArrayList<PdfSignature>();
        byte[] bytes;
        try (var in = pdf.open()) {
            bytes = in.readAllBytes();
        }
        if ((long) bytes.length * expected > MOST_BYTES) {
            return found;
        }
        try {
            var reports = validated(bytes);
            reports.getDiagnosticData().getSignatures().forEach(signature -> found.add(found(signature, reports)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.FINE, "A signature cannot be read", e);
        }
        return found;
    }

    /** How many the file says that it has. */
    private static int count(Original pdf) throws IOException {
        try (var in = pdf.open();
                var paper = Loader.loadPDF(new RandomAccessReadBuffer(in))) {
            return paper.getSignatureDictionaries().size();
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("the PDF file cannot be read", e);
        }
    }

    private Reports validated(byte[] bytes) {
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        // A file that somebody sent must not make the server ask addresses that stand in it.
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(null);
        var validator = new PDFDocumentValidator(new InMemoryDocument(bytes));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }

    private PdfSignature found(SignatureWrapper signature, Reports reports) {
        var simple = reports.getSimpleReport();
        var signer = Optional.ofNullable(simple.getSignedBy(signature.getId())).orElse("");
        return new PdfSignature(
                state(signature, simple.getIndication(signature.getId()), simple.getSubIndication(signature.getId())),
                signer.codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .limit(200)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant));
    }

    private State state(SignatureWrapper signature, Indication indication, SubIndication why) {
        if (!signature.isSignatureIntact()
                || !signature.isSignatureValid()
                || !signature.getPdfUndefinedChanges().isEmpty()
                || signature.arePdfModificationsDetected()
                || indication == Indication.TOTAL_FAILED) {
            return State.BROKEN;
        }
        boolean passed =
                indication == Indication.TOTAL_PASSED || (isOnlyUnasked(indication, why) && isGoodNow(signature));
        return passed ? State.TRUSTED : State.UNCHANGED;
    }

    /** Without asking its issuer nobody knows whether a certificate was revoked, and then a validator does not decide. */
    private static boolean isOnlyUnasked(Indication indication, SubIndication why) {
        return indication == Indication.INDETERMINATE
                && (why == SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE || why == SubIndication.TRY_LATER);
    }

    private boolean isGoodNow(SignatureWrapper signature) {
        var now = clock.instant();
        return signature.getSigningCertificate().isTrustedChain()
                && signature.getCertificateChain().stream()
                        .allMatch(certificate ->
                                certificate.getNotBefore().toInstant().isBefore(now)
                                        && certificate.getNotAfter().toInstant().isAfter(now));
    }
}
