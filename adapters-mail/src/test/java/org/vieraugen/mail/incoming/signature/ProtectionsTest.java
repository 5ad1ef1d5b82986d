package org.vieraugen.mail.incoming.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.Protection.State;
import org.vieraugen.domain.mail.Protection.Way;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.MailReader;
import org.vieraugen.mail.incoming.Mails;

class ProtectionsTest {
    private static final String CONTENT = "Content-Type: text/plain; charset=utf-8\n\nIch warte noch. Grüße \nMaria\n";

    private static Signer maria;

    @BeforeAll
    static void makeCertificates() throws Exception {
        maria = Signer.named("Maria@Example.org");
    }

    private static MailReader trusting() {
        return new MailReader(new Protections(new SmimeSignatures(List.of(maria.issuer()), Mails.NOON)));
    }

    private static ReadMail read(String mail) {
        return trusting().read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String detached(String content, String signature) {
        return Mails.mail(
                "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; micalg=sha-256; boundary=b",
                "--b\n" + content + "\n--b\nContent-Type: application/pkcs7-signature; name=smime.p7s\n"
                        + "Content-Transfer-Encoding: base64\n\n" + signature + "\n--b--\n");
    }

    private static String signature(String content) throws Exception {
        return maria.sign(content.replace("\n", "\r\n"), false);
    }

    @Test
    void what_is_as_it_was_signed_is_valid_whatever_ends_its_lines() throws Exception {
        var mail = detached(CONTENT, signature(CONTENT));
        for (var one : List.of(mail, mail.replace("\n", "\r\n"))) {
            var read = read(one);
            assertThat(read.protection().state()).isEqualTo(State.VALID);
            assertThat(read.protection().signer().orElseThrow().addresses()).containsExactly("maria@example.org");
            assertThat(read.protection().signer().orElseThrow().subject()).isEqualTo("CN=Maria Muster");
            assertThat(read.wholeText()).isEqualTo("Ich warte noch. Grüße \nMaria\n");
            assertThat(read.troubles()).isEmpty();
        }
    }

    @Test
    void what_was_changed_is_invalid() throws Exception {
        var changed = detached(CONTENT.replace("noch", "nicht"), signature(CONTENT));

        assertThat(read(changed).protection().state()).isEqualTo(State.INVALID);
        assertThat(read(changed).wholeText()).contains("Ich warte nicht.");
    }

    @Test
    void a_signer_for_whom_nobody_vouches_is_unknown() throws Exception {
        var read = Mails.reader().read(detached(CONTENT, signature(CONTENT)).getBytes(StandardCharsets.UTF_8));

        assertThat(read.protection().state()).isEqualTo(State.UNKNOWN_SIGNER);
    }

    @Test
    void somebody_elses_signature_is_noted() throws Exception {
        var mail = detached(CONTENT, signature(CONTENT)).replace("maria@example.org", "ali@example.org");

        assertThat(read(mail).troubles()).containsExactly(Trouble.SIGNER_IS_NOT_SENDER);
        assertThat(read(mail).protection().state()).isEqualTo(State.UNKNOWN_SIGNER);
    }

    @Test
    void what_lies_in_its_signature_is_read_and_checked() throws Exception {
        var mail = Mails.mail(
                "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64",
                maria.sign(CONTENT, true));

        assertThat(read(mail).protection().state()).isEqualTo(State.VALID);
        assertThat(read(mail).wholeText()).isEqualTo("Ich warte noch. Grüße \nMaria\n");
        assertThat(read(mail).attachments()).isEmpty();
        assertThat(read(mail).envelope().subject()).isEqualTo("Meine Beschwerde");
    }

    @Test
    void a_broken_signature_does_not_hold() throws Exception {
        assertThat(read(detached(CONTENT, "AAAA")).protection().state()).isEqualTo(State.INVALID);
        var whole = signature(CONTENT);
        assertThat(read(detached(CONTENT, whole.substring(0, whole.length() / 2)))
                        .protection()
                        .state())
                .isEqualTo(State.INVALID);
        var opaque = Mails.mail(
                "Content-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64",
                "AAAA");
        assertThat(read(opaque).protection().state()).isEqualTo(State.UNCHECKED);
        assertThat(read(opaque).attachments()).hasSize(1);
    }

    @Test
    void what_is_encrypted_is_shown_as_what_it_is() {
        var smime = Mails.mail(
                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64",
                "MIAGCSqGSIb3DQEHA6CAAAA=");
        assertThat(read(smime).protection()).isEqualTo(Protection.of(State.ENCRYPTED, Way.SMIME));
        assertThat(read(smime).attachments()).extracting(file -> file.name()).containsExactly("smime.p7m");
        var pgp = Mails.mail(
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
                "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n");
        assertThat(read(pgp).protection()).isEqualTo(Protection.of(State.ENCRYPTED, Way.PGP));
        assertThat(read(Mails.mail("", "-----BEGIN PGP MESSAGE-----\n\nabc\n"))
                        .protection()
                        .state())
                .isEqualTo(State.ENCRYPTED);
    }

    @Test
    void what_pgp_signed_cannot_be_checked() {
        var parts = detached(CONTENT, "x").replace("application/pkcs7-signature", "application/pgp-signature");
        assertThat(read(parts).protection()).isEqualTo(Protection.of(State.UNCHECKED, Way.PGP));
        var clear = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHallo\n-----BEGIN PGP SIGNATURE-----\n\nabc\n";
        assertThat(read(Mails.mail("", clear)).protection()).isEqualTo(Protection.of(State.UNCHECKED, Way.PGP));
        assertThat(read(Mails.mail("", "Hallo")).protection()).isEqualTo(Protection.UNPROTECTED);
    }

    @Test
    void a_good_signature_says_nothing_of_what_stands_beside_it() throws Exception {
        var signed = detached(CONTENT, signature(CONTENT));
        int body = signed.indexOf("\n\n");
        int type = signed.indexOf("Content-Type: multipart/signed");
        var wrapped = signed.substring(0, type) + "Content-Type: multipart/mixed; boundary=outside\n\n--outside\n"
                + signed.substring(type, body) + signed.substring(body)
                + "\n--outside\n\nBitte auf ein anderes Konto.\n--outside--\n";

        assertThat(read(signed).protection().state()).isEqualTo(State.VALID);
        assertThat(read(wrapped).protection().state()).isEqualTo(State.UNKNOWN_SIGNER);
        assertThat(read(wrapped).troubles()).contains(Trouble.PARTLY_SIGNED);
    }
}
