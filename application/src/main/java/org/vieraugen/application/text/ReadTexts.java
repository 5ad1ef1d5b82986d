package org.vieraugen.application.text;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextDuty;

/** The text modules of the caller's department, with everything that was ever written for them. */
@OnePerServer
@Transactional
public class ReadTexts {
    private final TextModules texts;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadTexts(TextModules texts, Departments departments, Clock clock) {
        this.texts = texts;
        this.departments = departments;
        this.clock = clock;
    }

    /** Which of them. */
    public enum Only {
        /** All that are not retired. */
        KEPT,
        /** Whose day of review is past. */
        STALE,
        /** Of which something waits for a second person. */
        WAITING,
        /** Which the caller owns. */
        MINE,
        RETIRED
    }

    /**
     * What is looked for.
     *
     * @param words in the title or in a text
     * @param language which they must have
     */
    public record Wanted(Optional<String> words, Optional<Purpose> purpose, Optional<String> language, Only only) {
        public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Only.KEPT);
    }

    /**
     * @param lines by title
     * @param due those of the caller's own whose day of review is past, whatever was looked for
     * @param today in Germany
     * @param keeps whether the caller keeps texts
     */
    public record Listed(List<TextLine> lines, List<TextLine> due, LocalDate today, boolean keeps) {
        public Listed {
            lines = List.copyOf(lines);
            due = List.copyOf(due);
        }
    }

    /** @throws Denied when that is not the caller's duty */
    public Listed all(Caller caller, Wanted wanted) {
        var home = home(caller);
        var found = texts.of(home, wanted.words());
        var all = wanted.words().isEmpty() ? found : texts.of(home, Optional.empty());
        return new Listed(
                found.stream().filter(line -> isWanted(caller, line, wanted)).toList(),
                all.stream()
                        .filter(line -> isOf(caller, line) && isKept(line, Only.STALE))
                        .toList(),
                today(),
                TextDuty.KEEP_TEXTS.isFor(caller.roles()));
    }

    private boolean isWanted(Caller caller, TextLine line, Wanted wanted) {
        return wanted.purpose().filter(purpose -> line.purpose() != purpose).isEmpty()
                && wanted.language()
                        .filter(language -> !line.languages().contains(language))
                        .isEmpty()
                && isKept(line, wanted.only())
                && (wanted.only() != Only.MINE || isOf(caller, line));
    }

    private boolean isKept(TextLine line, Only only) {
        return switch (only) {
            case KEPT, MINE -> !line.retired();
            case STALE -> !line.retired() && line.care().isStale(today());
            case WAITING -> line.waiting();
            case RETIRED -> line.retired();
        };
    }

    private boolean isOf(Caller caller, TextLine line) {
        return departments.organisation().chart().isSame(line.care().owner(), caller.staff());
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such module
     */
    public TextView one(Caller caller, UUID id) {
        var home = home(caller);
        var module = texts.get(home, id);
        return new TextView(
                module,
                texts.editions(home, id),
                texts.uses(home, id),
                today(),
                TextDuty.KEEP_TEXTS.isFor(caller.roles()),
                departments.organisation().chart().isSame(module.latest().by(), caller.staff()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }

    private DepartmentKey home(Caller caller) {
        caller.must(TextDuty.READ_TEXTS);
        return departments.organisation().home(caller.staff());
    }
}
