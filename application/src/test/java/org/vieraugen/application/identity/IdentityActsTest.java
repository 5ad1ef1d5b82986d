package org.vieraugen.application.identity;

import java.util.List;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.correspondence.CorrespondenceNotices;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.testing.Cases;

/** What every act on names and authorisations promises. */
class IdentityActsTest extends CaseActContract {
    @Override
    protected List<Complainants> tellings() {
        return List.of(
                complainants(
                                "correct the identity",
                                Given.a(Cases::submitted),
                                CorrespondenceEntries.IDENTITY_CORRECTED,
                                (house, receipt, key) -> new CorrectIdentity(house.acts, house.complaints)
                                        .handle(receipt, key, CorrectIdentityTest.OTHER))
                        .noTwice((house, receipt, key) ->
                                new CorrectIdentity(house.acts, house.complaints).handle(receipt, key, House.SAMIRA)),
                complainants(
                                "authorise",
                                Given.a(Cases::submitted),
                                CorrespondenceEntries.AUTHORISED,
                                (house, receipt, key) ->
                                        AuthoriseTest.authorised(house, receipt, key, AuthoriseTest.SIGNED))
                        .noTwice((house, receipt, key) -> AuthoriseTest.authorised(
                                house,
                                receipt,
                                key,
                                new Authorisation.Given(
                                        AuthoriseTest.SIGNED.signer(),
                                        AuthoriseTest.SIGNED.whom(),
                                        "Jo Ahler",
                                        AuthoriseTest.SIGNED.drawing(),
                                        AuthoriseTest.SIGNED.text())))
                        .telling(CorrespondenceNotices.ANSWERED));
    }
}
