package org.vieraugen.web.portal.act;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.undo.Undoable;
import org.vieraugen.web.portal.Visitor;

/**
 * What a staff member has just done, until the next page has told it once.
 *
 * @param did what the journal says of it, by codes
 * @param told whom it told
 * @param undo until when it can be taken back; empty where it can not
 */
public record WhatWasDone(String reference, List<String> did, List<Told> told, Optional<Undo> undo) {
    private static final String WORD = "desk.done";
    private static final String LINE = "\n";

    /**
     * That it can be taken back.
     *
     * @param version of the complaint since it was done
     */
    public record Undo(Instant until, int version) {
        private static Undo of(Undoable done) {
            return new Undo(done.until(), done.version());
        }

        private String written() {
            return until.toEpochMilli() + " " + version;
        }

        private static Undo read(String written) {
            var parts = written.split(" ", 2);
            return new Undo(Instant.ofEpochMilli(Long.parseLong(parts[0])), Integer.parseInt(parts[1]));
        }
    }

    /** Somebody who was told: a person, or whoever holds the role. */
    public record Told(Role role, Optional<StaffKey> staff) {
        private static Told of(Notice notice) {
            return new Told(notice.to(), notice.staff());
        }

        private String written() {
            return role + staff.map(key -> " " + key.text()).orElse("");
        }

        private static Told read(String written) {
            var parts = written.split(" ", 2);
            return new Told(
                    Role.valueOf(parts[0]),
                    Arrays.stream(parts).skip(1).findFirst().map(StaffKey::new));
        }
    }

    /** Whether that is among it. */
    public boolean did(ActKind what) {
        return did.contains(what.code());
    }

    /** The next page tells it. An answer to a repeat brings nothing new, and what the first one brought still stands. */
    public static void keep(Visitor visitor, ComplaintState state) {
        if (!state.did().isEmpty()) {
            keep(
                    visitor,
                    state.reference(),
                    state.did(),
                    state.told(),
                    state.undoable().map(Undo::of));
        }
    }

    /** The same of what leaves the complaint as it was. */
    public static void keep(Visitor visitor, String reference, List<ActKind> did, List<Notice> told) {
        keep(visitor, reference, did, told, Optional.empty());
    }

    private static void keep(
            Visitor visitor, String reference, List<ActKind> did, List<Notice> told, Optional<Undo> undo) {
        visitor.words()
                .put(
                        WORD,
                        String.join(
                                LINE,
                                reference,
                                String.join(
                                        " ",
                                        did.stream()
                                                .map(ActKind::code)
                                                .distinct()
                                                .toList()),
                                undo.map(Undo::written).orElse(""),
                                String.join(
                                        LINE,
                                        told.stream()
                                                .map(notice -> Told.of(notice).written())
                                                .distinct()
                                                .toList())));
        visitor.keep();
    }

    /** What is not told yet. */
    public static Optional<WhatWasDone> take(Visitor visitor) {
        var kept = Optional.ofNullable(visitor.words().remove(WORD));
        if (kept.isPresent()) {
            visitor.keep();
        }
        return kept.map(WhatWasDone::read);
    }

    private static WhatWasDone read(String written) {
        var lines = written.split(LINE, -1);
        return new WhatWasDone(
                lines[0],
                Arrays.stream(lines[1].split(" ", -1)).toList(),
                Arrays.stream(lines)
                        .skip(3)
                        .filter(line -> !line.isEmpty())
                        .map(Told::read)
                        .toList(),
                Optional.of(lines[2]).filter(undo -> !undo.isEmpty()).map(Undo::read));
    }
}
