package org.vieraugen.application.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.OrganisationNames;
import org.vieraugen.domain.question.Question;

/**
 * The questions to one department, as somebody from outside sees them who is invited there.
 *
 * @param offices the department's names by language tag
 * @param all the latest first
 * @param today in Germany
 */
public record OwnQuestions(Participant as, Map<String, String> offices, List<Question> all, LocalDate today) {
    public OwnQuestions {
        offices = Map.copyOf(offices);
        all = List.copyOf(all);
    }

    /** Those of the reader's organisation. */
    public List<Question> own() {
        return all.stream().filter(this::isOwn).toList();
    }

    /** Those of everybody else, of which the reader sees what everybody does. */
    public List<Question> others() {
        return all.stream().filter(question -> !isOwn(question)).toList();
    }

    private boolean isOwn(Question question) {
        return OrganisationNames.isSame(question.asked().organisation(), as.organisation());
    }

    /** Those of the reader's organisation that an answer is owed to. */
    public long open() {
        return own().stream().filter(Question::isOpen).count();
    }

    /** The one that was asked first, where that is another one. */
    public Optional<Question> first(Question question) {
        return question.asked().again().flatMap(this::named);
    }

    /** Whether the reader's organisation can ask it once more. */
    public boolean isAskable(Question question) {
        var later = all.stream()
                .filter(one ->
                        one.asked().again().filter(question.first()::equals).isPresent())
                .toList();
        return isOwn(question)
                && named(question.first())
                        .filter(one -> one.isAskableAgain(later, today))
                        .isPresent();
    }

    private Optional<Question> named(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The department's name in the language of that tag, or else in German. */
    public String office(String language) {
        return Objects.requireNonNullElseGet(
                offices.get(language),
                () -> offices.getOrDefault("de", as.department().text()));
    }
}
