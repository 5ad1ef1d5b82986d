package org.vieraugen.domain.file;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Channel;

/** What takes two people in a complaint (F9), with everything that takes effect when the second one confirms it (F11). */
public sealed interface Matter {
    /** The most messages in seven days that a limit may still allow; more would be none. */
    int MOST_A_WEEK = 20;

    Kind kind();

    /** Each kind with its rule. */
    enum Kind {
        /** Sending the complainant elsewhere. */
        REDIRECTION(
                "F9",
                new ActKind("REDIRECT_REFUSED"),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON)),
        /** Limiting contact. */
        LIMIT(
                "F9",
                new ActKind("LIMIT_REFUSED"),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
                Set.of(Role.OMBUDSPERSON)),
        /** Opening a confidential identity for 72 hours. */
        UNSEALING(
                "I2",
                new ActKind("UNSEAL_REFUSED"),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
                Set.of(Role.OMBUDSPERSON)),
        /** Erasing before the time is over. */
        ERASURE(
                "I7",
                new ActKind("ERASURE_REFUSED"),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
                Set.of(Role.OMBUDSPERSON)),
        /** Taking somebody off the list of the named and of the handlers. */
        LEAVING(
                "F9",
                new ActKind("LEAVING_REFUSED"),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON)),
        /** A request for review that somebody without a device gave to the office. */
        TAKEN_REVIEW(
                "I9",
                new ActKind("TAKING_REFUSED"),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON)),
        /** A withdrawal that somebody without a device gave to the office. */
        TAKEN_WITHDRAWAL(
                "I9",
                new ActKind("TAKING_REFUSED"),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON),
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON));

        // The checker does not see that a record of copied sets is immutable.
        @SuppressWarnings("ImmutableEnumChecker")
        private final TwoPeople rule;

        // Nor that a record of a text is.
        @SuppressWarnings("ImmutableEnumChecker")
        private final ActKind refused;

        Kind(String rule, ActKind refused, Set<Role> proposers, Set<Role> confirmers) {
            this.refused = refused;
            this.rule = new TwoPeople(rule, proposers, confirmers, Optional.empty());
        }

        public TwoPeople rule() {
            return rule;
        }

        /** What the journal says when it is not confirmed. */
        public ActKind refused() {
            return refused;
        }
    }

    /**
     * @param target where to go, as the complainant reads it
     * @param consent whether the complainant agreed that the complaint is forwarded
     */
    record Redirect(String target, boolean consent) implements Matter {
        public Redirect {
            Text.required("target", target, 1_000);
        }

        @Override
        public Kind kind() {
            return Kind.REDIRECTION;
        }
    }

    /**
     * How contact is to be limited.
     *
     * @param perWeek how many messages of their own accord somebody may still send in any seven days
     * @param channels how else the office may still be reached; the portal always stays open within {@code perWeek}
     * @param until the last day
     */
    record LimitContact(int perWeek, Set<Channel> channels, LocalDate until) implements Matter {
        public LimitContact {
            if (perWeek < 1 || perWeek > MOST_A_WEEK) {
                throw new Malformed("perWeek", "out-of-range", "must be from 1 to " + MOST_A_WEEK);
            }
            var open = EnumSet.of(Channel.PORTAL);
            open.addAll(channels);
            channels = Set.copyOf(open);
        }

        @Override
        public Kind kind() {
            return Kind.LIMIT;
        }
    }

    /** The proposer reads the identity for 72 hours. */
    record OpenIdentity() implements Matter {
        @Override
        public Kind kind() {
            return Kind.UNSEALING;
        }
    }

    /** Identity, texts and files are erased 30 days after the second person's word. */
    record EraseEarlier() implements Matter {
        @Override
        public Kind kind() {
            return Kind.ERASURE;
        }
    }

    /** These people count as named or as handlers no longer. */
    record Leave(Set<StaffKey> staff) implements Matter {
        public Leave {
            staff = Set.copyOf(staff);
            if (staff.isEmpty()) {
                throw new Malformed("staff", "empty", "say who is to leave the list");
            }
        }

        @Override
        public Kind kind() {
            return Kind.LEAVING;
        }
    }

    /** @param reasons the complainant's, as read back */
    record TakenReview(String reasons) implements Matter {
        public TakenReview {
            Text.required("reasons", reasons, Text.MOST);
        }

        @Override
        public Kind kind() {
            return Kind.TAKEN_REVIEW;
        }
    }

    /** The complainant takes the complaint back. */
    record TakenWithdrawal() implements Matter {
        @Override
        public Kind kind() {
            return Kind.TAKEN_WITHDRAWAL;
        }
    }
}
