package org.vieraugen.application.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.ComplaintRecipients;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.UndoTime;
import org.vieraugen.application.deadline.WatchDeadlines;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.application.mailbox.MailServers;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.note.ReadNotes;
import org.vieraugen.application.note.TakeNoteBack;
import org.vieraugen.application.note.WriteNote;
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.application.reading.ReadDesk;
import org.vieraugen.application.reception.Intake;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.AssignBoth;
import org.vieraugen.application.secret.CodeLinks;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.protection.Shielding;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.testing.Office;

/** An office whose stores lie in memory, put together as the server does it. Everybody has the roles of the chart. */
public final class House {
    /** Whoever complains, where it is known. */
    public static final Identity SAMIRA = new Identity(
            Optional.of("Samira Haddad"), Optional.empty(), Optional.of("samira@example.org"), Optional.empty());

    public final MovableClock clock = new MovableClock(Office.NOON);
    public final MemoryOutbox outbox = new MemoryOutbox();
    public final MemoryJournal journal = new MemoryJournal(this::nameOf, outbox);
    public final MemoryHistory history = new MemoryHistory();
    public final MemoryAbsences absences = new MemoryAbsences();
    public final MemoryReceipts receipts = new MemoryReceipts();
    public final MemoryFiles files = new MemoryFiles();
    public final Departments departments = this::organisation;
    public final MemoryWaits waits = new MemoryWaits(departments);
    public final CurrentSetting settings = new CurrentSetting(departments, history, absences, clock);
    public final MemoryComplaints complaints = new MemoryComplaints(journal, outbox, clock, complaint -> complaint
            .in(settings.around(complaint), Completion::new)
            .nextAlarm());
    public final MemoryNotes notes = new MemoryNotes(outbox);
    public final Once once = new Once(new MemoryRepeats(clock));
    public final ActRunner acts = new ActRunner(complaints, settings, receipts, once, new UndoTime(60));
    public final CaseAccess looks = new CaseAccess(settings, journal, clock);
    public final DeskJournal desk = new DeskJournal(journal, departments, clock);
    public final MemoryMails mails = new MemoryMails(journal, clock);
    public final MemoryQuiets quiets = new MemoryQuiets(clock);
    public final Shielding shielding = new Shielding(List.of("ich bringe dich um"));
    public final Intake intake = new Intake(complaints, receipts, settings, shielding, once, files);

    public final PlainAddresses addresses;
    public final CodeLinks links = new CodeLinks(text -> "M" + Integer.toHexString(text.hashCode()));
    /** Boxes from which mails are fetched. */
    public final Set<String> fetched =
            new HashSet<>(Set.of("office@amt.example", "ombuds@amt.example", "deputies@amt.example"));

    public final MailServers servers = new MailServers() {
        @Override
        public Set<String> boxes() {
            return fetched;
        }

        @Override
        public Session open(String address) throws Away {
            throw new Away("nobody fetches here");
        }
    };

    private Organisation organisation;

    public House() {
        this(Office.office());
    }

    public House(Office office) {
        this(office, new PlainAddresses());
    }

    /** One that writes keyed addresses of its own. */
    public House(Office office, PlainAddresses addresses) {
        this.addresses = addresses;
        organisation = office.organisation();
    }

    public Organisation organisation() {
        return organisation;
    }

    /** The chart has changed. */
    public void become(Office office) {
        organisation = office.organisation();
    }

    private String nameOf(Subject subject) {
        return organisation.departments().stream()
                .flatMap(department -> complaints.reference(department.key(), subject).stream())
                .map(Reference::text)
                .findFirst()
                .orElse("");
    }

    /** Takes a complaint in as it is, as if it had come so far here; returns the code that opens it. */
    public Receipt holds(Complaint complaint) {
        return holds(complaint, Optional.empty());
    }

    public Receipt holds(Complaint complaint, Identity whose) {
        return holds(complaint, Optional.of(whose));
    }

    private Receipt holds(Complaint complaint, Optional<Identity> whose) {
        var receipt = receipts.issue();
        complaints.add(
                complaint.step(Act.byComplainant(ReceptionEntries.SUBMITTED, clock.instant())),
                receipts.digest(receipt),
                whose,
                settings.around(complaint));
        return receipt;
    }

    public Setting now(Complaint complaint) {
        return settings.around(complaint);
    }

    /** Who is written to about complaints, in these words. */
    public ComplaintRecipients recipients(Wording wording) {
        return new ComplaintRecipients(complaints, departments, settings, wording, addresses, links, servers);
    }

    /** Three years later, when the watch has announced what is due and thirty days have passed. */
    public void whenAllTimeIsOver() {
        clock.at(Office.at("2029-11-26"));
        var watch = new WatchDeadlines(complaints, settings, journal, clock);
        while (watch.handle()) {
            // One complaint after the other.
        }
        clock.at(Office.at("2030-01-15"));
    }

    public ReadNotes readNotes() {
        return new ReadNotes(complaints, notes, looks, settings, journal);
    }

    public ReadCase readCase() {
        return new ReadCase(complaints, looks, settings, journal, shielding, notes);
    }

    public ReadDesk readDesk() {
        return new ReadDesk(complaints, settings, readCase(), readNotes(), assignBoth());
    }

    public AssignBoth assignBoth() {
        return new AssignBoth(new Assign(acts, history), complaints, settings, history, looks);
    }

    public WriteNote writeNote() {
        return new WriteNote(complaints, notes, looks, settings, journal, outbox, once);
    }

    public TakeNoteBack takeNoteBack() {
        return new TakeNoteBack(complaints, notes, looks, settings, journal);
    }

    /** What stands there now. */
    public Complaint complaint(Reference reference) {
        return complaints.get(reference);
    }

    /** A step that somebody else was faster with. */
    public void meanwhile(Complaint complaint) {
        complaints.follow(Step.to(complaint));
    }

    public List<Act> acts(Complaint complaint) {
        return journal.acts(complaint.submission().department(), complaint.subject());
    }

    public List<ActKind> kinds(Complaint complaint) {
        return acts(complaint).stream().map(Act::kind).toList();
    }

    /** What is noted of a department's desk. */
    public List<Act> atDesk() {
        return journal.acts(Office.FOREIGNERS, Subject.DESK);
    }

    public List<Notice> told(Complaint complaint) {
        return outbox.about(complaint.subject());
    }

    /** Somebody of the chart, with the roles of the chart. */
    public Caller caller(StaffKey who) {
        return new Caller(who, organisation.staff(who).roles());
    }

    public static Caller caller(StaffKey who, Role... roles) {
        return new Caller(who, Set.of(roles));
    }

    public static ActRequest on(Complaint complaint, Caller caller) {
        return new ActRequest(complaint.reference(), caller, Optional.empty(), Optional.empty());
    }

    public ActRequest on(Complaint complaint, StaffKey who) {
        return on(complaint, caller(who));
    }
}
