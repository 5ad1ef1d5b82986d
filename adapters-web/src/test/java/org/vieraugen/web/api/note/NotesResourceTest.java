package org.vieraugen.web.api.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.Given;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.note.NotesResource.NoteRequest;
import org.vieraugen.web.api.note.NotesResource.Written;

class NotesResourceTest {
    private final Asking asking = new Asking().by(ALBERS);
    private final Complaint complaint = Given.a(Cases::underReview).apply(asking.house);
    private final NotesResource notes = new NotesResource(
            asking.credentials, asking.house.readNotes(), asking.house.writeNote(), asking.house.takeNoteBack());

    @BeforeEach
    void held() {
        asking.house.holds(complaint);
    }

    private Written write(NoteRequest given) {
        var answer = notes.write(complaint.reference(), given);
        assertThat(answer.getStatus()).isEqualTo(201);
        return (Written) answer.getEntity();
    }

    @Test
    void a_note_is_written_and_read_with_keys_of_people_in_order() {
        var written = write(new NoteRequest("Bitte @nasser", List.of(DEMIR.text())));
        assertThat(written.told()).containsExactly("demir", "nasser");
        assertThat(notes.all(complaint.reference()))
                .containsExactly(new NoteAnswer(
                        written.id(),
                        "albers",
                        "Bitte @nasser",
                        List.of("demir", "nasser"),
                        asking.house.clock.instant(),
                        true));
        asking.by(NASSER);
        assertThat(notes.all(complaint.reference()))
                .extracting(NoteAnswer::returnable)
                .containsExactly(false);
        asking.by(WIRTH);
        assertThatThrownBy(() -> notes.all(complaint.reference())).isInstanceOf(Unseen.class);
    }

    @Test
    void a_note_is_taken_back_once() {
        var written = write(new NoteRequest("Falscher Fall", null));
        assertThat(written.told()).isEmpty();
        notes.takeBack(complaint.reference(), written.id());
        assertThat(notes.all(complaint.reference())).isEmpty();
        assertThatThrownBy(() -> notes.takeBack(complaint.reference(), written.id()))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> notes.takeBack(complaint.reference(), UUID.randomUUID()))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void what_is_missing_or_no_person_is_refused() {
        malformed("text", () -> write(new NoteRequest(null, List.of())));
        malformed("mentioned", () -> write(new NoteRequest("Notiz", Arrays.asList("demir", null))));
        refused("F5", () -> write(new NoteRequest("Notiz", List.of("nobody"))));
    }
}
