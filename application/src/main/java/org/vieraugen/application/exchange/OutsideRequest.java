package org.vieraugen.application.exchange;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.participant.Guest;

/**
 * On which session somebody from outside acts.
 *
 * @param expected the version the guest saw, when the page says so
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record OutsideRequest(UUID session, Guest guest, Optional<Integer> expected, Optional<String> key) {}
