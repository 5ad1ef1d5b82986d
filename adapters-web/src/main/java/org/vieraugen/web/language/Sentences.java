package org.vieraugen.web.language;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** Why somebody must keep away, and why a rule refused something, in sentences that name people by their names. */
@OnePerServer
public class Sentences {
    private final Departments departments;

    @Inject
    public Sentences(Departments departments) {
        this.departments = departments;
    }

    public String of(Evidence evidence, Language language) {
        var texts = Texts.in(language);
        return texts.say("evidence." + evidence.fact(), about(evidence, texts));
    }

    /** What a rule says to whoever it refused; nothing in a language that staff do not read. */
    public Optional<String> of(RuleBroken refused, Language language) {
        var values =
                refused.values().stream().map(value -> named(value, language)).toArray();
        return Texts.in(language).find("refused." + refused.reason(), values);
    }

    private Object named(Object value, Language language) {
        var texts = Texts.in(language);
        if (value instanceof LocalDate day) {
            return texts.day(day);
        } else if (value instanceof Instant at) {
            return texts.moment(at);
        } else if (value instanceof StaffKey person) {
            return name(person.text());
        } else if (value instanceof Collection<?> people) {
            return people.stream().map(one -> named(one, language).toString()).collect(Collectors.joining(", "));
        } else if (value instanceof Evidence evidence) {
            return of(evidence, language);
        } else if (value instanceof Status status) {
            return texts.find("staff.status." + status).orElseGet(status::name);
        }
        // Sentences choose by the names of other constants.
        return value instanceof Number ? value : value.toString();
    }

    private String name(String person) {
        return departments
                .organisation()
                .findStaff(new StaffKey(person))
                .map(StaffMember::name)
                .orElse(person);
    }

    private String about(Evidence evidence, Texts texts) {
        return switch (evidence.fact()) {
            case ACTED_AS -> texts.find("part." + evidence.about()).orElse(evidence.about());
            case ACTED_ELSEWHERE, BELONGS_TO -> evidence.about();
            default -> name(evidence.about());
        };
    }
}
