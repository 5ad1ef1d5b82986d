package org.vieraugen.application.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Subject;

/** The append-only record of every subject, each with a chain of its own in its department. Acts are written in the transaction of what they change. */
public interface Journal {
    /** All entries of one subject in their order; none of what nothing was noted of. */
    List<Noted> of(DepartmentKey department, Subject subject);

    /**
     * Adds acts to a subject's chain, which begins with the first.
     *
     * @throws Unknown when the subject was erased
     */
    void append(DepartmentKey department, Subject subject, List<Act> acts);

    /**
     * Notes a look, which changes nothing else.
     *
     * @throws Unknown when nothing was ever noted of the subject, or it was erased
     */
    void look(DepartmentKey department, Subject subject, Act look);

    /** Who acted in which part; looks make nobody a participant. */
    List<Participation> parts(DepartmentKey department, Subject subject);

    /**
     * Destroys the key under which the subject's entries name people, and deletes what they say beside (P4), all but what the last one says, and its notices: from then on nobody is
     * named, and the chain still holds (L9). The subject's last entry must say that it is {@link ActKind#ERASED}.
     *
     * @throws Unknown when none says so, or it was erased before
     */
    void erase(DepartmentKey department, Subject subject);

    /** The newest first; after that place, or from the beginning. */
    List<Line> lines(Filter filter, Optional<String> after, int most);

    /** What an auditor asks for; every entry belongs to one of these, also one whose kind nobody here knows. */
    enum Group {
        /** What changed something: whatever belongs to no other. */
        ACTS,
        /** Who looked at something, or took it along. */
        LOOKS,
        /** Who signed in or failed to, got access, or was denied something. */
        SIGN_INS,
        /** Who was said to be away. */
        ABSENCES,
        /** What became of a body, and who belongs to it. */
        BODIES
    }

    /**
     * Which entries are wanted.
     *
     * @param department whose chains
     * @param from the first day in Germany
     * @param to the last one
     * @param reader who asks, and reads nothing of subjects that this person must keep away from (F5)
     * @param staff who did it, and not whom it was about
     */
    record Filter(
            Reader reader,
            DepartmentKey department,
            LocalDate from,
            LocalDate to,
            Optional<Reference> reference,
            Optional<StaffKey> staff,
            Optional<Group> group) {}

    /**
     * One entry as it is read.
     *
     * @param reference what people call its subject; empty where that has no name of its own
     * @param hash in hexadecimal
     * @param place where in the whole journal it stands
     */
    record Line(String department, Subject subject, String reference, int number, Act act, String hash, String place) {}

    /** Seals everything written since the last anchor under the next one; nothing when there is nothing new. */
    void anchor();

    /** Walks every chain and every anchor, and names the first entry that does not hold; empty when all do. */
    Optional<Broken> verify();

    /**
     * The first broken entry, and why.
     *
     * @param complaint what people call its subject, or else its kind and key; empty for an anchor
     */
    record Broken(String department, String complaint, int number, String why) {}
}
