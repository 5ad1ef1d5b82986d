package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.message.TakeBounce;
import org.vieraugen.domain.mail.Bounce;
import org.vieraugen.domain.mail.FailedRecipient;
import org.vieraugen.domain.mail.FailedRecipient.Lasting;
import org.vieraugen.domain.message.KeyedAddress;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** What mail servers say of mails that they could not deliver goes to the notice that it is about (K5). */
@OnePerServer
public class ReturnedMail {
    /** The number of a letter, which its Message-ID begins with. */
    private static final Pattern LETTER = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@.*");

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
        var letter = letter(bounce, returnedTo);
        return letter.isPresent() && take.handle(letter.get(), why(bounce.failed()), clock.instant());
    }

    /** By the keyed address to which it came back; where a server lost that, by the number of the mail, which only its readers know. */
    private Optional<UUID> letter(Bounce bounce, Stream<String> returnedTo) {
        return Stream.concat(returnedTo, bounce.returnedTo().stream())
                .flatMap(address -> addresses.read(address).stream())
                .filter(known -> known.purpose() == Purpose.BOUNCE)
                .map(KeyedAddress::about)
                .findFirst()
                .or(() -> bounce.messageId().flatMap(ReturnedMail::numbered));
    }

    private static Optional<UUID> numbered(String messageId) {
        var found = LETTER.matcher(messageId);
        return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }

    private static TakeBounce.Why why(List<FailedRecipient> failed) {
        boolean lasting = failed.isEmpty() || failed.stream().anyMatch(one -> one.lasting() == Lasting.PERMANENT);
        if (!lasting) {
            return TakeBounce.Why.LATER;
        }
        var status = failed.stream()
                .flatMap(one -> one.status().stream())
                .findFirst()
                .orElse("");
        return status.endsWith(".2.2")
                ? TakeBounce.Why.FULL
                : status.contains(".1.") ? TakeBounce.Why.ADDRESS : TakeBounce.Why.OTHER;
    }
}
