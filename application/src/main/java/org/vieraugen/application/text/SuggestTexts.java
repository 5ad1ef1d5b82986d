package org.vieraugen.application.text;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Occasion;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextDuty;

/** Which text modules of its department suit a case that the caller sees. */
@OnePerServer
@Transactional
public class SuggestTexts {
    private final TextModules texts;
    private final Clock clock;

    @Inject
    public SuggestTexts(TextModules texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A module that can be put into what is written.
     *
     * @param language the complaint's where it has that, or else German
     * @param fits whether it is meant for this state and this category
     * @param stale whether its day of review is past: it is offered, and warns
     */
    public record Suggestion(UUID id, String title, String language, boolean fits, boolean stale) {}

    /** All that is offered in a case. */
    public record Suggestions(List<TextLine> lines, Occasion occasion, LocalDate today) {
        public Suggestions {
            lines = List.copyOf(lines);
        }

        /** Those of that purpose, the ones that fit first. */
        public List<Suggestion> of(Purpose purpose) {
            return lines.stream()
                    .filter(line -> line.purpose() == purpose)
                    .map(this::suggestion)
                    .sorted(Comparator.comparing((Suggestion one) -> !one.fits()))
                    .toList();
        }

        private Suggestion suggestion(TextLine line) {
            return new Suggestion(
                    line.id(),
                    line.title(),
                    line.languages().contains(occasion.language()) ? occasion.language() : Content.GERMAN,
                    Content.suits(line.states(), line.categories(), occasion.status(), occasion.category()),
                    line.care().isStale(today));
        }
    }

    /**
     * @param it the case as the caller sees it
     * @throws Denied when that is not the caller's duty
     */
    public Suggestions handle(Caller caller, CaseView it) {
        caller.must(TextDuty.USE_TEXTS);
        return new Suggestions(
                texts.of(new DepartmentKey(it.standing().department()), Optional.empty()).stream()
                        .filter(line -> line.inForce() && !line.retired())
                        .toList(),
                CaseOccasion.of(it),
                LocalDate.ofInstant(clock.instant(), Terms.ZONE));
    }
}
