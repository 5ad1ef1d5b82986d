package org.vieraugen.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Cases;

/** A file's clean copy is handed out, and nobody gets the original (I4). */
class ReadFileTest {
    private final House house = new House();

    @Test
    void I4_a_files_clean_copy_is_read_and_a_look_of_the_staffs_is_noted() throws IOException {
        var read = new ReadFile(house.complaints, house.receipts, house.looks, house.files);
        var complaint = Cases.in(house.settings.now()).submitted();
        var receipt = house.holds(complaint);
        var file = Given.stored(house.files, "brief.pdf");
        new AddFiles(house.acts, house.files).handle(receipt, Optional.empty(), List.of(file));
        var copy = file.copy().id();
        var found = read.find(receipt, copy);
        assertThat(found.department()).isEqualTo(complaint.submission().department());
        try (var in = read.open(found)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("copy");
        }
        int before = house.acts(complaint).size();
        assertThat(read.find(house.caller(ALBERS), complaint.reference(), copy)).isEqualTo(found);
        assertThat(house.kinds(complaint)).hasSize(before + 1).endsWith(ComplaintEntries.LOOKED_AT_FILE);
        var original = file.original().id();
        assertThatThrownBy(() -> read.find(receipt, original))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("file"));
        assertThatThrownBy(() -> read.find(house.caller(KESSLER), complaint.reference(), copy))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.find(House.caller(ALBERS, Role.REVIEWER), complaint.reference(), copy))
                .isInstanceOf(Unseen.class);
    }
}
