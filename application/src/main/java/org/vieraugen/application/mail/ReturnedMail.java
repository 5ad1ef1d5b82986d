package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.message.KeyedAddresses.Known;
import org.vieraugen.application.message.TakeBounce;
import org.vieraugen.application.message.TakeBounce.Reason;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.mail.Bounce;
import org.vieraugen.domain.mail.FailedRecipient;
import org.vieraugen.domain.mail.FailedRecipient.Lasting;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** What mail servers say of mails that they could not deliver goes to the notice that it is about (K5). */
@OnePerServer
public class ReturnedMail {
    /** The number of a letter, which its Message-ID begins with. */
    private static final Pattern LETTER = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@.*");

    /** As RFC 3463 numbers it. */
    private static final String FULL = ".2.2";

    private static final String ADDRESS = ".1.";

    private final KeyedAddresses addresses;
    private final TakeBounce take;
    private final Clock clock;

    @Inject
    public ReturnedMail(KeyedAddresses addresses, TakeBounce take, Clock clock) {
        this.addresses = addresses;
        this.take = take;
        this.clock = clock;
    }

    /**
     * @param returnedTo the addresses of the mail that tells it
     * @return whether it is about a notice of ours
     */
    boolean take(Bounce bounce, Stream<String> returnedTo) {
        var now = clock.instant();
        var letter = letter(bounce, returnedTo, LocalDate.ofInstant(now, Terms.ZONE));
        letter.ifPresent(known -> take.handle(known, why(bounce.failed()), isLasting(bounce.failed()), now));
        return letter.isPresent();
    }

    /** By the keyed address to which it came back; where a server lost that, by the number of the mail, which only its readers know. */
    private Optional<UUID> letter(Bounce bounce, Stream<String> returnedTo, LocalDate today) {
        return Stream.concat(returnedTo, bounce.returnedTo().stream())
                .flatMap(address -> addresses.read(address, today).stream())
                .filter(known -> known.purpose() == Purpose.BOUNCE && !known.expired())
                .map(Known::about)
                .findFirst()
                .or(() -> bounce.messageId().flatMap(ReturnedMail::numbered));
    }

    private static Optional<UUID> numbered(String messageId) {
        var found = LETTER.matcher(messageId);
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }

    /** A server that says nothing of it has given up. */
    private static boolean isLasting(List<FailedRecipient> failed) {
        return failed.isEmpty() || failed.stream().anyMatch(one -> one.lasting() != Lasting.TEMPORARY);
    }

    private static Reason why(List<FailedRecipient> failed) {
        var status = failed.stream()
                .flatMap(one -> one.status().stream())
                .findFirst()
                .orElse("");
        if (status.endsWith(FULL)) {
            return Reason.FULL;
        }
        return status.contains(ADDRESS) ? Reason.ADDRESS : Reason.OTHER;
    }
}
