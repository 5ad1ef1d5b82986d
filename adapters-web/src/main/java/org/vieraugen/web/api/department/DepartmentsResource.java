package org.vieraugen.web.api.department;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;

/** The departments, their categories and languages. */
@Path("/departments")
@Tag(name = "Departments")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class DepartmentsResource {
    private final Departments departments;

    @Inject
    public DepartmentsResource(Departments departments) {
        this.departments = departments;
    }

    /** A department as whoever complains needs it. */
    @Schema(name = "Department")
    public record DepartmentView(
            String key, Map<String, String> names, List<String> languages, List<CategoryView> categories) {}

    /** A category, and whether a legal deadline may be running, which a complaint does not stop. */
    @Schema(name = "Category")
    public record CategoryView(String key, Map<String, String> names, boolean legalDeadline) {}

    @GET
    @Operation(operationId = "listDepartments", summary = "What can be complained about")
    public List<DepartmentView> list() {
        return departments.organisation().departments().stream()
                .map(d -> new DepartmentView(
                        d.key().text(),
                        d.names(),
                        d.languages(),
                        d.offered().stream()
                                .map(c -> new CategoryView(c.key(), c.names(), c.aboutDecision()))
                                .toList()))
                .toList();
    }
}
