package org.vieraugen.application.text;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Gaps;
import org.vieraugen.domain.text.Occasion;
import org.vieraugen.domain.text.Placeholder;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextAct;

/** Gives the words of a text module for a case that the caller sees, with its gaps filled as far as they are known, and counts the use. */
@OnePerServer
@Transactional
public class InsertText {
    private final TextModules texts;
    private final Departments departments;
    private final Speech speech;
    private final Clock clock;

    @Inject
    public InsertText(TextModules texts, Departments departments, Speech speech, Clock clock) {
        this.texts = texts;
        this.departments = departments;
        this.speech = speech;
        this.clock = clock;
    }

    /**
     * What is put in.
     *
     * @param edition which one it was
     * @param language of the text: the complaint's where the module has that, or else German
     * @param german the same in German, which stands beside it
     * @param left the gaps that are still there, for a person to fill
     */
    public record Inserted(UUID id, int edition, String language, String text, String german, List<String> left) {
        public Inserted {
            left = List.copyOf(left);
        }

        /** The text in the complaint's language; empty where there is only the German one. */
        public Optional<String> inTheirs() {
            return language.equals(Content.GERMAN) ? Optional.empty() : Optional.of(text);
        }
    }

    /**
     * @param it the case as the caller sees it
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the case's department offers no such module for that purpose
     */
    public Inserted handle(Caller caller, CaseView it, UUID id, Purpose purpose) {
        caller.must(TextAct.INSERT.duty());
        var department = departments
                .organisation()
                .department(new DepartmentKey(it.standing().department()));
        var edition = texts.get(department.key(), id).offered(purpose).orElseThrow(() -> new Unknown("text"));
        var occasion = CaseOccasion.of(it);
        var language = edition.content().languageFor(occasion.language());
        var filled = filled(edition.content(), language, occasion, purpose, department);
        var german = filled(edition.content(), Content.GERMAN, occasion, purpose, department);
        texts.use(
                department.key(),
                id,
                edition.number(),
                YearMonth.from(clock.instant().atZone(Terms.ZONE)));
        return new Inserted(
                id,
                edition.number(),
                language,
                filled,
                german,
                Stream.concat(Gaps.in(filled).stream(), Gaps.in(german).stream())
                        .distinct()
                        .toList());
    }

    private String filled(Content content, String language, Occasion occasion, Purpose purpose, Department department) {
        return Gaps.filled(content.text(language), known(occasion, purpose, department, language));
    }

    private Map<Placeholder, String> known(Occasion occasion, Purpose purpose, Department department, String language) {
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            value(placeholder, occasion, purpose, department, language)
                    .ifPresent(value -> known.put(placeholder, value));
        }
        return known;
    }

    private Optional<String> value(
            Placeholder placeholder, Occasion occasion, Purpose purpose, Department department, String language) {
        return switch (placeholder) {
            case REFERENCE -> Optional.of(occasion.reference());
            case RECEIVED -> speech.day(occasion.received(), language);
            case DEADLINE -> occasion.next(purpose).flatMap(due -> speech.day(due, language));
            case DEPARTMENT -> Optional.of(department.name(language));
            case MAIL -> occasion.mailbox(department);
            case SENDER -> speech.role(occasion.sender(), language);
        };
    }
}
