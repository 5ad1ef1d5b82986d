package org.vieraugen.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.identity.OwnData;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.ApiJson;

/** All that is stored about a complainant, as one file (L11). */
class OwnDataPackageTest {
    private final House house = new House();

    private Upload file(String name, String content) {
        return new Upload(
                FileName.of(name, FileKind.PDF),
                FileKind.PDF,
                content.length(),
                house.files.stored(content),
                house.files.stored("original"),
                List.of(),
                false,
                true);
    }

    private Response answer(Receipt receipt) {
        var track = new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
        return new OwnDataPackage(new ReadFile(house.complaints, house.receipts, house.looks, house.files))
                .of(new OwnData(house.complaints, track).handle(receipt));
    }

    private Map<String, String> unpacked(Response answer) throws IOException {
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        var found = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    @Test
    void L11_every_text_and_every_file_is_in_the_package() throws IOException {
        var submitted = new SubmitComplaint(house.intake)
                .handle(
                        Drafts.draft()
                                .confidentially(House.SAMIRA)
                                .happened("Im Mai.")
                                .naming("Zimmer 12")
                                .representedBy("Beratung")
                                .filedAs("32-17")
                                .with(file("brief.pdf", "one"), file("brief.pdf", "two"))
                                .done(),
                        Optional.empty());
        var answer = answer(submitted.receipt());
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + submitted.reference() + ".zip\"");
        assertThat(answer.getMediaType()).hasToString("application/zip");
        assertThat(answer.getHeaderString("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        var all = unpacked(answer);
        assertThat(all).containsOnlyKeys("complaint.json", "01-brief.pdf", "02-brief.pdf");
        assertThat(all).containsEntry("01-brief.pdf", "one").containsEntry("02-brief.pdf", "two");
        var told = ApiJson.MAPPER.readTree(all.get("complaint.json"));
        assertThat(told.at("/complaint/reference").asText()).isEqualTo(submitted.reference());
        assertThat(told.at("/complaint/correspondence/text").asText()).isEqualTo("Ich warte seit Monaten.");
        assertThat(told.at("/identity/name").asText()).isEqualTo("Samira Haddad");
        assertThat(told.at("/circumstances").asText()).isEqualTo("Im Mai.");
        assertThat(told.at("/named/0").asText()).isEqualTo("Zimmer 12");
        assertThat(told.at("/representative").asText()).isEqualTo("Beratung");
        assertThat(told.at("/fileNumber").asText()).isEqualTo("32-17");
    }

    @Test
    void of_somebody_who_told_little_there_is_little() throws IOException {
        var submitted = new SubmitComplaint(house.intake).handle(Drafts.draft().done(), Optional.empty());
        var all = unpacked(answer(submitted.receipt()));
        assertThat(all).containsOnlyKeys("complaint.json");
        assertThat(ApiJson.MAPPER.readTree(all.get("complaint.json")).has("identity"))
                .isFalse();
    }
}
