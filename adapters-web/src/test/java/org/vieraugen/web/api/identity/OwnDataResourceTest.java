package org.vieraugen.web.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.identity.CorrectIdentity;
import org.vieraugen.application.identity.OwnData;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.identity.OwnDataResource.Correction;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.identity.OwnDataPackage;

/** What is stored about a complainant is taken along and corrected (L11). */
class OwnDataResourceTest extends ActsContract {
    private static final Function<House, Complaint> SUBMITTED = Given.a(Cases::submitted);

    private static OwnDataResource own(Asking asking) {
        var house = asking.house;
        return new OwnDataResource(
                asking.credentials,
                new OwnData(
                        house.complaints,
                        new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock)),
                new OwnDataPackage(new ReadFile(house.complaints, house.receipts, house.looks, house.files)),
                new CorrectIdentity(house.acts, house.complaints));
    }

    @Override
    protected List<SentOwn> sentOwn() {
        return List.of(
                new SentOwn(
                        "everything",
                        SUBMITTED,
                        asking -> own(asking).correct(new Correction("Samira", "Ein Weg 1", "s@example.org", "1")),
                        (house, receipt, key) -> new CorrectIdentity(house.acts, house.complaints)
                                .handle(
                                        receipt,
                                        key,
                                        new Identity(
                                                Optional.of("Samira"),
                                                Optional.of("Ein Weg 1"),
                                                Optional.of("s@example.org"),
                                                Optional.of("1")))),
                new SentOwn(
                        "a telephone alone",
                        SUBMITTED,
                        asking -> own(asking).correct(new Correction(null, null, null, "1")),
                        (house, receipt, key) -> new CorrectIdentity(house.acts, house.complaints)
                                .handle(
                                        receipt,
                                        key,
                                        new Identity(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of("1")))));
    }

    @Test
    void L11_only_the_holder_of_the_receipt_takes_everything_along() {
        var asking = new Asking();
        var complaint = SUBMITTED.apply(asking.house);
        var receipt = asking.house.holds(complaint);
        assertThatThrownBy(() -> own(asking).load()).isInstanceOf(NotSignedIn.class);
        asking.with(receipt);
        assertThat(own(asking).load().getHeaderString("Content-Disposition"))
                .contains(complaint.reference().text());
    }

    @Test
    void a_correction_that_leaves_nothing_is_none() {
        var asking = new Asking();
        assertThatThrownBy(() -> own(asking).correct(new Correction(null, null, null, null)))
                .isInstanceOf(Malformed.class);
    }
}
