package org.vieraugen.application.reception;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.protection.Shielding;
import org.vieraugen.domain.reception.DayReceived;
import org.vieraugen.domain.reception.Reception;

/** Makes a complaint out of a draft, whoever brought it: numbers it, makes its receipt, starts its deadlines. */
@OnePerServer
public class Intake {
    private final Complaints complaints;
    private final Receipts receipts;
    private final CurrentSetting settings;
    private final Shielding shielding;
    private final Once once;
    private final Files files;

    @Inject
    public Intake(
            Complaints complaints,
            Receipts receipts,
            CurrentSetting settings,
            Shielding shielding,
            Once once,
            Files files) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.settings = settings;
        this.shielding = shielding;
        this.once = once;
        this.files = files;
    }

    /**
     * Where a complaint comes from, if not from the portal alone.
     *
     * @param received the day on which it came in, where it is written down later
     */
    record Origin(Optional<StaffKey> recordedBy, Optional<Complaint> earlier, Optional<LocalDate> received) {
        static final Origin PORTAL = new Origin(Optional.empty(), Optional.empty(), Optional.empty());

        static Origin recorded(StaffKey by, Optional<LocalDate> received) {
            return new Origin(Optional.of(by), Optional.empty(), received);
        }

        static Origin since(Complaint earlier) {
            return new Origin(Optional.empty(), Optional.of(earlier), Optional.empty());
        }
    }

    Submitted take(Draft draft, Origin origin, Optional<String> key) {
        var asked = Command.of(
                Intake.class,
                draft,
                origin.recordedBy(),
                origin.earlier().map(Complaint::reference),
                origin.received());
        return once.answer(key, asked, Submitted.class, () -> take(draft, origin));
    }

    /**
     * @param saidBy who of the desk made a complaint of it; absent when it came by itself
     * @param acknowledged whether the complainant is told by a mail
     */
    Submitted arrive(Draft draft, Optional<StaffKey> saidBy, boolean acknowledged) {
        return begun(
                draft,
                Origin.PORTAL,
                (id, reference, submission, setting) ->
                        Reception.arrive(id, reference, submission, saidBy, draft.files(), acknowledged, setting));
    }

    private Submitted take(Draft draft, Origin origin) {
        return begun(
                draft,
                origin,
                (id, reference, submission, setting) -> Reception.submit(
                        id, reference, submission, origin.recordedBy(), origin.earlier(), draft.files(), setting));
    }

    /** How it begins. */
    @FunctionalInterface
    private interface Beginning {
        Step<Complaint> of(UUID id, Reference reference, Submission submission, Setting setting);
    }

    private Submitted begun(Draft draft, Origin origin, Beginning beginning) {
        var setting = settings.now();
        var department = setting.organisation().department(draft.department());
        var category = department.category(draft.category());
        var told = draft.particulars();
        var submission = new Submission(
                draft.department(),
                draft.category(),
                draft.language(),
                draft.channel(),
                draft.identityMode(),
                draft.urgent(),
                shielding.seemsToThreaten(told.text() + " " + told.wish()),
                cameIn(draft, origin, setting.at()),
                told,
                origin.earlier().map(Complaint::reference));
        var reference = Reference.of(department.prefix(), setting.today().getYear(), complaints.nextNumber());
        var receipt = receipts.issue();
        var step = beginning.of(TimeOrdered.id(setting.at()), reference, submission, setting);
        complaints.add(step, receipts.digest(receipt), draft.identity(), setting);
        if (!draft.files().isEmpty()) {
            files.keep(draft.department(), step.next().id(), draft.files());
        }
        var firstReply = step.next().deadlines().open(DeadlineKind.FIRST_REPLY).orElseThrow();
        return new Submitted(reference.text(), receipt, firstReply.due(), category.aboutDecision());
    }

    private static Instant cameIn(Draft draft, Origin origin, Instant now) {
        return draft.mailed()
                .orElseGet(() ->
                        origin.received().map(day -> DayReceived.of(day, now)).orElse(now));
    }
}
