package org.vieraugen.mail.incoming.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vieraugen.mail.incoming.part.Part;

/** All parts of a mail in their order, without those of mails inside of it. */
final class Parts {
    private final List<Part> all = new ArrayList<>();

    private Parts(Part mail) {
        add(mail);
    }

    static Parts of(Part mail) {
        return new Parts(mail);
    }

    private void add(Part part) {
        all.add(part);
        part.children().forEach(this::add);
    }

    Stream<Part> all(String type) {
        return all(part -> part.is(type));
    }

    Stream<Part> all(Predicate<Part> which) {
        return all.stream().filter(which);
    }

    boolean has(String type) {
        return all(type).findAny().isPresent();
    }

    /** Whether the mail or a part is a report of that kind (RFC 6522). */
    boolean reports(String kind) {
        return all("multipart/report").anyMatch(part -> part.type()
                .label("report-type")
                .filter(kind::equalsIgnoreCase)
                .isPresent());
    }
}
