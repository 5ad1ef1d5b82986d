package org.vieraugen.application.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.undo.Undoable;

/**
 * Where an act has brought a complaint.
 *
 * @param did what the journal says of it, in its order; empty in the answer to a repeat
 * @param told whom it told; empty in the answer to a repeat
 * @param undoable what of it can be taken back for a moment; empty in the answer to a repeat
 */
public record ComplaintState(
        String reference,
        Status status,
        int version,
        List<ActKind> did,
        List<Notice> told,
        Optional<Undoable> undoable) {
    public ComplaintState {
        did = List.copyOf(did);
        told = List.copyOf(told);
    }

    /** Of an act that was done before. */
    public ComplaintState(String reference, Status status, int version) {
        this(reference, status, version, List.of(), List.of(), Optional.empty());
    }

    /** After a step that is stored now. */
    public static ComplaintState of(Step<Complaint> step, Optional<Undoable> undoable) {
        var next = step.next();
        return new ComplaintState(
                next.reference().text(),
                next.status(),
                next.version() + 1,
                step.acts().stream().map(Act::kind).toList(),
                step.notices(),
                undoable);
    }

    /** The same after another act, which came before this one in the same request. */
    public ComplaintState after(ComplaintState earlier) {
        return new ComplaintState(
                reference, status, version, both(earlier.did, did), both(earlier.told, told), undoable);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
