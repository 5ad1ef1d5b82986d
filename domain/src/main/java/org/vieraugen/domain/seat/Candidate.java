package org.vieraugen.domain.seat;

import java.util.List;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.department.StaffMember;

/**
 * One person considered for a seat.
 *
 * @param eligible no excluding conflict, and every disclosable one waived
 * @param open complaints on the person's desk now
 */
public record Candidate(StaffMember who, Pool pool, List<Conflict> conflicts, boolean eligible, int open) {}
