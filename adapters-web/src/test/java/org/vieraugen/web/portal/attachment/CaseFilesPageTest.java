package org.vieraugen.web.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.attachment.AddFiles;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.attachment.Downloads;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;

/** Staff get a file's clean copy, as a file and never as a page of ours (I4). */
class CaseFilesPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/cases").by(ALBERS);
    private final ReadFile read = new ReadFile(house.complaints, house.receipts, house.looks, house.files);
    private final CaseFilesPage page = new CaseFilesPage(screen.desk, read, new Downloads(read));

    @Test
    void I4_the_clean_copy_is_handed_out_and_the_look_is_noted() throws IOException {
        var complaint = Cases.in(house.settings.now()).submitted();
        var receipt = house.holds(complaint);
        var file = Given.stored(house.files, "Brief ä.pdf");
        new AddFiles(house.acts, house.files).handle(receipt, Optional.empty(), List.of(file));
        var number = complaint.reference().text();
        var copy = file.copy().id();
        var answer = page.file(number, copy);
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("copy");
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Brief__.pdf\"; filename*=UTF-8''Brief%20%C3%A4.pdf");
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.getHeaderString("Content-Length")).isEqualTo("4");
        assertThat(answer.getHeaderString("Content-Security-Policy")).contains("sandbox");
        assertThat(house.kinds(complaint)).endsWith(ComplaintEntries.LOOKED_AT_FILE);

        var original = file.original().id();
        assertThatThrownBy(() -> page.file(number, original)).isInstanceOf(Unknown.class);
        screen.by(KESSLER);
        assertThatThrownBy(() -> page.file(number, copy)).isInstanceOf(Denied.class);
        screen.visitor.signOut();
        assertThatThrownBy(() -> page.file(number, copy)).isInstanceOf(NotSignedIn.class);
    }
}
