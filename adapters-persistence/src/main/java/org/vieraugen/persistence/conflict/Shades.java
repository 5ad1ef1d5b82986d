package org.vieraugen.persistence.conflict;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Waiver;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Names;

/**
 * People in the rows of complaints, as 64 bits of an HMAC under the search key: enough to leave out of a list what its reader must not know of (F5), and nothing from which
 * whoever steals the table reads who is complained about.
 */
@OnePerServer
public class Shades {
    private final Keys keys;

    @Inject
    public Shades(Keys keys) {
        this.keys = keys;
    }

    public long of(StaffKey who) {
        return ByteBuffer.wrap(keys.searchHash(("sight " + who.text()).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    public Long[] of(Collection<StaffKey> people) {
        return of(people.stream()).toArray(Long[]::new);
    }

    /** As whom the journal knows them while a subject lives; another hash, so that one table tells nothing of the other. */
    public Long[] inJournal(Collection<StaffKey> people) {
        return people.stream().map(who -> Names.shade(keys, who)).toArray(Long[]::new);
    }

    private List<Long> of(Stream<StaffKey> people) {
        return people.distinct().map(this::of).sorted().toList();
    }

    /** The named and the handlers; their lines of command must keep away as well. */
    public List<Long> involved(Complaint complaint) {
        return of(complaint.parties().involved());
    }

    /** Whoever else must keep away: perhaps named, declared, of the representing organisation, or with a part in the complaint this one grew out of. */
    public List<Long> away(Complaint complaint, Setting setting) {
        var in = complaint.involvement(setting, Seat.DESK);
        return of(Stream.of(
                        in.maybe().stream(),
                        in.declared().stream(),
                        in.representing().keySet().stream(),
                        in.parts().stream()
                                .filter(part -> part.elsewhere().isPresent()
                                        && part.part().makesParticipant())
                                .map(Participation::staff))
                .flatMap(who -> who));
    }

    /** Whom the ombudsperson permitted despite working in one team. */
    public List<Long> waived(Complaint complaint) {
        return of(complaint.file().waivers().stream()
                .filter(waiver -> waiver.rule() == ConflictRule.SAME_TEAM)
                .map(Waiver::staff));
    }

    /** An array for a column; nobody is NULL, since most complaints name nobody. */
    public static Long @Nullable [] array(List<Long> people) {
        return people.isEmpty() ? null : people.toArray(Long[]::new);
    }
}
