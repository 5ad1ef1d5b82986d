package org.vieraugen.web.api.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.attachment.AddFiles;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.reading.Track;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.complaint.Acted;
import org.vieraugen.web.attachment.Downloads;
import org.vieraugen.web.testing.Papers;

/** Files come in and go out again (I4). */
class FilesResourceTest {
    private final Asking asking = new Asking();
    private final Complaint complaint = Cases.in(asking.house.settings.now()).submitted();
    private final ReadFile read =
            new ReadFile(asking.house.complaints, asking.house.receipts, asking.house.looks, asking.house.files);
    private final FilesResource files = new FilesResource(
            asking.credentials,
            new Track(
                    asking.house.complaints,
                    asking.house.receipts,
                    asking.house.journal,
                    asking.house.departments,
                    asking.house.clock),
            Papers.into(asking.house.files),
            new AddFiles(asking.house.acts, asking.house.files),
            read,
            new Downloads(read));

    @BeforeEach
    void begin() {
        asking.with(asking.house.holds(complaint));
    }

    private Response add(String content) {
        return files.add("Brief.pdf", new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private Upload stored() {
        return asking.house
                .complaint(complaint.reference())
                .file()
                .attachments()
                .get(0)
                .file();
    }

    private static String content(Response answer) throws IOException {
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void I4_a_file_comes_in_and_its_clean_copy_goes_out() throws IOException {
        var answer = add("Paper");
        assertThat(((Acted) answer.getEntity()).version())
                .isEqualTo(asking.house.complaint(complaint.reference()).version());
        assertThat(stored().name().text()).isEqualTo("Brief.pdf");
        assertThat(content(files.own(stored().copy().id()))).isEqualTo("clean");
        asking.by(Office.ALBERS);
        assertThat(content(new CaseFilesResource(asking.credentials, read, new Downloads(read))
                        .read(complaint.reference(), stored().copy().id())))
                .isEqualTo("clean");
        assertThat(asking.house.kinds(complaint)).endsWith(ComplaintEntries.LOOKED_AT_FILE);
    }

    @Test
    void I4_the_original_is_handed_out_to_nobody() {
        add("Paper");
        var original = stored().original().id();
        assertThatThrownBy(() -> files.own(original)).isInstanceOf(Unknown.class);
    }

    @Test
    void why_a_file_is_not_taken_is_told() {
        assertThatThrownBy(() -> add("MZ"))
                .isInstanceOfSatisfying(Malformed.class, e -> {
                    assertThat(e.field()).isEqualTo("file");
                    assertThat(e.reason()).isEqualTo("file-kind");
                })
                .hasMessage("no paper");
        assertThatThrownBy(() -> add("")).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.reason())
                .isEqualTo("file-empty"));
        assertThatThrownBy(() -> files.add(null, InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("name"));
    }

    @Test
    void a_sender_who_stops_half_way_is_told_as_what_it_is() {
        var gone = new IOException("reset by peer");
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw gone;
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                throw gone;
            }
        };
        assertThatThrownBy(() -> files.add("Brief.pdf", broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(gone);
    }
}
