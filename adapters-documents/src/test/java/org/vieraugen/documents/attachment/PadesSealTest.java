package org.vieraugen.documents.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.testing.Programs;
import org.vieraugen.application.testing.SoftModule;

/** The seal on papers, checked by poppler's pdfsig, which shares no line with what signs. */
class PadesSealTest {
    private static final Optional<String> NONE = Optional.empty();

    @TempDir
    Path folder;

    private PadesSeal seal(Optional<String> file, Optional<String> module, Optional<String> secret, boolean tryOut)
            throws Exception {
        return new PadesSeal(file, module, secret, NONE, folder.toString(), tryOut, Clock.systemUTC());
    }

    private Optional<String> secret(String text) throws IOException {
        return Optional.of(
                Files.writeString(folder.resolve("secret"), text + "\n").toString());
    }

    private String validated(byte[] paper) throws Exception {
        Programs.need("pdfsig", "poppler-utils");
        var process = new ProcessBuilder(
                        "pdfsig",
                        Files.write(folder.resolve("paper.pdf"), paper).toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void a_seal_from_a_file_is_valid_and_covers_everything() throws Exception {
        var file = new Certificates("Stadt Beispiel", Optional.empty()).file(folder);
        var seal = seal(Optional.of(file.toString()), NONE, secret(Certificates.PASSWORD), false);
        assertThat(seal.kind()).isEqualTo(Seal.Kind.AUTHORITY);
        var paper = seal.on(Samples.paper(false));
        assertThat(validated(paper))
                .contains(
                        "Signature is Valid.",
                        "Total document signed",
                        "ETSI.CAdES.detached",
                        "Signer Certificate Common Name: Stadt Beispiel");
        paper[300] ^= 1;
        assertThat(validated(paper)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
    }

    @Test
    void a_seal_from_a_module_never_leaves_it() throws Exception {
        var module = new SoftModule(folder);
        var certificates = new Certificates("Stadt im Modul", Optional.empty());
        module.run(
                "keytool",
                "-importkeystore",
                "-noprompt",
                "-srckeystore",
                certificates.file(folder).toString(),
                "-srcstoretype",
                "PKCS12",
                "-srcstorepass",
                Certificates.PASSWORD,
                "-destkeystore",
                "NONE",
                "-deststoretype",
                "PKCS11",
                "-deststorepass",
                SoftModule.PIN,
                "-providerclass",
                "sun.security.pkcs11.SunPKCS11",
                "-providerarg",
                module.config().toString());
        var unsigned = Files.write(folder.resolve("unsigned.pdf"), Samples.paper(false));
        var signed = folder.resolve("signed.pdf");
        module.run(
                SealsOne.class,
                module.config().toString(),
                module.pinFile().toString(),
                unsigned.toString(),
                signed.toString());
        assertThat(validated(Files.readAllBytes(signed)))
                .contains("Signature is Valid.", "Signer Certificate Common Name: Stadt im Modul");
    }

    /** Seals one file in a process of its own. */
    public static final class SealsOne {
        private SealsOne() {}

        public static void main(String[] files) throws Exception {
            var seal = new PadesSeal(
                    NONE, Optional.of(files[0]), Optional.of(files[1]), NONE, "unused", false, Clock.systemUTC());
            Files.write(Path.of(files[3]), seal.on(Files.readAllBytes(Path.of(files[2]))));
        }
    }

    @Test
    void the_try_out_makes_one_for_itself_once() throws Exception {
        var seal = seal(NONE, NONE, NONE, true);
        assertThat(seal.kind()).isEqualTo(Seal.Kind.TRY_OUT);
        assertThat(validated(seal.on(Samples.paper(false)))).contains("Signature is Valid.", "Vieraugen try-out");
        var made = Files.readAllBytes(folder.resolve("seal.p12"));
        assertThat(seal(NONE, NONE, NONE, true).kind()).isEqualTo(Seal.Kind.TRY_OUT);
        assertThat(Files.readAllBytes(folder.resolve("seal.p12"))).isEqualTo(made);
    }

    @Test
    void a_city_never_seals_with_the_try_outs_which_is_known_by_its_name_wherever_it_lies() throws Exception {
        seal(NONE, NONE, NONE, true);
        var copied = Files.copy(folder.resolve("seal.p12"), folder.resolve("amt.p12"));
        assertThatThrownBy(() -> seal(Optional.of(copied.toString()), NONE, secret("try-out"), false))
                .hasMessageContaining("the try-out made for itself");
    }

    @Test
    void without_a_seal_papers_stay_as_they_are() throws Exception {
        var none = seal(NONE, NONE, NONE, false);
        assertThat(none.kind()).isEqualTo(Seal.Kind.NONE);
        var paper = Samples.paper(false);
        assertThat(none.on(paper)).isEqualTo(paper);
    }

    @Test
    void a_wrong_password_and_a_missing_one_end_the_start() throws Exception {
        var file = Optional.of(new Certificates("Stadt Beispiel", Optional.empty())
                .file(folder)
                .toString());
        for (var wrong : List.of("falsch", "")) {
            var secret = secret(wrong);
            assertThatThrownBy(() -> seal(file, NONE, secret, false)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> seal(file, NONE, NONE, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("vieraugen.seal.secret-file");
    }
}
