package org.vieraugen.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.ReadJournal;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** The journal as a file that spreadsheets open. */
class JournalFileTest {
    private final House house = new House();
    private final ReadJournal read = new ReadJournal(house.journal, house.desk, house.departments, house.clock);
    private final JournalFile file = new JournalFile(read);

    private Response answer() {
        return file.of(read.page(
                        House.caller(Office.PETRENKO, Role.AUDITOR),
                        JournalQuestion.of(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty())
                .filter());
    }

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) answer().getEntity()).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_is_named_after_the_days_that_it_holds() {
        assertThat(answer().getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"journal-2026-11-17-2026-11-24.csv\"");
        assertThat(answer().getMediaType()).hasToString("text/csv;charset=UTF-8");
    }

    @Test
    void each_entry_is_a_line_under_the_names_of_its_columns() throws IOException {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        house.desk.note(
                Office.DEMIR, Set.of(Role.COORDINATOR), AccessEntries.SEARCHED, Map.of("results", "3 \"or\" 4, Ümit"));
        var lines = written().split("\r\n", -1);
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).isEqualTo("at,department,complaint,number,kind,part,role,staff,facts,sha256,subject");
        assertThat(lines[1])
                .startsWith("2026-11-24T11:00:00Z,foreigners,,1,SEARCHED,LOOK,COORDINATOR,demir,"
                        + "\"results=3 \"\"or\"\" 4, Ümit\",")
                .endsWith(",DESK");
        assertThat(lines[2])
                .startsWith("2026-11-24T11:00:00Z,foreigners," + complaint.reference() + ",1,SUBMITTED,")
                .contains(",COMPLAINANT,,")
                .endsWith(",COMPLAINT");
        assertThat(lines[3]).isEmpty();
    }

    @Test
    void several_facts_stand_side_by_side() throws IOException {
        house.desk.note(
                Office.DEMIR,
                Set.of(Role.COORDINATOR),
                AccessEntries.SEARCHED,
                new TreeMap<>(Map.of("results", 3, "words", true)));
        assertThat(written()).contains(",results=3; words=true,");
    }

    @Test
    void a_reader_that_goes_away_is_told_as_what_it_is() {
        house.desk.note(Office.DEMIR, Set.of(), AccessEntries.SEARCHED, Map.of("results", "x".repeat(100_000)));
        var gone = new IOException("reset by peer");
        var out = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw gone;
            }
        };
        assertThatThrownBy(() -> ((StreamingOutput) answer().getEntity()).write(out))
                .isSameAs(gone);
    }
}
