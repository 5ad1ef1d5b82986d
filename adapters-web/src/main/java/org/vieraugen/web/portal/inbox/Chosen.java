package org.vieraugen.web.portal.inbox;

import java.util.List;
import java.util.stream.Collectors;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.domain.complaint.Reference;

/** Which complaints of the list something is to be done with. */
final class Chosen {
    private Chosen() {}

    /** Each once, and no more than one page of the list holds; what is no reference is left out. */
    static List<Reference> of(List<String> complaints) {
        return complaints.stream()
                .filter(text -> text.matches(Reference.FORM))
                .distinct()
                .limit(Inbox.PAGE)
                .map(Reference::new)
                .toList();
    }

    /** The address of a page that shows them. */
    static String at(String path, List<Reference> chosen) {
        return chosen.stream()
                .map(reference -> "complaint=" + reference)
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
