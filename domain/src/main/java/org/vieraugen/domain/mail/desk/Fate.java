package org.vieraugen.domain.mail.desk;

import java.time.Duration;
import java.util.Optional;
import org.vieraugen.domain.complaint.Reference;

/**
 * What became of a mail.
 *
 * @param complaint the complaint it belongs to, or is thought to belong to
 * @param request the number of the request that it became or belongs to
 * @param doubt why it waits for a person
 * @param reason what somebody of the desk said when laying it aside; else empty
 */
public record Fate(
        Kind kind, Optional<Reference> complaint, Optional<String> request, Optional<Doubt> doubt, String reason) {
    /** How long a mail is kept that nothing became of, from the day on which that was clear. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** What can become of one. */
    public enum Kind {
        /** Stored, and not looked at yet. */
        NEW,
        /** Before a person. */
        WAITING,
        /** A message in a complaint. */
        IN_CASE,
        COMPLAINT,
        REQUEST,
        /** Sent by a program: it changes nothing (K4). */
        AUTOMATIC,
        /** A mail of ours came back. */
        BOUNCE,
        /** The answer of a calendar, handed to whoever invited. */
        CALENDAR,
        ASIDE;

        /** Whether it is part of a complaint, and goes with it. */
        public boolean isComplaints() {
            return this == IN_CASE || this == COMPLAINT;
        }

        /** Whether nothing hangs on it, so that somebody may think otherwise. */
        public boolean isIdle() {
            return this == AUTOMATIC || this == BOUNCE || this == CALENDAR || this == ASIDE;
        }
    }

    public static final Fate NEW = of(Kind.NEW);

    public static Fate of(Kind kind) {
        return new Fate(kind, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public static Fate of(Kind kind, Reference complaint) {
        return new Fate(kind, Optional.of(complaint), Optional.empty(), Optional.empty(), "");
    }

    public static Fate request(String number) {
        return new Fate(Kind.REQUEST, Optional.empty(), Optional.of(number), Optional.empty(), "");
    }

    public static Fate waiting(Doubt doubt, Optional<Reference> complaint) {
        return new Fate(Kind.WAITING, complaint, Optional.empty(), Optional.of(doubt), "");
    }

    static Fate aside(String reason) {
        return new Fate(Kind.ASIDE, Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }
}
