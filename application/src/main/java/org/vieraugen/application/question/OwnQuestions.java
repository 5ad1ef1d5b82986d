package org.vieraugen.application.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.question.Asking;
import org.vieraugen.domain.question.Question;

/**
 * The questions to one department, as somebody from outside sees them who is invited there.
 *
 * @param offices the department's names by language tag
 * @param own those of the reader's organisation on that page, the latest first
 * @param families the same with those that were asked before and after them
 * @param others those of everybody else, of which the reader sees what everybody does; the latest first
 * @param room whether the organisation can ask something now
 * @param today in Germany
 */
public record OwnQuestions(
        Participant as,
        Map<String, String> offices,
        List<Question> own,
        Turned page,
        List<Question> families,
        List<Question> others,
        boolean room,
        LocalDate today) {
    /**
     * Which page it is.
     *
     * @param number from 1
     * @param last at least 1
     */
    public record Turned(int number, int last) {
        public boolean hasEarlier() {
            return number < last;
        }

        public boolean hasLater() {
            return number > 1;
        }
    }

    public OwnQuestions {
        offices = Map.copyOf(offices);
        own = List.copyOf(own);
        families = List.copyOf(families);
        others = List.copyOf(others);
    }

    /** The one that was asked first, where that is another one. */
    public Optional<Question> first(Question question) {
        return question.asked().again().flatMap(this::named);
    }

    /** Whether the reader's organisation can ask it once more. */
    public boolean isAskable(Question question) {
        var later = families.stream()
                .filter(one ->
                        one.asked().again().filter(question.first()::equals).isPresent())
                .toList();
        return room
                && OrganisationNames.isSame(question.asked().organisation(), as.organisation())
                && named(question.first())
                        .filter(one -> new Asking(one, later).isPossible(today))
                        .isPresent();
    }

    private Optional<Question> named(UUID id) {
        return families.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The department's name in the language of that tag, or else in German. */
    public String office(String language) {
        return Objects.requireNonNullElseGet(
                offices.get(language),
                () -> offices.getOrDefault("de", as.department().text()));
    }
}
