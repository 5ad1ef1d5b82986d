package org.vieraugen.domain.undo;

import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Seats;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Message;

/**
 * How a complaint stood before something was done: all that an act which can be taken back may change.
 *
 * @param leaves how many leaves its file had
 * @param version how many steps had been stored
 */
public record Before(Status status, Seats seats, boolean waiting, Deadlines deadlines, int leaves, int version) {
    public static Before of(Complaint complaint) {
        return new Before(
                complaint.status(),
                complaint.seats(),
                complaint.waiting(),
                complaint.deadlines(),
                complaint.file().leaves().size(),
                complaint.version());
    }

    /** Whether nothing else is different between the two than what is known here, and at most messages were added to the file. */
    boolean isAllBut(Complaint now, Complaint before) {
        var all = now.file().leaves();
        return now.submission().equals(before.submission())
                && now.parties().equals(before.parties())
                && all.size() >= leaves
                && all.subList(0, leaves).equals(before.file().leaves())
                && all.subList(leaves, all.size()).stream().allMatch(Message.class::isInstance);
    }

    /** The complaint as it stood then. Who has acted in it is told by the journal, and stays; so does the count of its steps. */
    public Complaint of(Complaint now, int version) {
        return new Complaint(
                now.id(),
                now.reference(),
                now.submission(),
                status,
                now.parties(),
                seats,
                new CaseFile(now.file().leaves().subList(0, leaves)),
                deadlines,
                now.parts(),
                waiting,
                version);
    }
}
