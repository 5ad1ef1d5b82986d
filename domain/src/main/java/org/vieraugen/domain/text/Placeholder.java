package org.vieraugen.domain.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * What may stand in a text module in place of something that only the single complaint knows. The list is closed: nothing on it tells who complains, or anything else of a
 * procedure (I1, L4), and nobody of the staff is named to a complainant.
 */
public enum Placeholder {
    REFERENCE("Beschwerde-Nummer"),
    /** The day on which the complaint came in. */
    RECEIVED("Eingangsdatum"),
    /** The date that the office owes next; see {@link Occasion}. */
    DEADLINE("Frist"),
    DEPARTMENT("Behörde"),
    /** The address of the office's mailbox. */
    MAIL("E-Mail"),
    /** The office that writes: the complaints office or the ombudsperson, never a name. */
    SENDER("Absender");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** Its word between the brackets, the same in every language, as the staff write it. */
    public String word() {
        return word;
    }

    /** As it stands in a text, such as {@code [[Frist]]}. */
    @Override
    public String toString() {
        return "[[" + word + "]]";
    }

    /** Capitals and blanks around it make no difference. */
    static Optional<Placeholder> find(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
