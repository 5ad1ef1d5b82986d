package org.vieraugen.domain.minutes;

import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;

/** Who of those who were there is told what became of minutes (E3): of what lies before them and of what is approved all, of what falls again those who had approved it. */
public final class MinutesNotices {
    public static final Notice.Kind CIRCULATED = new Notice.Kind("MINUTES_CIRCULATED");
    public static final Notice.Kind APPROVED = new Notice.Kind("MINUTES_APPROVED");
    public static final Notice.Kind TAKEN_BACK = new Notice.Kind("MINUTES_TAKEN_BACK");
    public static final Notice.Kind CORRECTED = new Notice.Kind("MINUTES_CORRECTED");

    /** Somebody wants to close an edition to the public; another person is needed for that (F9). */
    public static final Notice.Kind CLOSURE_PROPOSED = new Notice.Kind("MINUTES_CLOSURE_PROPOSED");

    private MinutesNotices() {}

    /** To all of the staff who may enter that a partner agrees. */
    public static List<Notice> closureProposed() {
        return List.of(Notice.to(Role.COORDINATOR, CLOSURE_PROPOSED), Notice.to(Role.OMBUDSPERSON, CLOSURE_PROPOSED));
    }

    /**
     * That the people of some organisations are told something.
     *
     * @param sides the organisations, each once
     */
    public record Told(Notice notice, List<String> sides) {
        public Told {
            sides = List.copyOf(sides);
        }
    }

    /** What is told after a step, if anything is. */
    public static Optional<Told> after(Minutes before, Minutes next, Sides sides) {
        if (before.state() == next.state()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (next.state()) {
                    case CIRCULATED -> told(CIRCULATED, sides.present());
                    case APPROVED -> told(APPROVED, sides.present());
                    case DRAFT ->
                        before.state() == Minutes.State.CIRCULATED
                                ? told(TAKEN_BACK, approving(before.current()))
                                : told(
                                        CORRECTED,
                                        approving(before.valid().orElseThrow().approvals()));
                });
    }

    private static List<String> approving(List<Approval> approvals) {
        return approvals.stream().map(one -> one.given().side()).distinct().toList();
    }

    private static Told told(Notice.Kind kind, List<String> sides) {
        return new Told(Notice.to(Role.PARTICIPANT, kind), sides);
    }
}
