package org.vieraugen.domain.department;

import java.util.Optional;

/**
 * Whom a department seats when a complaint is reviewed, as its definition file says.
 *
 * @param sameTeam how heavily it weighs that somebody works in the team of a person involved (C4)
 * @param lendsReviewers whether its reviewers may be proposed to other departments (F6)
 * @param lastSeat the name of the body outside the chart that takes a seat where nobody else is free (F12); its members are staff with the role LAST_SEAT; empty when the
 *     definition names none, which {@link SeatsKept} refuses
 */
public record Seating(SameTeam sameTeam, boolean lendsReviewers, Optional<String> lastSeat) {}
