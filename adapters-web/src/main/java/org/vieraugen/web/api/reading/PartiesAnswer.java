package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.CaseView.Complainant;
import org.vieraugen.application.reading.People;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.naming.Certainty;

/** Who complains, as far as the reader may know, and about whom. */
@Schema(name = "CaseParties")
public record PartiesAnswer(
        IdentityMode identityMode,
        @Schema(description = "Only when it is OPEN") Optional<IdentityAnswer> identity,
        @Schema(description = "Until when the reader may look at the sealed identity")
                Optional<Instant> identityOpenUntil,
        @Schema(description = "Who may act for the complainant") List<Authorised> authorisations,
        List<Named> named,
        @Schema(description = "Who handled the procedure") List<PersonAnswer> handlers,
        @Schema(description = "Who counts as named or as handler") List<PersonAnswer> involved,
        @Schema(description = "The key of the team that it is about") Optional<String> aboutTeam) {

    /** Who may act for the complainant, and who signed that. */
    @Schema(name = "Authorised")
    public record Authorised(
            Authorisation.Signer signer,
            @Schema(description = "Who may act") String whom,
            @Schema(description = "Who signed") String name,
            Instant at,
            @Schema(description = "Of the signed paper in the file") String fingerprint) {
        static List<Authorised> of(List<Tracked.Authorised> all) {
            return all.stream()
                    .map(it -> new Authorised(it.signer(), it.whom(), it.name(), it.at(), it.fingerprint()))
                    .toList();
        }
    }

    /** A name in the complaint, and whom it is taken to mean. */
    @Schema(name = "CaseName")
    public record Named(
            String asWritten,
            List<PersonAnswer> taken,
            boolean settled,
            @Schema(description = "Read in a text and not given as a name") boolean fromText,
            Place place,
            @Schema(description = "Where it stands in the text of its place, in UTF-16 units") int start,
            Certainty certainty,
            @Schema(description = "Somebody of the desk owes a word on it") boolean open,
            Optional<String> reason) {
        static Named of(People.NamedView it) {
            return new Named(
                    it.asWritten(),
                    PersonAnswer.of(it.taken()),
                    it.settled(),
                    it.fromText(),
                    it.place(),
                    it.start(),
                    it.certainty(),
                    it.open(),
                    it.reason());
        }
    }

    static PartiesAnswer of(Complainant complainant, People people) {
        return new PartiesAnswer(
                complainant.identityMode(),
                complainant.identity().map(IdentityAnswer::of),
                complainant.identityOpenUntil(),
                Authorised.of(complainant.authorisations()),
                people.named().stream().map(Named::of).toList(),
                PersonAnswer.of(people.handlers()),
                PersonAnswer.of(people.involved()),
                people.aboutTeam());
    }
}
