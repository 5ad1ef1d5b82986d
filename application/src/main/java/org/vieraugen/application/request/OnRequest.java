package org.vieraugen.application.request;

import java.util.Optional;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.request.RequestNumber;

/**
 * On which request somebody acts.
 *
 * @param expected the version the caller saw, when it says so
 * @param key an idempotency key: the act is done once however often it arrives
 */
public record OnRequest(RequestNumber number, Caller caller, Optional<Integer> expected, Optional<String> key) {}
