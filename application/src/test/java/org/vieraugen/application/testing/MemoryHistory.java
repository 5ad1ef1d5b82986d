package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.complaint.ReviewHistory;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.seat.Workload;

/** What a test says of earlier reviews, and what was asked of it. */
public final class MemoryHistory implements ReviewHistory {
    /** One question about pairs. */
    public record Asked(DepartmentKey department, TeamKey team, Instant since) {}

    private final List<Asked> asked = new ArrayList<>();
    private final List<Optional<StaffKey>> partners = new ArrayList<>();
    private PairHistory pairs = PairHistory.NONE;
    private Workload workload = Workload.NONE;

    public void set(PairHistory known) {
        pairs = known;
    }

    public void set(Workload known) {
        workload = known;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** For whom on the other seat a workload was asked. */
    public List<Optional<StaffKey>> partners() {
        return List.copyOf(partners);
    }

    @Override
    public PairHistory pairs(DepartmentKey department, TeamKey team, Instant since) {
        asked.add(new Asked(department, team, since));
        return pairs;
    }

    @Override
    public Workload workload(DepartmentKey department, Optional<StaffKey> partner) {
        partners.add(partner);
        return workload;
    }
}
