package org.vieraugen.web.portal.submission;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.visit.Visit;
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
     * @param path where it is sent to, without a language
     * @param seen tells what this page shows from what another one of the same draft does
     */
    public record Form(
            Frame frame,
            String department,
            String path,
            FormStep step,
            Typed typed,
            List<Option> categories,
            boolean anonymous,
            List<Upload> files,
            String ticket,
            String seen,
            Optional<Door.Task> task,
            Optional<Notice> notice) {
        /** Those of the step that are kept. */
        public List<String> fields(FormStep of) {
            return of.fields().stream()
                    .filter(field -> ComplaintForm.isKept(field, anonymous))
                    .toList();
        }

        /** Where somebody chooses among the drafts, without a language. */
        public String drafts() {
            return path.replaceFirst("^(/complain/[^/]+)/.*", "$1/drafts");
        }

        /** Whether what was chosen is about a decision, against which only a legal remedy keeps its deadline. */
        public boolean legalDeadline() {
            return categories.stream().anyMatch(one -> one.aboutDecision() && typed.is("category", one.key()));
        }

        public boolean busy() {
            return notice.filter(Notice.BUSY::equals).isPresent();
        }
    }

    /** Why the page comes back though nothing in it is wrong. */
    public enum Notice {
        /** Too many complaints came at once, and sending must be tried again. */
        BUSY,
        /** The draft was changed in another window, and this is one of its own now. */
        ELSEWHERE,
        /** The draft was changed in another window, and there is no room for another. */
        FULL
    }

    /** A category to choose. */
    public record Option(String key, String name, String examples, boolean aboutDecision) {}

    /** @throws NotFoundException when there is none of that key */
    Department department(String key) {
        try {
            return departments.organisation().find(new DepartmentKey(key)).orElseThrow(NotFoundException::new);
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }

    /** The draft of that number, as addresses have it. */
    ComplaintForm draft(Visit visit, Department department, String number) {
        if (!number.matches("[1-9]") || Integer.parseInt(number) > Drafts.MOST) {
            throw new NotFoundException();
        }
        return new ComplaintForm(visit, department, Integer.parseInt(number));
    }

    String name(Department department, Frame frame) {
        return frame.sayOr(
                department.name(frame.language().tag()),
                "department." + department.key().text());
    }

    Optional<String> category(Department department, String key, Frame frame) {
        return department.categories().stream()
                .filter(category -> category.key().equals(key))
                .map(category -> option(category, frame).name())
                .findFirst();
    }

    Form page(FormStep step, ComplaintForm form, Typed typed, UriInfo info) {
        return page(step, form, typed, Optional.empty(), info);
    }

    Form page(FormStep step, ComplaintForm form, Typed typed, Optional<Notice> notice, UriInfo info) {
        var frame = pages.frame(info);
        var department = department(form.department().text());
        return new Form(
                frame,
                name(department, frame),
                form.path(step),
                step,
                typed,
                department.offered().stream().map(c -> option(c, frame)).toList(),
                form.isAnonymous(),
                form.files(),
                form.ticket(),
                notice.filter(Notice.FULL::equals).isPresent() ? typed.value("seen") : form.seen(step),
                step == FormStep.CHECK
                        ? networks.current().map(network -> door.task(network, form.ticket()))
                        : Optional.empty(),
                notice);
    }

    private static Option option(Category category, Frame frame) {
        var key = "category." + category.key();
        return new Option(
                category.key(),
                frame.sayOr(category.name(frame.language().tag()), key),
                frame.sayOr("", key + ".examples"),
                category.aboutDecision());
    }
}
