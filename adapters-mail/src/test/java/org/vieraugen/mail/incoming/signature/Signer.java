package org.vieraugen.mail.incoming.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.vieraugen.mail.incoming.Mails;

/** Somebody with a certificate of an issuer of the tests. */
record Signer(KeyPair keys, X509Certificate certificate, X509Certificate issuer) {
    private static final String ALGORITHM = "SHA256withRSA";

    static Signer named(String address) throws GeneralSecurityException, OperatorCreationException, IOException {
        var office = pair();
        var issuer = certificate("CN=Issuer of the tests", office, "CN=Issuer of the tests", office, true, address);
        var person = pair();
        return new Signer(
                person,
                certificate("CN=Issuer of the tests", office, "CN=Maria Muster", person, false, address),
                issuer);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String issuer, KeyPair office, String subject, KeyPair person, boolean authority, String address)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var now = Mails.NOON.instant();
        var builder = new JcaX509v3CertificateBuilder(
                        new X500Name(issuer),
                        BigInteger.valueOf(subject.length()),
                        Date.from(now.minusSeconds(86_400)),
                        Date.from(now.plusSeconds(86_400)),
                        new X500Name(subject),
                        person.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                .addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.rfc822Name, address)));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(office.getPrivate())));
    }

    /** In Base64, in lines; what is signed may lie within. */
    String sign(String content, boolean within)
            throws GeneralSecurityException, CMSException, OperatorCreationException, IOException {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, keys.getPrivate(), certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        var signed = generator.generate(new CMSProcessableByteArray(content.getBytes(StandardCharsets.UTF_8)), within);
        return Base64.getMimeEncoder().encodeToString(signed.getEncoded()).replace("\r", "");
    }
}
