package org.vieraugen.mail.incoming.signature;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.start.OpenedAtStart;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.Protection.Signer;
import org.vieraugen.domain.mail.Protection.State;
import org.vieraugen.domain.mail.Protection.Way;
import org.vieraugen.mail.incoming.part.Bytes;

/** Checks S/MIME signatures (RFC 8551), without asking anybody over the network: whether a certificate was revoked is not known here. */
@OnePerServer
@OpenedAtStart("vieraugen.mail.trusted")
public class SmimeSignatures {
    private static final int MOST_SIGNERS = 10;
    private static final int MOST_CERTIFICATES = 50;
    private static final int E_MAIL = 1;

    /** Knows more ways to sign than Java does, such as RSA-PSS under the names that mails give it; asked here alone. */
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private final Set<TrustAnchor> trusted;
    private final Clock clock;

    /**
     * @param trusted a PEM file with the certificates of issuers that the city trusts; none, and every signer is unknown
     * @throws IOException when it is not there, or holds something else
     */
    @Inject
    public SmimeSignatures(@ConfigProperty(name = "vieraugen.mail.trusted") Optional<String> trusted, Clock clock)
            throws IOException {
        this(trusted.isEmpty() ? List.of() : issuers(Path.of(trusted.get())), clock);
    }

    private static List<X509Certificate> issuers(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IOException("vieraugen.mail.trusted: " + file + " holds something else than certificates", e);
        }
    }

    /** @param trusted issuers that the city trusts; where there is none, every signer is unknown */
    public SmimeSignatures(Collection<X509Certificate> trusted, Clock clock) {
        this.trusted =
                trusted.stream().map(issuer -> new TrustAnchor(issuer, null)).collect(Collectors.toSet());
        this.clock = clock;
    }

    /**
     * @param content what was signed, byte by byte as it came
     * @param signature that stands beside it
     */
    Protection check(Bytes content, byte[] signature) {
        if (!isSignature(signature)) {
            return Protection.of(State.INVALID, Way.SMIME);
        }
        var canonical = checked(new CanonicalLines(content), signature);
        // Some servers sign lines as they are on their disk.
        return canonical.state() == State.INVALID ? better(canonical, checked(content.open(), signature)) : canonical;
    }

    /** Whether it is one at all: what is none holds for nothing. */
    private static boolean isSignature(byte[] bytes) {
        try {
            return CMSObjectIdentifiers.signedData.equals(
                    ContentInfo.getInstance(bytes).getContentType());
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static Protection better(Protection canonical, Protection verbatim) {
        return verbatim.state() == State.INVALID || verbatim.state() == State.UNCHECKED ? canonical : verbatim;
    }

    private Protection checked(InputStream content, byte[] signature) {
        try {
            var parser = parser(new CMSTypedStream(content), signature);
            parser.getSignedContent().drain();
            return judged(parser);
        } catch (CMSException | IOException | OperatorCreationException | RuntimeException e) {
            // Whatever a stranger sends as a signature, the mail is read all the same.
            return Protection.of(State.UNCHECKED, Way.SMIME);
        }
    }

    /** Reads what lies in an opaque signature, and checks it. */
    Unwrapped unwrap(byte[] signed) {
        try {
            var parser = new CMSSignedDataParser(new JcaDigestCalculatorProviderBuilder().build(), signed);
            var inside = parser.getSignedContent();
            if (inside == null) {
                return Unwrapped.of(Protection.of(State.UNCHECKED, Way.SMIME));
            }
            var content = inside.getContentStream().readAllBytes();
            return new Unwrapped(judged(parser), Optional.of(Bytes.of(content)));
        } catch (CMSException | IOException | OperatorCreationException | RuntimeException e) {
            return Unwrapped.of(Protection.of(State.UNCHECKED, Way.SMIME));
        }
    }

    private static CMSSignedDataParser parser(CMSTypedStream content, byte[] signature)
            throws CMSException, OperatorCreationException {
        return new CMSSignedDataParser(new JcaDigestCalculatorProviderBuilder().build(), content, signature);
    }

    /** All signatures must be good; the first one's signer is named. */
    private Protection judged(CMSSignedDataParser parser) throws CMSException {
        var signers = parser.getSignerInfos().getSigners();
        @SuppressWarnings("unchecked")
        Store<X509CertificateHolder> certificates = parser.getCertificates();
        if (signers.isEmpty() || signers.size() > MOST_SIGNERS) {
            return Protection.of(State.UNCHECKED, Way.SMIME);
        }
        var states = new ArrayList<State>();
        var names = new ArrayList<Signer>();
        for (var signer : signers) {
            var certificate = certificateOf(signer, certificates);
            certificate.ifPresent(known -> names.add(named(known)));
            states.add(
                    certificate.map(known -> state(signer, known, certificates)).orElse(State.UNCHECKED));
        }
        var order = List.of(State.INVALID, State.UNCHECKED, State.UNKNOWN_SIGNER, State.VALID);
        var worst = order.stream().filter(states::contains).findFirst().orElse(State.UNCHECKED);
        return new Protection(worst, Way.SMIME, names.stream().findFirst());
    }

    private static Optional<X509Certificate> certificateOf(
            SignerInformation signer, Store<X509CertificateHolder> certificates) {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = certificates.getMatches(signer.getSID());
        return found.stream().findFirst().flatMap(SmimeSignatures::converted);
    }

    private static Optional<X509Certificate> converted(X509CertificateHolder certificate) {
        try {
            return Optional.of(new JcaX509CertificateConverter().getCertificate(certificate));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    private State state(
            SignerInformation signer, X509Certificate certificate, Store<X509CertificateHolder> certificates) {
        try {
            // Built with the key alone, so that a certificate out of date makes its signer unknown and not the mail
            // forged.
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(certificate.getPublicKey());
            if (!signer.verify(verifier)) {
                return State.INVALID;
            }
        } catch (CMSException e) {
            // Either it does not hold, or nobody here knows the way in which it was made.
            return e.getCause() instanceof OperatorCreationException ? State.UNCHECKED : State.INVALID;
        } catch (OperatorCreationException | RuntimeException e) {
            return State.UNCHECKED;
        }
        return isTrusted(certificate, certificates) ? State.VALID : State.UNKNOWN_SIGNER;
    }

    private boolean isTrusted(X509Certificate certificate, Store<X509CertificateHolder> certificates) {
        if (trusted.isEmpty()) {
            return false;
        }
        try {
            var wanted = new X509CertSelector();
            wanted.setCertificate(certificate);
            var parameters = new PKIXBuilderParameters(trusted, wanted);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(clock.instant()));
            var between = certificates.getMatches(null).stream()
                    .limit(MOST_CERTIFICATES)
                    .flatMap(one -> converted(one).stream())
                    .toList();
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return mayProtectMail(certificate);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** A certificate for another purpose, such as a web server's, proves no sender. */
    private static boolean mayProtectMail(X509Certificate certificate) throws CertificateException {
        var purposes = certificate.getExtendedKeyUsage();
        return purposes == null || purposes.contains("1.3.6.1.5.5.7.3.4") || purposes.contains("2.5.29.37.0");
    }

    private static Signer named(X509Certificate certificate) {
        var addresses = new ArrayList<String>();
        try {
            var names = certificate.getSubjectAlternativeNames();
            if (names != null) {
                names.stream()
                        .filter(name -> Integer.valueOf(E_MAIL).equals(name.get(0)))
                        .forEach(name -> addresses.add(name.get(1).toString().toLowerCase(Locale.ROOT)));
            }
            for (var part :
                    new JcaX509CertificateHolder(certificate).getSubject().getRDNs(BCStyle.EmailAddress)) {
                addresses.add(part.getFirst().getValue().toString().toLowerCase(Locale.ROOT));
            }
        } catch (CertificateException | RuntimeException e) {
            // Names that cannot be read name nobody.
            addresses.clear();
        }
        var subject = certificate.getSubjectX500Principal().getName();
        return new Signer(subject.length() > 500 ? subject.substring(0, 500) : subject, addresses);
    }
}
