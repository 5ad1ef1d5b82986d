package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Attachment;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What comes into a complaint's file beside the review: files, working copies, how satisfied somebody is. */
class FilesAndWordsTest {
    private final Setting setting = Office.office().noon();

    private static List<Upload> files(int count) {
        var file = new StoredFile(UUID.randomUUID(), "key");
        return Collections.nCopies(
                count, new Upload(new FileName("Brief.pdf"), FileKind.PDF, 10, file, file, List.of(), false, true));
    }

    @Test
    void a_complainant_adds_files_and_the_reviewer_is_told() {
        var step =
                Cases.in(setting).underReview().in(setting, Correspondence::new).attach(files(2));
        assertThat(step.next().file().attachments()).hasSize(2);
        assertThat(step.acts()).extracting(act -> act.kind()).containsExactly(CorrespondenceEntries.ATTACHED);
        assertThat(step.notices().get(0).staff()).contains(NASSER);
    }

    @Test
    void no_more_than_ten_at_once_and_fifty_in_all() {
        var complaint = Cases.in(setting).submitted();
        assertThatThrownBy(() -> complaint.in(setting, Correspondence::new).attach(files(11)))
                .isInstanceOf(Malformed.class);
        var full = complaint;
        for (int i = 0; i < 5; i++) {
            full = full.in(setting, Correspondence::new).attach(files(10)).next();
        }
        var last = full;
        assertThatThrownBy(() -> last.in(setting, Correspondence::new).attach(files(1)))
                .isInstanceOf(Malformed.class);
    }

    private static Authorisation signed(Authorisation.Signer signer, String whom, Setting setting) {
        return Authorisation.signed(
                new Authorisation.Given(signer, whom, "Erika Muster", Optional.empty(), "Ich bevollmächtige."),
                Receipt.of(new byte[Receipt.RANDOM]),
                setting.at());
    }

    @Test
    void I1_a_complainant_signs_an_open_complaint_only_and_the_representative_any() {
        var complainants = signed(Authorisation.Signer.COMPLAINANT, "Verein Brücke", setting);
        var paper = files(1).get(0);
        var confidential = Cases.in(setting).underReview();
        assertThatThrownBy(() -> confidential.in(setting, Correspondence::new).authorise(complainants, paper))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("I1");
        var representatives = signed(Authorisation.Signer.REPRESENTATIVE, "Verein Brücke", setting);
        assertThat(confidential
                        .in(setting, Correspondence::new)
                        .authorise(representatives, paper)
                        .next()
                        .file()
                        .authorisations())
                .containsExactly(representatives);
        var step = Cases.in(setting)
                .openly()
                .underReview()
                .in(setting, Correspondence::new)
                .authorise(complainants, paper);
        assertThat(step.next().file().attachments()).hasSize(1);
        assertThat(step.acts()).extracting(act -> act.kind()).containsExactly(CorrespondenceEntries.AUTHORISED);
        assertThat(step.acts().get(0).facts().toString())
                .contains(complainants.confirmation())
                .doesNotContain(complainants.fingerprint());
        var withdrawn = Cases.in(setting).withdrawn();
        assertThatThrownBy(() -> withdrawn.in(setting, Correspondence::new).authorise(representatives, paper))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_is_added_to_a_complaint_that_is_over() {
        var withdrawn = Cases.in(setting).withdrawn();
        assertThatThrownBy(() -> withdrawn.in(setting, Correspondence::new).attach(files(1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("WITHDRAWN");
    }

    @Test
    void F3_the_second_reviewer_writes_no_working_copy_and_the_latest_one_counts() {
        var complaint = Cases.in(setting).inSecondReview();
        assertThatThrownBy(
                        () -> complaint.in(setting, Correspondence::new).workingCopy(WIRTH, Role.REVIEWER, "Deutsch."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F3");
        var copied = complaint
                .in(setting, Correspondence::new)
                .workingCopy(ALBERS, Role.COORDINATOR, "Erst.")
                .next();
        copied = copied.in(setting, Correspondence::new)
                .workingCopy(ALBERS, Role.COORDINATOR, "Dann.")
                .next();
        assertThat(copied.file().workingCopy().orElseThrow().text()).isEqualTo("Dann.");
    }

    @Test
    void how_satisfied_is_said_once_after_the_decision_from_one_to_five() {
        var decided = Cases.in(setting).decided();
        assertThatThrownBy(() -> decided.in(setting, Completion::new).rate(0, ""))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> decided.in(setting, Completion::new).rate(6, ""))
                .isInstanceOf(Malformed.class);
        var rated = decided.in(setting, Completion::new).rate(4, "Gut.");
        assertThat(rated.acts().get(0).facts()).containsEntry("score", "4");
        assertThatThrownBy(() -> rated.next().in(setting, Completion::new).rate(5, ""))
                .isInstanceOf(RuleBroken.class);
        var early = Cases.in(setting).underReview();
        assertThatThrownBy(() -> early.in(setting, Completion::new).rate(4, "")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_sent_with_a_complaint_has_its_sender_and_the_same_limit() {
        var sent = Cases.in(setting).sending(files(2)).submitting();
        assertThat(sent.acts().get(0).facts()).containsEntry("files", "2");
        assertThat(sent.next().file().attachments())
                .extracting(Attachment::from)
                .containsExactly(Role.COMPLAINANT, Role.COMPLAINANT);
        var recorded = Cases.in(setting).recordedBy(ALBERS).sending(files(1)).submitted();
        assertThat(recorded.file().attachments()).singleElement().satisfies(file -> {
            assertThat(file.from()).isEqualTo(Role.COORDINATOR);
            assertThat(file.staff()).contains(ALBERS);
        });
        assertThat(Cases.in(setting).submitting().acts().get(0).facts()).doesNotContainKey("files");

        assertThatThrownBy(() -> Cases.in(setting).sending(files(11)).submitted())
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_signed_paper_counts_among_the_fifty_files() {
        var paper = files(1).get(0);
        var signed = signed(Authorisation.Signer.REPRESENTATIVE, "Verein Brücke", setting);
        var almost = Cases.in(setting).submitted();
        for (int i = 0; i < 7; i++) {
            almost = almost.in(setting, Correspondence::new).attach(files(7)).next();
        }
        var full =
                almost.in(setting, Correspondence::new).authorise(signed, paper).next();

        assertThat(full.file().attachments()).hasSize(50);
        assertThatThrownBy(() -> full.in(setting, Correspondence::new).authorise(signed, paper))
                .isInstanceOf(Malformed.class);
    }
}
