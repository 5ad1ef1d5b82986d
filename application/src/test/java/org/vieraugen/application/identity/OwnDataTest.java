package org.vieraugen.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;

/** All that is stored about a person in one complaint, for whoever holds the receipt (L11). */
class OwnDataTest {
    private final House house = new House();

    @Test
    void L11_whoever_holds_the_receipt_gets_all_that_is_stored() {
        var file = Given.file("bescheid.pdf");
        var submitted = new SubmitComplaint(house.intake)
                .handle(
                        Drafts.draft()
                                .confidentially(House.SAMIRA)
                                .happened("Im Mai.")
                                .naming("Zimmer 12")
                                .representedBy("Beratung")
                                .filedAs("32-17")
                                .with(file)
                                .done(),
                        Optional.empty());
        var track = new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
        var data = new OwnData(house.complaints, track);
        var all = data.handle(submitted.receipt());
        assertThat(all.complaint()).isEqualTo(track.handle(submitted.receipt()));
        assertThat(all.identity()).contains(House.SAMIRA);
        assertThat(all.circumstances()).contains("Im Mai.");
        assertThat(all.named()).containsExactly("Zimmer 12");
        assertThat(all.representative()).contains("Beratung");
        assertThat(all.fileNumber()).contains("32-17");
        assertThat(all.files()).extracting(ReadFile.Found::file).isEqualTo(new ArrayList<>(List.of(file)));
        assertThatThrownBy(() -> data.handle(house.receipts.issue())).isInstanceOf(Unknown.class);
    }
}
