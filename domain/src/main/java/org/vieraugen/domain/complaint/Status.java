package org.vieraugen.domain.complaint;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.RuleBroken;

/** Where a complaint stands; {@link #next} is the whole course, and any other step is refused. */
public enum Status {
    SUBMITTED,
    UNDER_REVIEW,
    AWAITING_COMPLAINANT,
    IN_SECOND_REVIEW,
    WITH_OMBUDSPERSON,
    DECIDED,
    CLOSED,
    REDIRECTED,
    WITHDRAWN;

    /** Whether the office works on it, so that a date that passes is missed; after a decision it is the complainant who may act until a date. */
    public boolean isWorkedOn() {
        return this != DECIDED && this != AWAITING_COMPLAINANT && !isOver();
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
    public static Status[] open() {
        return Arrays.stream(values()).filter(status -> !status.isOver()).toArray(Status[]::new);
    }

    /** Every state that nothing follows. */
    public static Status[] over() {
        return Arrays.stream(values()).filter(Status::isOver).toArray(Status[]::new);
    }

    /** @throws RuleBroken naming this state and what is possible from it, unless it is one of {@code wanted} */
    public void mustBe(String act, List<Status> wanted) {
        if (!wanted.contains(this)) {
            var possible = isOver()
                    ? "nothing follows any more"
                    : "from here it can become "
                            + next().stream().map(Status::name).collect(Collectors.joining(", "));
            throw new RuleBroken(
                    "course",
                    "wrong-status",
                    "%s is not possible while the complaint is %s; %s (%s needs %s)"
                            .formatted(
                                    act,
                                    this,
                                    possible,
                                    act,
                                    wanted.stream().map(Status::name).collect(Collectors.joining(" or "))),
                    this);
        }
    }
}
