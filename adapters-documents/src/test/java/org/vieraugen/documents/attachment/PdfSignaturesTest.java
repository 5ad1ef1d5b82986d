package org.vieraugen.documents.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.attachment.PdfSignature.State;

/** What is found of signatures that somebody sends. */
class PdfSignaturesTest {
    @TempDir
    Path folder;

    private byte[] signed(Certificates by) throws Exception {
        return signed(by, Clock.systemUTC());
    }

    private byte[] signed(Certificates by, Clock clock) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), Certificates.PASSWORD);
        return new PadesSeal(
                        Optional.of(by.file(folder).toString()),
                        Optional.empty(),
                        Optional.of(secret.toString()),
                        Optional.empty(),
                        "unused",
                        false,
                        clock)
                .on(Samples.paper(false));
    }

    private List<PdfSignature> found(Optional<String> trusted, byte[] paper) throws Exception {
        return new PdfSignatures(trusted, Clock.systemUTC()).in(() -> new ByteArrayInputStream(paper));
    }

    private Optional<String> trusting(Certificates one) throws Exception {
        return Optional.of(Files.writeString(
                        folder.resolve("trusted.pem"),
                        Certificates.pem(new Certificates("Andere", Optional.empty()).issuerCertificate)
                                + Certificates.pem(one.issuerCertificate))
                .toString());
    }

    @Test
    void a_paper_that_nobody_signed_has_none() throws Exception {
        assertThat(found(Optional.empty(), Samples.paper(false))).isEmpty();
    }

    @Test
    void an_unchanged_one_names_its_signer_and_a_trusted_issuer_makes_it_good() throws Exception {
        var erika = new Certificates("Erika Muster", Optional.empty());
        var paper = signed(erika);
        var unknown = found(Optional.empty(), paper);
        assertThat(unknown).hasSize(1);
        assertThat(unknown.get(0).state()).isEqualTo(State.UNCHANGED);
        assertThat(unknown.get(0).signer()).isEqualTo("Erika Muster");
        assertThat(unknown.get(0).at()).isPresent();
        assertThat(unknown.get(0).withoutName().signer()).isEmpty();
        assertThat(found(trusting(erika), paper))
                .extracting(PdfSignature::state)
                .containsExactly(State.TRUSTED);
    }

    @Test
    void a_certificate_that_is_over_is_not_trusted_any_more() throws Exception {
        var erika = new Certificates("Erika Muster", Optional.empty(), -1);
        var earlier = Clock.offset(Clock.systemUTC(), Duration.ofDays(-3));
        assertThat(found(trusting(erika), signed(erika, earlier)))
                .extracting(PdfSignature::state)
                .containsExactly(State.UNCHANGED);
    }

    @Test
    void a_changed_byte_is_found() throws Exception {
        var erika = new Certificates("Erika Muster", Optional.empty());
        var paper = signed(erika);
        paper[300] ^= 1;
        assertThat(found(trusting(erika), paper))
                .extracting(PdfSignature::state)
                .allMatch(state -> state == State.BROKEN || state == State.UNREADABLE);
    }

    @Test
    void what_was_added_after_signing_is_found() throws Exception {
        var erika = new Certificates("Erika Muster", Optional.empty());
        var more = new ByteArrayOutputStream();
        try (var paper = Loader.loadPDF(signed(erika))) {
            paper.addPage(new PDPage());
            paper.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            paper.getPages().getCOSObject().setNeedToBeUpdated(true);
            paper.saveIncremental(more);
        }
        assertThat(found(trusting(erika), more.toByteArray()))
                .extracting(PdfSignature::state)
                .containsExactly(State.BROKEN);
    }

    @Test
    void nonsense_in_the_place_of_a_signature_is_told() throws Exception {
        var nonsense = new ByteArrayOutputStream();
        try (var paper = Loader.loadPDF(signed(new Certificates("Erika Muster", Optional.empty())))) {
            paper.getSignatureDictionaries()
                    .get(0)
                    .getCOSObject()
                    .setItem(COSName.CONTENTS, new COSString("Unsinn".getBytes(StandardCharsets.UTF_8)));
            paper.save(nonsense);
        }
        assertThat(found(Optional.empty(), nonsense.toByteArray()))
                .allMatch(found -> found.state() == State.BROKEN || found.state() == State.UNREADABLE)
                .isNotEmpty();
    }

    @Test
    void several_are_each_told_and_too_many_are_not_looked_at() throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), Certificates.PASSWORD);
        var seal = new PadesSeal(
                Optional.of(new Certificates("Erika Muster", Optional.empty())
                        .file(folder)
                        .toString()),
                Optional.empty(),
                Optional.of(secret.toString()),
                Optional.empty(),
                "unused",
                false,
                Clock.systemUTC());
        var paper = Samples.paper(false);
        for (int i = 0; i < 11; i++) {
            paper = seal.on(paper);
            if (i == 2) {
                assertThat(found(Optional.empty(), paper))
                        .extracting(PdfSignature::state)
                        .containsExactly(State.UNCHANGED, State.UNCHANGED, State.UNCHANGED);
            }
        }
        assertThat(found(Optional.empty(), paper))
                .hasSize(11)
                .extracting(PdfSignature::state)
                .containsOnly(State.UNREADABLE);
    }

    @Test
    void nobody_is_asked_whose_address_stands_in_the_file() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/";
            var erika = new Certificates("Erika Muster", Optional.of(address));
            var paper = signed(erika);
            found(Optional.empty(), paper);
            found(trusting(erika), paper);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}
