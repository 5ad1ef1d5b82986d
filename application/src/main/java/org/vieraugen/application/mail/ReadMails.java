package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.MailAccess.Seen;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailDuty;
import org.vieraugen.domain.mail.desk.MailEntries;

/** Mails that came to the caller's department, as far as the caller may know of them (F5, I6). */
@OnePerServer
@Transactional
public class ReadMails {
    /** How many stand on a page. */
    public static final int PAGE = 50;

    private static final int AT_ONCE = 100;
    private static final String GERMAN = "de";

    private final Mails mails;
    private final MailAccess access;
    private final MailReading reading;

    @Inject
    public ReadMails(Mails mails, MailAccess access, MailReading reading) {
        this.mails = mails;
        this.access = access;
        this.reading = reading;
    }

    /** Which of them. */
    public enum Only {
        /** What waits for a person. */
        WAITING(Fate.Kind.WAITING),
        /** What became something, or belongs to something. */
        DONE(Fate.Kind.IN_CASE, Fate.Kind.COMPLAINT, Fate.Kind.REQUEST),
        /** What programs sent. */
        AUTOMATIC(Fate.Kind.AUTOMATIC, Fate.Kind.BOUNCE, Fate.Kind.CALENDAR),
        ASIDE(Fate.Kind.ASIDE);

        // The checker does not see that a copied set is immutable.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<Fate.Kind> kinds;

        Only(Fate.Kind... kinds) {
            this.kinds = Set.copyOf(EnumSet.copyOf(List.of(kinds)));
        }

        /** Where such a mail is found. */
        public static Only of(Fate.Kind kind) {
            for (var one : values()) {
                if (one.kinds.contains(kind)) {
                    return one;
                }
            }
            return WAITING;
        }
    }

    /**
     * @param mails the latest first; of those whose sender is sealed neither sender nor words
     * @param sealed which of them those are
     * @param next after which the next page begins; empty on the last
     */
    public record Listed(List<IncomingMail> mails, Set<UUID> sealed, Optional<UUID> next) {
        public Listed {
            mails = List.copyOf(mails);
            sealed = Set.copyOf(sealed);
        }

        public boolean isSealed(IncomingMail mail) {
            return sealed.contains(mail.id());
        }

        private static Listed of(List<Seen> found, Optional<UUID> next) {
            return new Listed(
                    found.stream().map(ReadMails::shown).toList(),
                    found.stream()
                            .filter(ReadMails::isSealed)
                            .map(seen -> seen.mail().id())
                            .collect(Collectors.toSet()),
                    next);
        }
    }

    /**
     * @param after a mail behind which the page begins
     * @throws Denied when mails are not the caller's duty
     */
    public Listed list(Caller caller, Only only, Optional<UUID> after) {
        var home = access.home(caller, MailDuty.READ_MAILS);
        var found = new ArrayList<Seen>();
        var from = after;
        var setting = access.now();
        while (true) {
            var some = mails.list(home, only.kinds, from, AT_ONCE);
            for (var mail : some) {
                if (found.size() == PAGE) {
                    return Listed.of(
                            found, Optional.of(found.get(PAGE - 1).mail().id()));
                }
                access.sight(caller, mail, setting).ifPresent(found::add);
            }
            if (some.size() < AT_ONCE) {
                return Listed.of(found, Optional.empty());
            }
            from = Optional.of(some.get(some.size() - 1).id());
        }
    }

    /** Once it belongs to a confidential complaint, who sent it is sealed with the identity (I1). */
    private static IncomingMail shown(Seen seen) {
        return isSealed(seen) ? seen.mail().sealed() : seen.mail();
    }

    private static boolean isSealed(Seen seen) {
        return seen.mail().fate().kind().isComplaints()
                && seen.complaint()
                        .filter(complaint -> complaint.submission().identityMode() == IdentityMode.OPEN)
                        .isEmpty();
    }

    /**
     * One mail as it is read.
     *
     * @param read empty when it belongs to a confidential complaint, in which its words stand: the rest is sealed with the identity
     * @param language in which its box answers it; German where it has no box any more, and for what is not read
     */
    public record Opened(IncomingMail mail, Optional<ReadMail> read, String language) {}

    /**
     * Notes that the caller has read it.
     *
     * @throws Denied when mails are not the caller's duty
     * @throws Unknown when there is no such mail for the caller
     */
    public Opened one(Caller caller, UUID id) {
        var seen = access.see(caller, MailDuty.READ_MAILS, id);
        var mail = seen.mail();
        if (isSealed(seen)) {
            return new Opened(mail.sealed(), Optional.empty(), GERMAN);
        }
        noted(caller, seen);
        var read = reading.read(whole(mail));
        return new Opened(
                mail,
                Optional.of(read),
                LookAtMail.language(mail, read, seen.setting().organisation()));
    }

    /**
     * The mail as it came, to be kept as a file; noted.
     *
     * @throws Denied when mails are not the caller's duty
     * @throws Unknown when there is no such mail for the caller, or it is sealed
     */
    public byte[] whole(Caller caller, UUID id) {
        var seen = access.see(caller, MailDuty.READ_MAILS, id);
        if (isSealed(seen)) {
            throw new Unknown("mail");
        }
        noted(caller, seen);
        return whole(seen.mail());
    }

    /** A mail that waits, and what is in it. */
    record Waiting(IncomingMail mail, ReadMail read) {}

    /**
     * For whoever is about to make something of it; who does is noted then.
     *
     * @throws Denied when mails are not the caller's duty
     * @throws Unknown when there is no such mail for the caller
     * @throws org.vieraugen.domain.RuleBroken K2 when it does not wait any more
     */
    Waiting waiting(Caller caller, UUID id) {
        var mail = access.see(caller, MailDuty.SORT_MAILS, id).mail();
        mail.requireWaiting();
        return new Waiting(mail, reading.read(whole(mail)));
    }

    private byte[] whole(IncomingMail mail) {
        return mails.whole(mail.department(), mail.id()).orElseThrow(() -> new Unknown("mail"));
    }

    private void noted(Caller caller, Seen seen) {
        var mail = seen.mail();
        mails.look(
                mail,
                Act.by(
                        caller.staff(),
                        seen.as(),
                        Part.LOOK,
                        MailEntries.MAIL_READ,
                        seen.setting().at()));
    }
}
