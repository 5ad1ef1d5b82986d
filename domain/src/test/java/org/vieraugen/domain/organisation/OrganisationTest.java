package org.vieraugen.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.testing.Office;

class OrganisationTest {
    private final Organisation organisation = Office.office().organisation();

    @Test
    void every_department_is_there_in_the_order_of_their_keys() {
        assertThat(organisation.departments())
                .extracting(Department::key)
                .containsExactly(FOREIGNERS, new DepartmentKey("registry"));
    }

    @Test
    void F12_nobody_of_the_last_seat_is_complained_about_by_name() {
        assertThat(organisation.names().running("Frau Wanda Abel war laut.")).isEmpty();
        assertThat(organisation.names().given("Wanda Abel", List.of()))
                .singleElement()
                .satisfies(reading -> assertThat(reading.means()).isEmpty());
        assertThat(organisation.names().running("Herr Jens Olbrich war laut."))
                .singleElement()
                .satisfies(reading -> assertThat(reading.means()).containsExactly(Office.OLBRICH));
    }
}
