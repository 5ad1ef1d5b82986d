package org.vieraugen.web.api.invitation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.invitation.ReadInvited.Invited;
import org.vieraugen.application.invitation.ReadInvited.Person;
import org.vieraugen.application.invitation.ReadInvited.Tally;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Reply;

/** Who is invited to a session, and who comes. */
@Schema(name = "Invited")
public record InvitedAnswer(
        List<TallyAnswer> organisations,
        @Schema(description = "Empty for whoever does not keep the exchange") List<PersonAnswer> people) {
    public InvitedAnswer {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
    }

    static InvitedAnswer of(Invited invited) {
        return new InvitedAnswer(
                invited.organisations().stream().map(TallyAnswer::of).toList(),
                invited.people().stream().map(PersonAnswer::of).toList());
    }

    /** How many of an organisation said what. */
    @Schema(name = "InvitedTally")
    public record TallyAnswer(String organisation, int yes, int maybe, int no, int open) {
        static TallyAnswer of(Tally tally) {
            return new TallyAnswer(
                    tally.organisation(),
                    tally.of(Coming.YES),
                    tally.of(Coming.MAYBE),
                    tally.of(Coming.NO),
                    tally.of(Coming.OPEN));
        }
    }

    /** Somebody invited. */
    @Schema(name = "InvitedPerson")
    public record PersonAnswer(
            UUID invitation,
            @Schema(description = "Send it as If-Match with an act on this invitation") int version,
            String name,
            String organisation,
            Coming coming,
            @Schema(description = "How the answer came, if there is one") Optional<Reply.Way> way,
            @Schema(description = "Whether it came from another address than the invited one") boolean elsewhere,
            @Schema(description = "In the person's words; may be empty") String comment,
            @Schema(description = "Wishes for another time that wait for somebody") List<WishAnswer> wishes,
            @Schema(description = "Whether an answer is still asked for") boolean open) {
        public PersonAnswer {
            wishes = List.copyOf(wishes);
        }

        static PersonAnswer of(Person person) {
            return new PersonAnswer(
                    person.invitation(),
                    person.version(),
                    person.name(),
                    person.organisation(),
                    person.coming(),
                    person.said().map(Reply::way),
                    person.said().filter(Reply::elsewhere).isPresent(),
                    person.said().map(Reply::comment).orElse(""),
                    person.wishes().stream()
                            .map(wish -> new WishAnswer(
                                    wish.id(), wish.occasion().isSeries(), wish.begins(), wish.ends(), wish.text()))
                            .toList(),
                    person.open());
        }
    }

    /** Another time that somebody would like. */
    @Schema(name = "InvitedWish")
    public record WishAnswer(
            UUID id,
            @Schema(description = "Whether it is about all sessions of the series") boolean series,
            @Schema(description = "By the clocks in Germany; missing where it could not be read")
                    Optional<LocalDateTime> begins,
            Optional<LocalDateTime> ends,
            @Schema(description = "In the person's words; may be empty") String text) {}
}
