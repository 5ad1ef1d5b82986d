package org.vieraugen.domain.offer;

import java.util.List;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.retention.Retention;

/** What a proposal would change once a second person confirms it (F11): keys of people, or a date; empty lists where all of it stands in the proposal. */
public record Change(List<String> before, List<String> after) {
    public static Change of(Proposal proposal, Complaint complaint, Setting setting) {
        if (proposal.matter() instanceof Matter.Leave leaving) {
            var parties = complaint.parties();
            var after = parties.without(leaving.staff(), proposal.by(), proposal.reason(), setting.at());
            return new Change(keys(parties), keys(after));
        }
        if (proposal.matter() instanceof Matter.EraseEarlier) {
            var due = complaint
                    .deadlines()
                    .open(DeadlineKind.RETENTION)
                    .orElseThrow()
                    .due();
            var sooner = new Retention(complaint, setting).soonest();
            return new Change(
                    List.of(due.toString()), List.of(due.isAfter(sooner) ? sooner.toString() : due.toString()));
        }
        return new Change(List.of(), List.of());
    }

    private static List<String> keys(Parties parties) {
        return parties.involved().sorted().map(StaffKey::text).toList();
    }
}
