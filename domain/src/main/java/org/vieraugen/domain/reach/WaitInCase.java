package org.vieraugen.domain.reach;

import java.time.Instant;
import java.util.Optional;

/**
 * A wait that belongs to something larger in which more than one may begin.
 *
 * @param place which of them it is; stays the same for as long as there is anything it belongs to
 * @param answered when it was answered
 * @param ended whether it is over, answered or not
 */
public record WaitInCase(int place, Wait what, Optional<Instant> answered, boolean ended) {}
