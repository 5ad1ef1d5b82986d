package org.vieraugen.domain.undo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;

/**
 * Takes back what was just done. The journal keeps the act and says that it was taken back; all else is as it was before. Possible for whoever did it, until its time is over, and only while nobody
 * else has opened the complaint or done anything to it: what somebody knows of is not made undone.
 */
public final class Undoing {
    private final Complaint complaint;
    private final Setting setting;

    public Undoing(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /**
     * @param noted all that the journal says of the complaint, looks included, in its order
     * @throws RuleBroken when another person did it, its time is over, or somebody else has seen the complaint or done something to it since
     */
    public Step<Complaint> takeBack(Undoable done, StaffKey by, List<Act> noted) {
        if (!done.by().equals(by)) {
            throw broken("undo-others", "only whoever did it can take it back");
        }
        if (!setting.at().isBefore(done.until())) {
            throw late();
        }
        if (complaint.version() != done.version()) {
            throw seen();
        }
        int last = last(done, noted);
        if (done.seen() || noted.stream().skip(last + 1L).anyMatch(act -> !isOwn(act, by))) {
            throw seen();
        }
        var act = noted.get(last);
        return done.before()
                .of(complaint, complaint.version())
                .step(done.did().stream()
                        .map(kind -> Act.by(by, act.as(), act.part(), UndoEntries.TAKEN_BACK, setting.at())
                                .with("act", kind))
                        .toArray(Act[]::new));
    }

    /** Where the journal says that it was done. */
    private static int last(Undoable done, List<Act> noted) {
        for (int i = noted.size() - 1; i >= 0; i--) {
            if (done.did().contains(noted.get(i).kind())
                    && noted.get(i).by().filter(done.by()::equals).isPresent()) {
                return i;
            }
        }
        throw seen();
    }

    /** Whether this person did it, under whichever key. */
    private boolean isOwn(Act act, StaffKey by) {
        return act.by().filter(who -> setting.isSame(who, by)).isPresent();
    }

    /** The words that are taken back with it, so that they can be written better. */
    public Optional<Message> words(Undoable done) {
        return complaint.file().leaves().stream()
                .skip(done.before().leaves())
                .flatMap(leaf -> leaf instanceof Message message ? Stream.of(message) : Stream.empty())
                .findFirst();
    }

    /** Its time is over, or somebody was told already. */
    public static RuleBroken late() {
        return broken("undo-late", "the time is over in which this can be taken back");
    }

    private static RuleBroken seen() {
        // Not by whom: whoever complains leaves no trace by looking.
        return broken("undo-seen", "somebody else has opened this complaint since, or done something to it");
    }

    private static RuleBroken broken(String reason, String words) {
        return new RuleBroken("course", reason, words);
    }
}
