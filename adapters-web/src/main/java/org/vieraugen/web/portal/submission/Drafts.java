package org.vieraugen.web.portal.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.web.portal.Typed;

/** The complaints that one browser has begun and not sent: several, so that none overwrites another. */
record Drafts(Visit visit) {
    /** So many there may be for one department. */
    static final int MOST = 5;

    private static final String SENT = "sent.draft";

    List<ComplaintForm> begun(Organisation organisation) {
        return organisation.departments().stream()
                .flatMap(department -> numbers().mapToObj(number -> new ComplaintForm(visit, department, number)))
                .filter(ComplaintForm::isBegun)
                .toList();
    }

    /** From now on the draft's addresses lead to the receipt of what was sent, until the next is sent. */
    void sent(ComplaintForm form) {
        form.end();
        visit.words().put(SENT, form.key());
    }

    /** Whether what was sent last had this draft's addresses, and nothing was begun there since. */
    boolean wasSent(ComplaintForm form) {
        return form.key().equals(visit.words().get(SENT)) && !form.isBegun();
    }

    /** Where another can be begun; empty when there is no room. */
    Optional<ComplaintForm> free(Department department) {
        return numbers()
                .mapToObj(number -> new ComplaintForm(visit, department, number))
                .filter(form -> !form.isBegun() && !wasSent(form))
                .findFirst();
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(ComplaintForm.FIRST, MOST);
    }

    /**
     * Where what this page brings is to be kept: in its draft, or in one of its own when the draft was changed elsewhere meanwhile; empty when there is no room
     * for it.
     */
    Optional<ComplaintForm> keeping(ComplaintForm form, Department department, FormStep step, Typed typed) {
        if (!form.changedSince(step, typed) || form.holds(step, typed)) {
            return Optional.of(form);
        }
        return free(department).map(form::copiedTo);
    }
}
