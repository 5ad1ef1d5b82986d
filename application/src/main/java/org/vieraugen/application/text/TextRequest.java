package org.vieraugen.application.text;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Caller;

/**
 * On which text module of the own department somebody acts.
 *
 * @param expected the version the caller saw, when it says so
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record TextRequest(UUID text, Caller caller, Optional<Integer> expected, Optional<String> key) {}
