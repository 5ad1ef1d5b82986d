package org.vieraugen.web.portal.submission;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;

/** What the steps of the form show. */
@OnePerServer
public class FormPages {
    private final Pages pages;
    private final Departments departments;
    private final Door door;
    private final Networks networks;

    @Inject
    public FormPages(Pages pages, Departments departments, Door door, Networks networks) {
        this.pages = pages;
        this.departments = departments;
        this.door = door;
        this.networks = networks;
    }

    /**
     * What a step's page shows.
     *
     * @param anonymous whether nothing is asked for that shows who complains
     * @param task the work that the browser proves before it sends, if any
     * @param busy whether too many complaints came at once, and sending must be tried again
     */
    public record Form(
            Frame frame,
            String department,
            String path,
            FormStep step,
            Typed typed,
            List<Option> categories,
            boolean legalDeadline,
            boolean anonymous,
            List<Upload> files,
            String ticket,
            Optional<Door.Task> task,
            boolean busy) {
        /** Those of the step that are kept. */
        public List<String> fields(FormStep of) {
            return of.fields().stream()
                    .filter(field -> ComplaintForm.isKept(field, anonymous))
                    .toList();
        }
    }

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
        return page(step, form, typed, false, info);
    }

    Form page(FormStep step, ComplaintForm form, Typed typed, boolean busy, UriInfo info) {
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
                form.isAnonymous(),
                form.files(),
                form.ticket(),
                step == FormStep.CHECK
                        ? networks.current().map(network -> door.task(network, form.ticket()))
                        : Optional.empty(),
                busy);
    }

    private static Option option(Category category, Frame frame) {
        var key = "category." + category.key();
        return new Option(
                category.key(),
                frame.sayOr(category.name(frame.language().tag()), key),
                frame.sayOr("", key + ".examples"));
    }
}
