package org.vieraugen.domain.naming;

import java.util.Collection;
import java.util.List;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.naming.language.Languages;
import org.vieraugen.domain.naming.passage.WordSplitter;
import org.vieraugen.domain.naming.staff.Roster;
import org.vieraugen.domain.naming.text.Scripts;

/**
 * Finds staff in what people write (C1): each surname for itself, in any inflection, spelling or script. A first name beside a surname narrows among those who
 * bear it. Built once for an organisation; immutable, and safe for many threads.
 */
public final class NameReader {
    /** So many letters hold as many words as a language is told by. */
    private static final int TELLING = 8_000;

    private final Roster roster;

    /** @param staff up to 10,000 */
    public NameReader(Collection<StaffMember> staff, Scripts scripts) {
        roster = new Roster(staff, scripts);
    }

    /**
     * One line of the field "who is it about": everybody named in it, and one reading without anybody for each name that matches nobody. A line in which nothing
     * is recognised is such a name; one that names a team, a room or a counter is none.
     *
     * @param teams names of teams, which are no persons'
     */
    public List<Reading> given(String name, Collection<String> teams) {
        return GivenLine.read(roster, name, teams);
    }

    /** The tag of the language in which most of a text is written, by its first words; {@code de} where no word tells. */
    public String language(String text) {
        var beginning = text.substring(0, Math.min(text.length(), TELLING));
        return Languages.of(WordSplitter.of(beginning, roster.scripts())).language();
    }

    /** Running text of up to 20,000 characters in any language, in the order of the text. */
    public List<Reading> running(String text) {
        return RunningText.read(roster, text);
    }
}
