package org.vieraugen.web.portal.inbox;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Which complaints of the list something is to be done with. */
final class Chosen {
    private Chosen() {}

    /** Each once, and no more than one page of the list holds; what is no reference is left out. */
    static List<Reference> of(List<String> complaints) {
        return complaints.stream()
                .flatMap(text -> reference(text).stream())
                .distinct()
                .limit(Inbox.PAGE)
                .toList();
    }

    private static Optional<Reference> reference(String text) {
        try {
            return Optional.of(new Reference(text));
        } catch (Malformed e) {
            // Nobody chose it in the list.
            return Optional.empty();
        }
    }

    /** From the form of the list on to the page for those that were chosen, which can be read again; back to the list without any. */
    static Response page(String path, Typed typed, Visitor visitor, Pages pages) {
        var chosen = of(typed.all("complaint"));
        if (!visitor.made(typed.value("token")) || chosen.isEmpty()) {
            return pages.to("/staff");
        }
        return pages.to(chosen.stream()
                .map(reference -> "complaint=" + reference)
                .collect(Collectors.joining("&", path + "?", "")));
    }
}
