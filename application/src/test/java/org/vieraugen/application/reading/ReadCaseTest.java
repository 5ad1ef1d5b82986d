package org.vieraugen.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.appeal.DecideFinally;
import org.vieraugen.application.appeal.ObjectTo;
import org.vieraugen.application.appeal.RefuseCountersignature;
import org.vieraugen.application.attachment.AddFiles;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.correspondence.HearNamed;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.application.reception.LeaveList;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.retention.EraseEarlier;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Waive;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.unsealing.Unsealing;

/** A case as the staff see it whose desk it is on, with names beside the keys; each look is noted. */
class ReadCaseTest {
    private static final Person ALBERS_NAMED = new Person("albers", "Renate Albers");
    private static final Person NASSER_NAMED = new Person("nasser", "Amira Nasser");
    private static final Person WIRTH_NAMED = new Person("wirth", "Helena Wirth");
    private static final Person OLBRICH_NAMED = new Person("olbrich", "Jens Olbrich");
    private static final Person PETRENKO_NAMED = new Person("petrenko", "Maria Petrenko");

    private final House house = new House();
    private final ReadCase read = house.readCase();

    private Cases cases() {
        return Cases.in(house.settings.now());
    }

    private CaseView view(Complaint complaint, StaffKey reader) {
        return read.handle(house.caller(reader), complaint.reference());
    }

    private CaseView shown(Complaint complaint) {
        house.holds(complaint);
        return view(complaint, ALBERS);
    }

    @Test
    void a_look_at_a_case_is_noted_and_stands_in_its_timeline() {
        var view = shown(cases().submitted());
        assertThat(view.standing().timeline())
                .extracting(Act::kind)
                .containsExactly(ReceptionEntries.SUBMITTED, ComplaintEntries.LOOKED_AT_CASE);
        assertThat(view.standing().timeline().get(1).by()).contains(ALBERS);
    }

    @Test
    void I1_the_identity_is_shown_only_where_it_is_open_and_that_is_noted_as_such() {
        var sealed = cases().submitted();
        house.holds(sealed, House.SAMIRA);
        assertThat(view(sealed, ALBERS).complainant().identity()).isEmpty();
        var other = new House();
        var open = Cases.in(other.settings.now()).openly().submitted();
        other.holds(open, House.SAMIRA);
        var view = new ReadCase(
                        other.complaints, other.looks, other.settings, other.journal, other.shielding, other.notes)
                .handle(other.caller(ALBERS), open.reference());
        assertThat(view.complainant().identity()).contains(House.SAMIRA);
        assertThat(view.standing().timeline()).extracting(Act::kind).endsWith(ComplaintEntries.LOOKED_AT_IDENTITY);
    }

    @Test
    void F5_whoever_must_keep_away_or_has_no_business_reads_nothing() {
        var complaint = cases().naming("Renate Albers").submitted();
        house.holds(complaint);
        assertThatThrownBy(() -> view(complaint, ALBERS)).isInstanceOf(Unseen.class);
        assertThatThrownBy(() -> view(complaint, Office.CLAUDIA_BRANDT)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.handle(house.caller(PETRENKO), Reference.of("ABH", 2026, 99)))
                .isInstanceOf(Unknown.class);
        assertThat(house.kinds(complaint)).hasSize(1);
    }

    @Test
    void what_was_submitted_stands_there_as_it_came() {
        var complaint = cases().saying("Es dauert.")
                .naming("Jens Olbrich")
                .representedBy("Beratung")
                .submitted();
        var view = shown(complaint);
        assertThat(view.reference()).isEqualTo(complaint.reference().text());
        assertThat(view.standing().department()).isEqualTo("foreigners");
        assertThat(view.standing().status()).isEqualTo(Status.SUBMITTED);
        assertThat(view.standing().owes()).isEqualTo(Role.COORDINATOR);
        assertThat(view.told().text()).isEqualTo("Es dauert.");
        assertThat(view.told().representative()).contains("Beratung");
        assertThat(view.told().category()).isEqualTo("PROCESSING_TIME");
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.standing().waiting()).isFalse();
        assertThat(view.standing().isProtected()).isFalse();
        assertThat(view.protection().shielded()).isFalse();
        assertThat(view.inForce().decided()).isFalse();
        assertThat(view.standing().deadlines())
                .extracting(Tracked.Due::kind)
                .containsExactlyInAnyOrder(DeadlineKind.FIRST_REPLY, DeadlineKind.FINDING);
        assertThat(view.standing().deadlines())
                .extracting(Tracked.Due::standsStill)
                .containsOnly(false);
        assertThat(view.people().involved()).containsExactly(OLBRICH_NAMED);
        assertThat(view.people().named()).singleElement().satisfies(name -> {
            assertThat(name.asWritten()).isEqualTo("Jens Olbrich");
            assertThat(name.taken()).containsExactly(OLBRICH_NAMED);
            assertThat(name.settled()).isFalse();
            assertThat(name.fromText()).isFalse();
            assertThat(name.place()).isEqualTo(Place.FIELD);
            assertThat(name.open()).isFalse();
            assertThat(name.reason()).isEmpty();
        });
    }

    @Test
    void C1_a_name_that_is_open_shows_whom_it_may_mean_and_a_settled_one_whom_it_means_and_why() {
        var setting = house.settings.now();
        var given = cases().naming("Unbekanntson").submitted();
        var first = new House();
        first.holds(given);
        var open = new ReadCase(
                        first.complaints, first.looks, first.settings, first.journal, first.shielding, first.notes)
                .handle(first.caller(ALBERS), given.reference())
                .people()
                .named()
                .get(0);
        assertThat(open.open()).isTrue();
        assertThat(open.taken()).isEmpty();
        var view = shown(Given.settled(given, setting, "Unbekanntson", OLBRICH));
        assertThat(view.people().named().get(0)).satisfies(name -> {
            assertThat(name.open()).isFalse();
            assertThat(name.settled()).isTrue();
            assertThat(name.taken()).containsExactly(OLBRICH_NAMED);
            assertThat(name.reason()).contains("So steht es da.");
        });
    }

    @Test
    void C1_a_name_read_in_a_text_says_where_it_stands() {
        var complaint = cases().saying("Gestern hat mich Herr Jens Olbrich angeschrien.")
                .submitted();
        assertThat(shown(complaint).people().named()).singleElement().satisfies(name -> {
            assertThat(name.fromText()).isTrue();
            assertThat(name.place()).isEqualTo(Place.TEXT);
            assertThat(name.start()).isPositive();
        });
    }

    @Test
    void F2_conflicts_of_those_who_hold_a_seat_are_shown_with_their_evidence() {
        var setting = house.settings.now();
        var complaint = Given.handledBy(cases().underReview(), setting, Office.AMINI);
        assertThat(complaint.seats().first()).as("she leads his team").isEmpty();
        var other = cases().submitted();
        var assigned = Given.assigned(other, setting, Seat.FIRST, THAL);
        house.holds(assigned.with(assigned.parties().handledBy(Set.of(NORA_BRANDT))));
        var view = view(assigned, ALBERS);
        assertThat(view.reviewers().firstReviewer()).contains(new Person("thal", "Ruben Thal"));
        assertThat(view.people().handlers()).containsExactly(new Person("n.brandt", "Nora Brandt"));
        assertThat(view.reviewers().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.seat()).isEqualTo(Seat.FIRST);
            assertThat(conflict.who()).isEqualTo(new Person("thal", "Ruben Thal"));
            assertThat(conflict.rule()).isEqualTo(ConflictRule.SAME_TEAM);
            assertThat(conflict.weight()).isEqualTo(Weight.DISCLOSABLE);
        });
    }

    @Test
    void whoever_left_the_chart_keeps_the_key() {
        var extra = new StaffKey("extra");
        var before = new House(Office.office().again(THAL, extra, "t3"));
        var complaint = Given.handledBy(Cases.in(before.settings.now()).submitted(), before.settings.now(), extra);
        before.holds(complaint);
        before.become(Office.office());
        var view = new ReadCase(
                        before.complaints,
                        before.looks,
                        before.settings,
                        before.journal,
                        before.shielding,
                        before.notes)
                .handle(before.caller(ALBERS), complaint.reference());
        assertThat(view.people().handlers()).containsExactly(new Person("extra", "extra"));
    }

    @Test
    void messages_say_who_wrote_them_and_warn_of_a_threat_by_the_complainant() {
        var complaint = cases().underReview();
        var receipt = house.holds(complaint);
        new Reply(house.acts)
                .handle(house.on(complaint, ALBERS), "Bitte nicht schreiben: ich bringe dich um.", Optional.empty());
        new Ask(house.acts).handle(house.on(complaint, NASSER), "Seit wann?", Optional.empty());
        new Answer(house.acts).handle(receipt, Optional.empty(), "Ich bringe dich um.");
        new WriteWorkingCopy(house.acts).handle(house.on(complaint, ALBERS), "Auf Deutsch.");
        var view = view(complaint, ALBERS);
        assertThat(view.correspondence().messages())
                .extracting(Correspondence.MessageView::staff)
                .containsExactly(Optional.of(ALBERS_NAMED), Optional.of(NASSER_NAMED), Optional.empty());
        assertThat(view.correspondence().messages())
                .extracting(Correspondence.MessageView::shielded)
                .containsExactly(false, false, true);
        assertThat(view.correspondence().messages())
                .extracting(Correspondence.MessageView::question)
                .containsExactly(false, true, false);
        assertThat(view.correspondence().messages())
                .extracting(Correspondence.MessageView::from)
                .containsExactly(Role.COORDINATOR, Role.REVIEWER, Role.COMPLAINANT);
        assertThat(view.told().workingCopy()).hasValueSatisfying(copy -> {
            assertThat(copy.text()).isEqualTo("Auf Deutsch.");
            assertThat(copy.by()).isEqualTo(ALBERS_NAMED);
        });
    }

    @Test
    void the_clock_that_stands_still_is_shown_as_such() {
        assertThat(shown(cases().awaiting()).standing().deadlines())
                .filteredOn(due -> due.kind() == DeadlineKind.FINDING)
                .extracting(Tracked.Due::standsStill)
                .containsExactly(true);
    }

    @Test
    void I1_signatures_in_files_bear_names_only_where_the_complaint_is_open() {
        var signature = new PdfSignature(PdfSignature.State.UNCHANGED, "Samira Haddad", Optional.empty());
        for (boolean openly : new boolean[] {true, false}) {
            var here = new House();
            var cases = Cases.in(here.settings.now());
            var complaint = (openly ? cases.openly() : cases).submitted();
            var receipt = here.holds(complaint);
            var upload = Given.file("brief.pdf", List.of(signature));
            new AddFiles(here.acts, here.files).handle(receipt, Optional.empty(), List.of(upload));
            var files = new ReadCase(
                            here.complaints, here.looks, here.settings, here.journal, here.shielding, here.notes)
                    .handle(here.caller(ALBERS), complaint.reference())
                    .correspondence()
                    .files();
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(file.id()).isEqualTo(upload.copy().id());
                assertThat(file.name()).isEqualTo("brief.pdf");
                assertThat(file.size()).isEqualTo(7);
                assertThat(file.from()).isEqualTo(Role.COMPLAINANT);
                assertThat(file.disarmed()).isTrue();
                assertThat(file.scanned()).isTrue();
                assertThat(file.signatures())
                        .extracting(PdfSignature::signer)
                        .containsExactly(openly ? "Samira Haddad" : "");
            });
        }
    }

    @Test
    void what_protects_the_staff_stands_beside_the_text() {
        var complaint = cases().submitted();
        house.holds(complaint);
        var protect = new ProtectStaff(house.acts);
        protect.summarise(house.on(complaint, ALBERS), "Sie will einen Termin.");
        protect.report(house.on(complaint, ALBERS), "Wörtlich.", "Es ist ernst.");
        var until = house.clock.today().plusDays(30);
        protect.propose(
                house.on(complaint, ALBERS), new Matter.LimitContact(2, Set.of(Channel.POST), until), "Zu viel.");
        var view = view(complaint, ALBERS);
        assertThat(view.protection().shielded()).isTrue();
        assertThat(view.protection().calmSummary())
                .hasValueSatisfying(calm -> assertThat(calm.text()).isEqualTo("Sie will einen Termin."));
        assertThat(view.protection().threats()).singleElement().satisfies(threat -> {
            assertThat(threat.threat()).isEqualTo("Wörtlich.");
            assertThat(threat.reasons()).isEqualTo("Es ist ernst.");
            assertThat(threat.by()).isEqualTo(ALBERS_NAMED);
        });
        assertThat(view.protection().limit()).isEmpty();
        assertThat(view.possible().proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.kind()).isEqualTo(Matter.Kind.LIMIT);
            assertThat(proposal.by()).isEqualTo(ALBERS_NAMED);
            assertThat(proposal.reason()).isEqualTo("Zu viel.");
            assertThat(proposal.perWeek()).contains(2);
            assertThat(proposal.channels()).containsExactly(Channel.PORTAL, Channel.POST);
            assertThat(proposal.until()).contains(until);
            assertThat(proposal.text()).isEmpty();
            assertThat(proposal.consent()).isFalse();
            assertThat(proposal.staff()).isEmpty();
        });
        protect.confirm(house.on(complaint, PETRENKO), "Ja.");
        assertThat(view(complaint, ALBERS).protection().limit()).hasValueSatisfying(limit -> {
            assertThat(limit.perWeek()).isEqualTo(2);
            assertThat(limit.channels()).containsExactly(Channel.PORTAL, Channel.POST);
            assertThat(limit.reasons()).isEqualTo("Ja.");
            assertThat(limit.contested()).isFalse();
            assertThat(limit.contestable()).isTrue();
            assertThat(limit.upheld()).isEmpty();
        });
    }

    @Test
    void F11_a_proposal_stands_there_exactly_as_it_takes_effect() {
        var redirecting = cases().submitted();
        house.holds(redirecting);
        new ProposeRedirection(house.acts).handle(house.on(redirecting, ALBERS), "Das Standesamt.", "Fremd.", true);
        assertThat(view(redirecting, PETRENKO).possible().proposals())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.text()).contains("Das Standesamt.");
                    assertThat(proposal.consent()).isTrue();
                    assertThat(proposal.perWeek()).isEmpty();
                    assertThat(proposal.channels()).isEmpty();
                    assertThat(proposal.before()).isEmpty();
                });
    }

    @Test
    void F11_who_would_leave_the_list_and_who_would_stay_are_named() {
        var complaint = cases().naming("Jens Olbrich", "Ruben Thal").submitted();
        house.holds(complaint);
        new LeaveList(house.acts).propose(house.on(complaint, ALBERS), Set.of(OLBRICH), "Ein anderer.");
        assertThat(view(complaint, PETRENKO).possible().proposals())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.staff()).containsExactly(OLBRICH_NAMED);
                    assertThat(proposal.before()).containsExactly("Jens Olbrich", "Ruben Thal");
                    assertThat(proposal.after()).containsExactly("Ruben Thal");
                });
    }

    @Test
    void F11_a_taken_request_for_review_shows_its_reasons_and_an_earlier_erasure_its_dates() {
        var decided = cases().recordedBy(ALBERS).decided();
        house.holds(decided);
        new TakeDown(house.acts).review(house.on(decided, ALBERS), "Das stimmt nicht.", "Am Telefon.", true);
        assertThat(view(decided, PETRENKO).possible().proposals())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.text()).contains("Das stimmt nicht."));
        var other = new House();
        var over = Cases.in(other.settings.now()).withdrawn();
        other.holds(over);
        new EraseEarlier(other.acts).propose(other.on(over, ALBERS), "Sie bittet darum.");
        new HoldErasure(other.acts).hold(other.on(over, ALBERS), "Ein Prozess läuft.");
        var view = new ReadCase(
                        other.complaints, other.looks, other.settings, other.journal, other.shielding, other.notes)
                .handle(other.caller(PETRENKO), over.reference());
        assertThat(view.possible().proposals()).singleElement().satisfies(proposal -> assertThat(proposal.after())
                .containsExactly("2026-12-24"));
        assertThat(view.standing().hold()).hasValueSatisfying(hold -> {
            assertThat(hold.reason()).isEqualTo("Ein Prozess läuft.");
            assertThat(hold.by()).isEqualTo(ALBERS_NAMED);
        });
    }

    @Test
    void F10_what_the_named_said_is_read_with_the_name() {
        var complaint = cases().naming("Jens Olbrich").submitted();
        house.holds(complaint);
        new HearNamed(house.acts).handle(house.on(complaint, ALBERS), OLBRICH, "So war es nicht.");
        assertThat(view(complaint, ALBERS).correspondence().statements())
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.staff()).isEqualTo(OLBRICH_NAMED);
                    assertThat(statement.text()).isEqualTo("So war es nicht.");
                });
    }

    @Test
    void a_finding_a_dissent_and_a_waiver_are_shown_with_their_reasons() {
        var complaint = cases().inSecondReview();
        house.holds(complaint);
        assertThat(view(complaint, WIRTH).findings().finding()).hasValueSatisfying(finding -> {
            assertThat(finding.seat()).isEqualTo(Seat.FIRST);
            assertThat(finding.by()).isEqualTo(NASSER_NAMED);
            assertThat(finding.outcome()).isEqualTo(Outcome.UPHELD);
            assertThat(finding.reasons()).isEqualTo("Es dauerte zu lange.");
            assertThat(finding.minutes()).isEqualTo(40);
            assertThat(finding.remedies()).isEmpty();
        });
        assertThat(view(complaint, WIRTH).reviewers().secondReviewer()).contains(WIRTH_NAMED);
        new DissentFrom(house.acts).handle(house.on(complaint, WIRTH), "Es fehlt etwas.");
        assertThat(view(complaint, NASSER).findings().dissents())
                .singleElement()
                .satisfies(dissent -> {
                    assertThat(dissent.seat()).isEqualTo(Seat.SECOND);
                    assertThat(dissent.by()).isEqualTo(WIRTH_NAMED);
                    assertThat(dissent.reasons()).isEqualTo("Es fehlt etwas.");
                });
        var other = new House();
        var waived = Given.handledBy(Cases.in(other.settings.now()).submitted(), other.settings.now(), NORA_BRANDT);
        other.holds(waived);
        new Waive(other.acts)
                .handle(other.on(waived, PETRENKO), THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst.");
        assertThat(new ReadCase(
                                other.complaints,
                                other.looks,
                                other.settings,
                                other.journal,
                                other.shielding,
                                other.notes)
                        .handle(other.caller(ALBERS), waived.reference())
                        .reviewers()
                        .waivers())
                .singleElement()
                .satisfies(waiver -> {
                    assertThat(waiver.staff()).isEqualTo(new Person("thal", "Ruben Thal"));
                    assertThat(waiver.rule()).isEqualTo(ConflictRule.SAME_TEAM);
                    assertThat(waiver.reasons()).isEqualTo("Niemand sonst.");
                });
    }

    private Receipt promising() {
        var complaint = Given.promising(cases(), house.settings.now());
        return house.holds(complaint);
    }

    @Test
    void what_is_promised_and_what_is_done_of_it_is_shown() {
        promising();
        var reference = Reference.of("ABH", 2026, 1);
        var before = read.handle(house.caller(ALBERS), reference);
        assertThat(before.inForce().decided()).isTrue();
        assertThat(before.inForce().decision()).hasValueSatisfying(decision -> assertThat(decision.remedies())
                .extracting(Findings.OwedView::description)
                .containsExactly(Given.APOLOGY.description()));
        assertThat(before.inForce().remedies()).singleElement().satisfies(owed -> {
            assertThat(owed.owner()).isEqualTo(OLBRICH_NAMED);
            assertThat(owed.due()).isEqualTo(Given.APOLOGY.due());
            assertThat(owed.done()).isEmpty();
        });
        new RemedyDone(house.acts).handle(house.on(house.complaint(reference), ALBERS), 0);
        assertThat(read.handle(house.caller(ALBERS), reference).inForce().remedies())
                .extracting(Findings.OwedView::done)
                .containsExactly(Optional.of(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void F7_two_findings_stand_against_each_other_with_what_each_would_drop() {
        var receipt = promising();
        var complaint = house.complaint(Reference.of("ABH", 2026, 1));
        new ObjectTo(house.acts).handle(receipt, Optional.empty(), "Ich bringe dich um.");
        var judgement = new Judgement(
                Outcome.NOT_UPHELD,
                "Es ging nicht schneller.",
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.of("Sie hat sich schon entschuldigt."),
                10);
        new DecideFinally(house.acts).handle(house.on(complaint, PETRENKO), judgement);
        var waiting = view(complaint, PETRENKO);
        assertThat(waiting.inForce().objection()).contains("Ich bringe dich um.");
        assertThat(waiting.inForce().objectionShielded()).isTrue();
        assertThat(waiting.findings().refusedBefore()).isFalse();
        assertThat(waiting.findings().hers()).hasValueSatisfying(hers -> {
            assertThat(hers.by()).isEqualTo(PETRENKO_NAMED);
            assertThat(hers.onDropped()).contains("Sie hat sich schon entschuldigt.");
        });
        assertThat(waiting.findings().instead()).isEmpty();
        assertThat(waiting.findings().dropped())
                .extracting(Findings.OwedView::description)
                .containsExactly(Given.APOLOGY.description());
        assertThat(waiting.findings().droppedInstead()).isEmpty();
        var refuse = new RefuseCountersignature(house.acts);
        refuse.handle(house.on(complaint, THAL), "Nein.", Optional.empty());
        assertThat(view(complaint, PETRENKO).findings().refusedBefore()).isTrue();
        new DecideFinally(house.acts).handle(house.on(complaint, PETRENKO), judgement);
        refuse.handle(house.on(complaint, THAL), "Nein.", Optional.of(Given.judgement(Outcome.UPHELD, Given.APOLOGY)));
        var both = view(complaint, PETRENKO);
        assertThat(both.findings().instead())
                .hasValueSatisfying(instead -> assertThat(instead.outcome()).isEqualTo(Outcome.UPHELD));
        assertThat(both.findings().dropped()).hasSize(1);
        assertThat(both.findings().droppedInstead()).isEmpty();
    }

    @Test
    void L7_a_challenge_shows_who_is_doubted_and_in_which_words() {
        var setting = house.settings.now();
        var view = shown(Given.challenged(cases().underReview(), setting));
        assertThat(view.reviewers().challenges()).singleElement().satisfies(challenge -> {
            assertThat(challenge.staff()).isEqualTo(NASSER_NAMED);
            assertThat(challenge.asWritten()).contains("Nasser");
        });
    }

    @Test
    void what_the_reader_can_do_next_and_cannot_now_is_what_the_domain_offers() {
        var complaint = cases().naming("Unbekanntson").submitted();
        house.holds(complaint);
        var view = view(complaint, ALBERS);
        assertThat(view.possible().moves()).contains(ReceptionAct.TRIAGE, ReceptionAct.SETTLE_NAME);
        assertThat(view.possible().moves()).doesNotContain(ReviewAct.CONCUR, ReviewAct.ASSIGN_FIRST);
        assertThat(view.possible().refused())
                .filteredOn(refused -> refused.move() == ReviewAct.ASSIGN_FIRST)
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.why().rule()).isEqualTo("C1");
                    assertThat(refused.why().detail()).contains("Unbekanntson");
                });
        var stored = house.complaint(complaint.reference());
        assertThat(view.possible().moves())
                .isEqualTo(Offers.open(Offers.of(stored, house.now(stored), house.caller(ALBERS))));
    }

    @Test
    void I2_until_when_the_reader_may_look_at_the_identity_is_the_readers_own() {
        var setting = house.settings.now();
        var complaint = cases().submitted()
                .in(setting, Unsealing::new)
                .request(ALBERS, Role.COORDINATOR, "Ein Anruf.")
                .next()
                .in(setting, Unsealing::new)
                .approve(PETRENKO, "Ja.", Optional.empty())
                .next();
        house.holds(complaint);
        assertThat(view(complaint, ALBERS).complainant().identityOpenUntil())
                .contains(house.clock.instant().plus(Duration.ofDays(3)));
        assertThat(view(complaint, PETRENKO).complainant().identityOpenUntil()).isEmpty();
    }
}
