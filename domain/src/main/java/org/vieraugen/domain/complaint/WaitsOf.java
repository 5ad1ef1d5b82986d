package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Leaf;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.reach.WaitInCase;

/**
 * What waits or waited in a complaint for a word of the office (K6). The one place that says what such a word is: a reply or a question, the decision, or where the
 * complainant was sent to; each of them was written by a person, and each is told.
 */
public final class WaitsOf {
    private final Complaint complaint;
    private final Department department;
    private final List<Leaf> leaves;

    private WaitsOf(Complaint complaint, Department department) {
        this.complaint = complaint;
        this.department = department;
        this.leaves = complaint.file().leaves();
    }

    /** The complaint itself, and each message that the complainant wrote of their own accord, in the order in which they came. */
    public static List<WaitInCase> in(Complaint complaint, Department department) {
        return new WaitsOf(complaint, department).all();
    }

    /** When a person of the office first wrote to the complainant. */
    static Optional<Instant> firstWord(Complaint complaint) {
        return word(complaint.file().leaves().stream());
    }

    private List<WaitInCase> all() {
        var told = complaint.submission();
        var all = new ArrayList<WaitInCase>();
        all.add(inCase(0, begun(Arrival.COMPLAINT, told.channel(), told.at(), DeadlineKind.FIRST_REPLY)));
        boolean asked = false;
        for (int number = 1; number <= leaves.size(); number++) {
            if (leaves.get(number - 1) instanceof Message message) {
                if (message.from() != Role.COMPLAINANT) {
                    asked |= message.question();
                } else if (asked) {
                    // It answers the office's question: nothing is promised for it, and the clock that stood still goes
                    // on.
                    asked = false;
                } else {
                    all.add(inCase(
                            number,
                            begun(
                                    Arrival.MESSAGE,
                                    channel(message),
                                    message.mailed().orElse(message.at()),
                                    DeadlineKind.ANSWER)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Somebody without a device tells it as they told the complaint. */
    private Channel channel(Message message) {
        if (message.mailed().isPresent()) {
            return Channel.EMAIL;
        }
        return message.staff().isPresent() ? complaint.submission().channel() : Channel.PORTAL;
    }

    private Wait begun(Arrival arrival, Channel channel, Instant at, DeadlineKind promised) {
        var day = LocalDate.ofInstant(at, Terms.ZONE);
        var due = department
                .terms()
                .start(promised, day, complaint.submission().urgent())
                .due();
        return Wait.begun(department, arrival, channel, desk(), at, due);
    }

    /** The team of the complaints office, which owes each answer; of a protected complaint nothing is told by team (I6). */
    private Optional<TeamKey> desk() {
        return complaint.isProtected() ? Optional.empty() : department.desk();
    }

    private WaitInCase inCase(int place, Wait wait) {
        var answered = word(leaves.stream().skip(place));
        return new WaitInCase(
                place,
                wait,
                answered,
                answered.isPresent() || complaint.status().isOver());
    }

    private static Optional<Instant> word(Stream<Leaf> leaves) {
        return leaves.flatMap(leaf -> at(leaf).stream()).findFirst();
    }

    private static Optional<Instant> at(Leaf leaf) {
        if (leaf instanceof Message message) {
            return message.from() != Role.COMPLAINANT && message.staff().isPresent()
                    ? Optional.of(message.at())
                    : Optional.empty();
        }
        if (leaf instanceof Proposal.Answer answer) {
            return answer.isTo(Matter.Kind.REDIRECTION) && answer.confirmed()
                    ? Optional.of(answer.at())
                    : Optional.empty();
        }
        return leaf instanceof Decision decision ? Optional.of(decision.at()) : Optional.empty();
    }
}
