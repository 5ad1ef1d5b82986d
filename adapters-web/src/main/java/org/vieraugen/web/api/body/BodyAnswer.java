package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.PartyKey;

/** A body with everybody who belongs or belonged to it. */
@Schema(name = "Body")
public record BodyAnswer(
        UUID id,
        Charter.Kind kind,
        String name,
        String mandate,
        @Schema(description = "Where the mandate comes from") Optional<SourceAnswer> source,
        LocalDate from,
        @Schema(description = "The last day of a temporary body") Optional<LocalDate> until,
        @Schema(description = "Whether it has ended") boolean over,
        List<MemberAnswer> members,
        RulesAnswer rules,
        ReportAnswer report,
        @Schema(description = "The ETag, too") int version) {
    /** Somebody who belongs or belonged to a body. */
    @Schema(name = "Member")
    public record MemberAnswer(
            UUID id,
            String name,
            String organisation,
            String language,
            @Schema(description = "For those alone who keep bodies") Optional<String> mail,
            Membership.Voice voice,
            @Schema(description = "Where the body has some; deputies take no seat") Optional<String> bench,
            LocalDate from,
            @Schema(description = "The last day, wherever that comes from") Optional<LocalDate> until,
            Optional<UUID> deputyOf,
            @Schema(description = "Whether the member has left") boolean over) {}

    /** Where a mandate comes from. */
    @Schema(name = "BodySource")
    public record SourceAnswer(
            String text, @Schema(description = "An https address where it can be read") Optional<String> link) {}

    static BodyAnswer of(BodyView view) {
        var body = view.body();
        var charter = body.charter();
        return new BodyAnswer(
                body.id(),
                charter.kind(),
                charter.name(),
                charter.mandate(),
                charter.source().map(source -> new SourceAnswer(source.text(), source.link())),
                charter.term().from(),
                charter.term().until(),
                view.isOver(),
                body.members().stream().map(member -> member(view, member)).toList(),
                RulesAnswer.of(view),
                ReportAnswer.of(view),
                body.version());
    }

    private static MemberAnswer member(BodyView view, Member member) {
        var term = view.body().termOf(member);
        return new MemberAnswer(
                member.key().id(),
                member.who().name(),
                member.who().organisation(),
                member.who().language(),
                view.address(member).map(Address::mail),
                member.membership().voice(),
                member.membership().bench(),
                term.from(),
                term.until(),
                member.deputyOf().map(PartyKey::id),
                term.isOver(view.today()));
    }
}
