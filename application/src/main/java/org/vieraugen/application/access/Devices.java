package org.vieraugen.application.access;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.Stamps;
import org.vieraugen.domain.department.StaffKey;

/**
 * Marks of browsers in which staff have signed in. A mark opens nothing: it only says that the right secret was given here before, so that its owner is not slowed by what
 * strangers try. It is a random number, a date and a stamp under our keys, and holds nothing about anybody; only together with the account's name it can be checked. Where
 * several people share a browser it holds a mark for each, for four at most.
 */
@OnePerServer
public class Devices {
    /** How long a mark is good after a sign-in. */
    public static final Duration GOOD_FOR = Duration.ofDays(180);

    private static final int MOST = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Stamps stamps;
    private final Clock clock;

    @Inject
    public Devices(Stamps stamps, Clock clock) {
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * What the browser keeps from now on.
     *
     * @param before what it kept until now
     */
    public String marked(Optional<String> before, StaffKey staff) {
        var number = new byte[16];
        RANDOM.nextBytes(number);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(number) + "~"
                + clock.instant().plus(GOOD_FOR).getEpochSecond();
        var fresh = text + "~" + stamps.stamped(stamping(text, staff));
        var others = before.stream().flatMap(Devices::marks).filter(mark -> number(mark, staff)
                .isEmpty());
        return String.join(
                ".", Stream.concat(Stream.of(fresh), others).limit(MOST).toList());
    }

    /** The number of the browser, when what it kept says that this account signed in there. */
    public Optional<String> known(Optional<String> kept, StaffKey staff) {
        return kept.stream()
                .flatMap(Devices::marks)
                .flatMap(mark -> number(mark, staff).stream())
                .findFirst();
    }

    private static Stream<String> marks(String kept) {
        return Arrays.stream(kept.split("\\.", MOST + 1)).limit(MOST);
    }

    private Optional<String> number(String mark, StaffKey staff) {
        var parts = mark.split("~", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        return stamps.isOurs(stamping(parts[0] + "~" + parts[1], staff), parts[2])
                        && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])))
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    private static String stamping(String text, StaffKey staff) {
        return "device " + text + " " + staff.text();
    }
}
