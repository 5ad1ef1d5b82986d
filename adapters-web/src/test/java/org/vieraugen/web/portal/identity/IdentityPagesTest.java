package org.vieraugen.web.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;

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
import org.vieraugen.application.attachment.AddFiles;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.identity.OwnData;
import org.vieraugen.application.identity.ReadIdentity;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.identity.OwnDataPackage;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typing;

/** Who complained is shown on a press only, and whoever complained takes along all that is stored. */
class IdentityPagesTest {
    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final IdentityPage identity = new IdentityPage(
            screen.pages, screen.visitor, screen.desk, new ReadIdentity(house.complaints, house.looks, house.clock));

    private Complaint asked(boolean approved) {
        var complaint = Situations.identityRequested(house, approved);
        screen.at("/staff/cases/" + complaint.reference().text() + "/identity").by(ALBERS);
        return complaint;
    }

    @Test
    void I2_the_identity_is_shown_once_it_was_opened_and_the_look_is_noted() {
        var complaint = asked(true);
        var answer = identity.show(complaint.reference().text(), screen.typed(), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(screen.shown(IdentityPage.Shown.class).identity()).isEqualTo(House.SAMIRA);
        assertThat(Screen.html(answer)).contains("Samira Haddad");
        assertThat(house.kinds(complaint)).endsWith(ComplaintEntries.LOOKED_AT_IDENTITY);
    }

    @Test
    void I2_a_form_from_elsewhere_shows_nothing_and_notes_nothing() {
        var complaint = asked(true);
        Screen.leads(
                identity.show(complaint.reference().text(), Typing.typed("token", "x"), Screen.info()),
                "/de/staff/cases/" + complaint.reference().text());
        assertThat(house.kinds(complaint)).doesNotContain(ComplaintEntries.LOOKED_AT_IDENTITY);
    }

    @Test
    void I2_before_it_is_opened_it_is_shown_to_nobody() {
        var complaint = asked(false);
        var typed = screen.typed();
        assertThatThrownBy(() -> identity.show(complaint.reference().text(), typed, Screen.info()))
                .isInstanceOf(Denied.class);
    }

    private static Map<String, String> unpacked(Object entity) throws IOException {
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) entity).write(out);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void L11_whoever_follows_a_complaint_takes_all_of_it_along() throws IOException {
        var read = new ReadFile(house.complaints, house.receipts, house.looks, house.files);
        var track = new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
        var data = new OwnDataPage(
                screen.pages, screen.visitor, new OwnData(house.complaints, track), new OwnDataPackage(read));
        Screen.leads(data.load(), "/de/follow");
        var complaint = Cases.in(house.settings.now()).submitted();
        var receipt = house.holds(complaint, House.SAMIRA);
        var file = Given.stored(house.files, "brief.pdf");
        new AddFiles(house.acts, house.files).handle(receipt, Optional.empty(), List.of(file));
        screen.visitor.words().put("follow.receipt", receipt.code());
        var answer = data.load();
        assertThat(answer.getHeaderString("Content-Disposition"))
                .contains("\"" + complaint.reference().text() + ".zip\"");
        var files = unpacked(answer.getEntity());
        assertThat(files).containsOnlyKeys("complaint.json", "01-brief.pdf").containsEntry("01-brief.pdf", "copy");
        assertThat(files.get("complaint.json")).contains("Samira Haddad", "Ich warte seit Monaten.");
    }
}
