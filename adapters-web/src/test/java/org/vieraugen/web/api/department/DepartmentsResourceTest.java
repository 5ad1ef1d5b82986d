package org.vieraugen.web.api.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.api.department.DepartmentsResource.CategoryView;
import org.vieraugen.web.api.department.DepartmentsResource.DepartmentView;

/** What can be complained about. */
class DepartmentsResourceTest {
    @Test
    void each_department_tells_its_categories_and_where_a_legal_deadline_may_run() {
        assertThat(new DepartmentsResource(new House().departments).list())
                .hasSize(2)
                .contains(new DepartmentView(
                        "foreigners",
                        Map.of("de", "foreigners"),
                        List.of("de", "en"),
                        List.of(
                                new CategoryView("PROCESSING_TIME", Map.of("de", "Dauer"), false),
                                new CategoryView("DECISION", Map.of("de", "Entscheidung"), true))));
    }
}
