package org.vieraugen.application.act;

import java.util.Optional;
import org.vieraugen.domain.participant.Guest;

/**
 * Somebody from outside who acts.
 *
 * @param expected the version the guest saw, when the page says so
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record Outside(Guest guest, Optional<Integer> expected, Optional<String> key) {}
