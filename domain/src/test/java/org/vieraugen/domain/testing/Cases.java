package org.vieraugen.domain.testing;

import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.AMINI;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.Reception;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;

/** A complaint brought to where a test wants it. */
public final class Cases {
    private final Setting setting;
    private String text = "Ich warte seit Monaten.";
    private List<String> named = List.of();
    private Optional<String> representative = Optional.empty();
    private Optional<String> circumstances = Optional.empty();
    private Optional<String> fileNumber = Optional.empty();
    private IdentityMode identity = IdentityMode.CONFIDENTIAL;
    private int number = 1;
    private String language = "de";
    private boolean urgent;
    private boolean shielded;
    private List<Upload> files = List.of();
    private Optional<StaffKey> recordedBy = Optional.empty();
    private Optional<Reference> origin = Optional.empty();
    private Optional<Complaint> before = Optional.empty();

    private Cases(Setting setting) {
        this.setting = setting;
    }

    public static Cases in(Setting setting) {
        return new Cases(setting);
    }

    public Cases saying(String what) {
        text = what;
        return this;
    }

    public Cases naming(String... names) {
        named = List.of(names);
        return this;
    }

    public Cases representedBy(String whom) {
        representative = Optional.of(whom);
        return this;
    }

    public Cases happening(String whenAndWhere, String procedure) {
        circumstances = Optional.of(whenAndWhere);
        fileNumber = Optional.of(procedure);
        return this;
    }

    /** One among others, with a reference of its own. */
    public Cases numbered(int which) {
        number = which;
        return this;
    }

    public Cases speaking(String which) {
        language = which;
        return this;
    }

    public Cases openly() {
        identity = IdentityMode.OPEN;
        return this;
    }

    public Cases urgently() {
        urgent = true;
        return this;
    }

    public Cases threatening() {
        shielded = true;
        return this;
    }

    public Cases sending(List<Upload> what) {
        files = what;
        return this;
    }

    public Cases recordedBy(StaffKey whom) {
        recordedBy = Optional.of(whom);
        return this;
    }

    public Cases afterBeingTreatedWorse(Complaint first) {
        origin = Optional.of(first.reference());
        before = Optional.of(first);
        return this;
    }

    public Complaint submitted() {
        return submitting().next();
    }

    public Step<Complaint> submitting() {
        var submission = new Submission(
                Office.FOREIGNERS,
                "PROCESSING_TIME",
                language,
                recordedBy.isPresent() ? Channel.COUNTER : Channel.PORTAL,
                identity,
                urgent,
                shielded,
                setting.at(),
                new Particulars(text, "", circumstances, named, representative, fileNumber),
                origin);
        return Reception.submit(
                UUID.randomUUID(), Reference.of("ABH", 2026, number), submission, recordedBy, before, files, setting);
    }

    public Complaint underReview() {
        return submitted()
                .in(setting, Assigning::new)
                .assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR)
                .next();
    }

    public Complaint awaiting() {
        return underReview()
                .in(setting, Reviewing::new)
                .ask(NASSER, "Seit wann?")
                .next();
    }

    public Complaint inSecondReview() {
        return found(withBothReviewers());
    }

    private Complaint withBothReviewers() {
        return underReview()
                .in(setting, Assigning::new)
                .assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR)
                .next();
    }

    public Complaint found(Complaint complaint) {
        return found(complaint, finding());
    }

    private Complaint found(Complaint complaint, Judgement finding) {
        return complaint.in(setting, Reviewing::new).find(NASSER, finding).next();
    }

    public Complaint decided() {
        return decided(finding());
    }

    public Complaint decided(Judgement finding) {
        return found(withBothReviewers(), finding)
                .in(setting, Reviewing::new)
                .concur(WIRTH)
                .next();
    }

    /** A finding that promises this, and nothing else. */
    public static Judgement promising(Remedy... remedies) {
        return new Judgement(Outcome.UPHELD, "ja", Optional.empty(), Set.of(), List.of(remedies), 5);
    }

    public Complaint withOmbudsperson() {
        return decided().in(setting, Appeal::new).object("Nein.").next();
    }

    /** The ombudsperson has decided, and nobody has confirmed it yet. */
    public Complaint awaitingCountersignature() {
        return proposed(withOmbudsperson());
    }

    private Complaint proposed(Complaint complaint) {
        return complaint.in(setting, Appeal::new).propose(PETRENKO, finding()).next();
    }

    /** Her decision was refused once. */
    public Complaint refusedOnce() {
        return awaitingCountersignature()
                .in(setting, Appeal::new)
                .refuse(AMINI, "Nicht begründet.", Optional.empty())
                .next();
    }

    /** Her decision was refused twice, and another finding of the second who refused stands against hers. */
    public Complaint withTwoFindings() {
        var otherwise = new Judgement(Outcome.NOT_UPHELD, "Es ging schnell.", Optional.empty(), Set.of(), List.of(), 5);
        return proposed(refusedOnce())
                .in(setting, Appeal::new)
                .refuse(LENT, "Immer noch nicht.", Optional.of(otherwise))
                .next();
    }

    /** The complainant doubts somebody who acts in the complaint, and the desk settles it so (L7). */
    public Complaint challenged(Complaint complaint, String doubt) {
        var named = complaint.in(setting, Correspondence::new).answer(doubt).next();
        var name = named.parties().unsettled().get(0).asWritten();
        return named.in(setting, Clarifying::new)
                .settle(ALBERS, Role.COORDINATOR, name, Set.of(), true, "nur wegen dieses Verfahrens")
                .next();
    }

    /** A protected complaint, after one that was just submitted (I6). */
    public Complaint treatedWorse() {
        return afterBeingTreatedWorse(Cases.in(setting).submitted()).submitted();
    }

    /** What the desk found out, when it is that this person handled the procedure. */
    public static Clarification handledBy(StaffKey who) {
        return new Clarification(List.of(), Set.of(who), Optional.empty());
    }

    public Complaint withdrawn() {
        return submitted().in(setting, Correspondence::new).withdraw().next();
    }

    public Complaint then(UnaryOperator<Complaint> more) {
        return more.apply(submitted());
    }

    public static Judgement finding() {
        return new Judgement(
                Outcome.UPHELD, "Es dauerte zu lange.", Optional.empty(), Set.of(Cause.STAFFING), List.of(), 40);
    }

    public static Judgement finding(String onStatement) {
        return new Judgement(Outcome.UPHELD, "Es dauerte zu lange.", Optional.of(onStatement), Set.of(), List.of(), 40);
    }
}
