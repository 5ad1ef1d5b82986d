package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;

/** What the steps of the form show. */
@Single
public class FormPages {
    @Inject
    Pages pages;

    @Inject
    Departments departments;

    /** What a step's page shows. */
    public record Form(
            Frame frame,
            String department,
            String path,
            FormStep step,
            Typed typed,
            List<Option> categories,
            boolean legalDeadline,
            List<Upload> files,
            String ticket) {}

    /** A category to choose. */
    public record Option(String key, String name, String examples) {}

    /** @throws NotFoundException when there is none of that key */
    Department department(String key) {
        try {
            return departments.organisation().find(new DepartmentKey(key)).orElseThrow(NotFoundException::new);
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }

    Form page(FormStep step, ComplaintForm form, Typed typed, UriInfo info) {
        var frame = pages.frame(info);
        var department = department(form.department().text());
        var chosen = typed.given("category").flatMap(key -> department.categories().stream()
                .filter(c -> c.key().equals(key))
                .findFirst());
        return new Form(
                frame,
                frame.sayOr(
                        department.name(frame.language().tag()),
                        "department." + department.key().text()),
                "/complain/" + department.key().text() + "/",
                step,
                typed,
                department.categories().stream().map(c -> option(c, frame)).toList(),
                chosen.map(Category::aboutDecision).orElse(false),
                form.files().all(),
                form.ticket());
    }

    private static Option option(Category category, Frame frame) {
        var key = "category." + category.key();
        return new Option(
                category.key(),
                frame.sayOr(category.name(frame.language().tag()), key),
                frame.sayOr("", key + ".examples"));
    }
}
