package org.vieraugen.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.testing.Office;

/** Files on their way out. */
class DownloadsTest {
    private final House house = new House();
    private final Downloads downloads =
            new Downloads(new ReadFile(house.complaints, house.receipts, house.looks, house.files));

    private Response load(String name, FileKind kind) throws IOException {
        var file = new Upload(
                new FileName(name),
                kind,
                4,
                house.files.stored("copy"),
                house.files.stored("original"),
                List.of(),
                false,
                true);
        return downloads.of(new ReadFile.Found(Office.FOREIGNERS, file));
    }

    @Test
    void I4_the_copy_goes_out_as_a_file_that_nothing_runs() throws IOException {
        var answer = load("brief.pdf", FileKind.PDF);
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        assertThat(out).hasToString("copy");
        assertThat(answer.getMediaType()).hasToString("application/pdf");
        assertThat(answer.getHeaderString("Content-Length")).isEqualTo("4");
        assertThat(answer.getHeaderString("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(load("foto.png", FileKind.PNG).getMediaType()).hasToString("image/png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brief.pdf|brief.pdf|brief.pdf",
                "Mein Brief.pdf|Mein_Brief.pdf|Mein%20Brief.pdf",
                "a\"b;c.pdf|a_b_c.pdf|a%22b%3Bc.pdf",
                "a*b+c'.pdf|a_b_c_.pdf|a%2Ab%2Bc%27.pdf",
                "é-ж_1.pdf|_-__1.pdf|%C3%A9-%D0%B6_1.pdf"
            })
    void a_name_goes_along_in_full_and_in_plain_letters(String name, String plain, String encoded) throws IOException {
        assertThat(load(name, FileKind.PDF).getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }

    @Test
    void a_file_that_is_gone_is_found_out_before_the_answer_begins() {
        assertThatThrownBy(() -> downloads.of(new ReadFile.Found(Office.FOREIGNERS, Given.file("brief.pdf"))))
                .isInstanceOf(FileNotFoundException.class);
    }
}
