package org.vieraugen.application.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.correspondence.CorrespondenceNotices;
import org.vieraugen.domain.testing.Cases;

/** Files that the complainant adds are kept with the complaint. */
class AddFilesTest extends CaseActContract {
    @Override
    protected List<Complainants> tellings() {
        return List.of(complainants(
                        "add files",
                        Given.a(Cases::submitted),
                        CorrespondenceEntries.ATTACHED,
                        (house, receipt, key) -> new AddFiles(house.acts, house.files)
                                .handle(receipt, key, List.of(Given.file("bescheid.pdf"))))
                .noTwice((house, receipt, key) ->
                        new AddFiles(house.acts, house.files).handle(receipt, key, List.of(Given.file("anders.pdf"))))
                .telling(CorrespondenceNotices.ANSWERED));
    }

    @Test
    void files_that_are_added_are_kept() {
        var house = new House();
        var complaint = Cases.in(house.settings.now()).submitted();
        var receipt = house.holds(complaint);
        var file = Given.file("bescheid.pdf");
        new AddFiles(house.acts, house.files).handle(receipt, Optional.of("key"), List.of(file));
        assertThat(house.files.of(complaint.id()))
                .containsExactlyInAnyOrder(file.copy().id(), file.original().id());
        // Sent a second time, the same file lies elsewhere; it is the same act all the same.
        new AddFiles(house.acts, house.files).handle(receipt, Optional.of("key"), List.of(Given.file("bescheid.pdf")));
        assertThat(house.complaint(complaint.reference()).file().attachments()).hasSize(1);
    }
}
