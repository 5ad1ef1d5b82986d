package org.vieraugen.application.brake;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;

/**
 * Somebody tries a secret.
 *
 * @param what kind of secret
 * @param name whose it would be; whether there is anybody of that name does not matter
 * @param from where it comes from
 */
public record Attempt(What what, String name, From from) {
    private static final Duration HOUR = Duration.ofHours(1);
    /** Networks are counted no longer (I3). */
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** What is tried. */
    public enum What {
        PASSWORD,
        CODE,
        /** The password or a code once more, by somebody who is signed in. */
        PROOF,
        SENTENCE,
        /** No secret: a mail that somebody asks for, to an address of whomever. Each counts as a mistake, since the address may be a stranger's. */
        MAIL
    }

    /**
     * Where an attempt comes from.
     *
     * @param network its bytes; empty for one that nothing is asked of
     * @param device names a browser in which the right secret was given before
     */
    public record From(Optional<byte[]> network, Optional<String> device) {
        public static From network(Optional<byte[]> network) {
            return new From(network, Optional.empty());
        }
    }

    /**
     * How many mistakes at one place are free, and how long each further one makes the next wait: doubled each time.
     *
     * @param first what the first of those that are not free costs
     */
    record Limit(Mistakes.Place place, int free, Duration first, Duration longest) {
        Duration waiting(int mistakes) {
            if (mistakes <= free) {
                return Duration.ZERO;
            }
            var wait = first.multipliedBy(1L << Math.min(mistakes - free - 1, 20));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    public static Attempt password(StaffKey staff, From from) {
        return new Attempt(What.PASSWORD, staff.text(), from);
    }

    public static Attempt code(StaffKey staff, From from) {
        return new Attempt(What.CODE, staff.text(), from);
    }

    public static Attempt proof(StaffKey staff) {
        return new Attempt(What.PROOF, staff.text(), new From(Optional.empty(), Optional.of(staff.text())));
    }

    /** The sentence that brings back a lost receipt (I5). */
    public static Attempt sentence(Reference reference, Optional<byte[]> network) {
        return new Attempt(What.SENTENCE, reference.text(), From.network(network));
    }

    /** A mail with a code is asked for (E11). */
    public static Attempt mail(String box, Optional<byte[]> network) {
        return new Attempt(What.MAIL, box, From.network(network));
    }

    /** Whoever has given the right one before is known by the device alone, which no stranger can use up. */
    List<Limit> limits() {
        return from.device()
                .map(device -> List.of(limit("device " + device, HOUR, 3, 2, LONGEST)))
                .orElseGet(this::strangers);
    }

    private List<Limit> strangers() {
        var network = from.network().map(HexFormat.of()::formatHex);
        var there = "network " + network.orElse("open");
        var limits = what == What.MAIL ? mails(there) : secrets(there);
        // A network that nothing is asked of is as many people as use it.
        return limits.filter(
                        limit -> network.isPresent() || !limit.place().text().equals(what + " " + there))
                .toList();
    }

    /** Five go out in an hour, and from then on each later than the one before, so that nobody's mailbox is flooded. */
    private Stream<Limit> mails(String there) {
        return Stream.of(
                limit(name, HOUR, 4, 60, Duration.ofMinutes(30)), limit(there, TEN_MINUTES, 20, 4, TEN_MINUTES));
    }

    private Stream<Limit> secrets(String there) {
        var both = name + " " + there;
        // A sentence has twenty letters or more, and its owner no device that is known: only a flood from everywhere
        // slows its name, and never for long.
        return what == What.SENTENCE
                ? Stream.of(
                        limit(both, TEN_MINUTES, 0, 4, TEN_MINUTES),
                        limit(name, HOUR, 100, 2, Duration.ofSeconds(30)),
                        limit(there, TEN_MINUTES, 10, 4, TEN_MINUTES))
                : Stream.of(
                        limit(both, TEN_MINUTES, 3, 2, LONGEST),
                        limit(name, HOUR, 10, 2, LONGEST),
                        limit(there, TEN_MINUTES, 20, 2, LONGEST));
    }

    private Limit limit(String whose, Duration kept, int free, long firstSeconds, Duration longest) {
        return new Limit(new Mistakes.Place(what + " " + whose, kept), free, Duration.ofSeconds(firstSeconds), longest);
    }
}
