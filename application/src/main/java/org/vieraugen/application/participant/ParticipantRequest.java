package org.vieraugen.application.participant;

import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Caller;

/**
 * On which participant of the own department somebody of the staff acts.
 *
 * @param expected the version the caller saw, when it says so
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record ParticipantRequest(UUID id, Caller caller, Optional<Integer> expected, Optional<String> key) {}
