package org.vieraugen.application.passkey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.participant.GuestPasskeys;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.participant.Speaker;

/** Somebody from outside adds and removes passkeys of their own, each of which signs in without a mail (E5). Both stand in the journal. */
@OnePerServer
@Transactional
public class OwnPasskeys {
    /** The longest name of one, in characters. */
    public static final int MOST_NAME = 100;

    private static final int MOST = 10;

    private final GuestPasskeys stored;
    private final Passkeys passkeys;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public OwnPasskeys(GuestPasskeys stored, Passkeys passkeys, Journal journal, Clock clock) {
        this.stored = stored;
        this.passkeys = passkeys;
        this.journal = journal;
        this.clock = clock;
    }

    public List<Passkey> all(Guest guest) {
        return stored.of(guest.as());
    }

    /**
     * Adds one, for all terms that are running.
     *
     * @param origin the portal's address without a path
     * @param challenge the one that this browser was given
     * @throws Malformed for an empty or too long name, an answer that proves nothing, a passkey that is there already, or when there are {@value #MOST}
     */
    public void add(Guest guest, String name, String origin, String challenge, String answer) {
        Text.required("name", name, MOST_NAME);
        if (all(guest).size() >= MOST) {
            throw new Malformed("name", "too-many", "there are " + MOST + " passkeys already");
        }
        var proven = passkeys.registered(origin, challenge, answer);
        if (!stored.with(proven.credential()).isEmpty()) {
            throw new Malformed("passkey", "wrong-passkey", "is there already");
        }
        stored.add(guest.as(), name, proven, clock.instant());
        guest.as().forEach(one -> note(one, ParticipantEntries.PARTICIPANT_PASSKEY_ADDED));
    }

    /** One that is gone already, or somebody else's, changes nothing. */
    public void remove(Guest guest, UUID id) {
        for (var one : guest.as()) {
            if (stored.remove(one, id)) {
                note(one, ParticipantEntries.PARTICIPANT_PASSKEY_REMOVED);
            }
        }
    }

    private void note(Participant one, ActKind kind) {
        journal.append(
                one.department(),
                new Subject(Participant.KIND, one.id()),
                List.of(new Speaker(one, clock.instant()).did(kind)));
    }
}
