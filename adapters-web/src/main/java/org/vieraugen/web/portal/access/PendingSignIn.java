package org.vieraugen.web.portal.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.access.SignIn.Factor;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.portal.Visitor;

/** A sign-in whose password was good and whose second factor is still to come; it is remembered on the server, for five minutes. */
public record PendingSignIn(StaffKey staff, Set<Factor> wanted, String to) {
    private static final String STAFF = "sign-in.staff";
    private static final String WANTED = "sign-in.wanted";
    private static final String TO = "sign-in.to";
    private static final String UNTIL = "sign-in.until";
    private static final String CHALLENGE = "sign-in.challenge";
    private static final long SECONDS = 300;

    static void put(Visitor visitor, SignIn.First first, String to, Instant now) {
        var words = visitor.words();
        words.put(STAFF, first.staff().text());
        words.put(WANTED, first.wanted().stream().map(Enum::name).collect(Collectors.joining(" ")));
        words.put(TO, to);
        words.put(UNTIL, now.plusSeconds(SECONDS).toString());
        visitor.keep();
    }

    static Optional<PendingSignIn> of(Visitor visitor, Instant now) {
        var words = visitor.words();
        if (!words.containsKey(STAFF) || now.isAfter(Instant.parse(words.get(UNTIL)))) {
            return Optional.empty();
        }
        return Optional.of(new PendingSignIn(
                new StaffKey(words.get(STAFF)),
                Arrays.stream(words.getOrDefault(WANTED, "").split(" ", -1))
                        .map(Factor::valueOf)
                        .collect(Collectors.toSet()),
                words.getOrDefault(TO, "/staff")));
    }

    static void end(Visitor visitor) {
        visitor.words().keySet().removeIf(name -> name.startsWith("sign-in."));
        visitor.keep();
    }

    /** A challenge for this browser; the next question takes its place. */
    public static void ask(Visitor visitor, String challenge) {
        visitor.words().put(CHALLENGE, challenge);
        visitor.keep();
    }

    /** The challenge that was asked, once. */
    public static Optional<String> asked(Visitor visitor) {
        var asked = Optional.ofNullable(visitor.words().remove(CHALLENGE));
        visitor.keep();
        return asked;
    }
}
