package org.vieraugen.domain.complaint;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;

/** Where a complaint stands; {@link #next} is the whole course, and any other step is refused. */
public enum Status {
    SUBMITTED(Role.COORDINATOR),
    UNDER_REVIEW(Role.REVIEWER),
    AWAITING_COMPLAINANT(Role.COMPLAINANT),
    IN_SECOND_REVIEW(Role.REVIEWER),
    WITH_OMBUDSPERSON(Role.OMBUDSPERSON),
    DECIDED(Role.COORDINATOR),
    CLOSED(Role.SYSTEM),
    REDIRECTED(Role.SYSTEM),
    WITHDRAWN(Role.SYSTEM);

    private final Role owes;

    Status(Role owes) {
        this.owes = owes;
    }

    /** The role that owes the next step; SYSTEM where nothing is owed any more. */
    public Role owes() {
        return owes;
    }

    /** On which reviewer's seat the next step lies, where it is a reviewer's. */
    public Optional<Seat> turn() {
        return switch (this) {
            case UNDER_REVIEW -> Optional.of(Seat.FIRST);
            case IN_SECOND_REVIEW -> Optional.of(Seat.SECOND);
            default -> Optional.empty();
        };
    }

    /** Whether the office works on it, so that a date that passes is missed; after a decision it is the complainant who may act until a date. */
    public boolean isWorkedOn() {
        return this != DECIDED && owes != Role.COMPLAINANT && !isOver();
    }

    public Set<Status> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(UNDER_REVIEW, REDIRECTED, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(AWAITING_COMPLAINANT, IN_SECOND_REVIEW, WITHDRAWN);
            case AWAITING_COMPLAINANT -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
            case IN_SECOND_REVIEW -> EnumSet.of(DECIDED, UNDER_REVIEW, WITH_OMBUDSPERSON, WITHDRAWN);
            case WITH_OMBUDSPERSON -> EnumSet.of(DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(CLOSED, WITH_OMBUDSPERSON);
            case CLOSED, REDIRECTED, WITHDRAWN -> EnumSet.noneOf(Status.class);
        };
    }

    public boolean isOver() {
        return next().isEmpty();
    }

    /** Every state that something can follow. */
    static Status[] open() {
        return Arrays.stream(values()).filter(status -> !status.isOver()).toArray(Status[]::new);
    }

    /** Every state that nothing follows. */
    static Status[] over() {
        return Arrays.stream(values()).filter(Status::isOver).toArray(Status[]::new);
    }

    /** @throws RuleBroken naming this state and what is possible from it, unless it is one of {@code wanted} */
    void mustBe(String act, List<Status> wanted) {
        if (!wanted.contains(this)) {
            var possible = isOver()
                    ? "nothing follows any more"
                    : "from here it can become "
                            + next().stream().map(Status::name).collect(Collectors.joining(", "));
            throw new RuleBroken(
                    "course",
                    "%s is not possible while the complaint is %s; %s (%s needs %s)"
                            .formatted(
                                    act,
                                    this,
                                    possible,
                                    act,
                                    wanted.stream().map(Status::name).collect(Collectors.joining(" or "))));
        }
    }
}
