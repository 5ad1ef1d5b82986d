package org.vieraugen.domain.complaint;

import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;

/**
 * What the complainant tells in words of their own, kept exactly as written; how long each may be says {@link SubmissionField}.
 *
 * @param text what happened, never empty
 * @param wish what the complainant wants, may be empty
 * @param circumstances when and where it happened
 * @param named persons or units, as written; at most 20
 * @param representative the organisation or person that acts for the complainant, as written
 * @param fileNumber the file number of the underlying procedure, as written
 * @param interpreter who put it into German when the office wrote it down, as the office says it
 */
public record Particulars(
        String text,
        String wish,
        Optional<String> circumstances,
        List<String> named,
        Optional<String> representative,
        Optional<String> fileNumber,
        Optional<String> interpreter) {
    /** What somebody tells without an interpreter. */
    public Particulars(
            String text,
            String wish,
            Optional<String> circumstances,
            List<String> named,
            Optional<String> representative,
            Optional<String> fileNumber) {
        this(text, wish, circumstances, named, representative, fileNumber, Optional.empty());
    }

    /** What somebody tells in one text, and nothing beside. */
    public static Particulars saying(String text) {
        return new Particulars(text, "", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** How many persons or units may be named. */
    public static final int MOST_NAMED = 20;

    /** @throws Malformed when one of them is too long, not storable, or empty where something must be said, or when too many are named */
    public Particulars {
        SubmissionField.TEXT.check(text);
        SubmissionField.WISH.check(wish);
        circumstances.ifPresent(SubmissionField.CIRCUMSTANCES::check);
        representative.ifPresent(SubmissionField.REPRESENTATIVE::check);
        fileNumber.ifPresent(SubmissionField.FILE_NUMBER::check);
        interpreter.ifPresent(SubmissionField.INTERPRETER::check);
        named = List.copyOf(named);
        if (named.size() > MOST_NAMED) {
            throw new Malformed(SubmissionField.NAMED.field(), "too-many", "at most " + MOST_NAMED + " names");
        }
        named.forEach(SubmissionField.NAMED::check);
    }
}
