package org.vieraugen.web.api.relief;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.relief.KeepReliefs;
import org.vieraugen.application.relief.ReadReliefs;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** Somebody hands all open reviews over to another: by the own word, or by two others with a reason (F12, K7). */
@Path("/staff/desk-handovers")
@Tag(name = "Absences")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class ReliefsResource {
    private final KeepReliefs reliefs;
    private final ReadReliefs read;
    private final Credentials credentials;

    @Inject
    public ReliefsResource(KeepReliefs reliefs, ReadReliefs read, Credentials credentials) {
        this.reliefs = reliefs;
        this.read = read;
        this.credentials = credentials;
    }

    /** To whom, and from which day. */
    @Schema(name = "OwnDeskHandover")
    public record Own(
            @Schema(required = true, description = "The key of a reviewer") @Nullable String to,
            @Schema(
                            required = true,
                            description =
                                    "Today or later; it takes effect 15 minutes after it is entered, at the earliest")
                    @Nullable
                    LocalDate from) {}

    /** Of somebody else, and why. */
    @Schema(name = "DeskHandoverProposal")
    public record Proposed(
            @Schema(required = true) @Nullable String staff,
            @Schema(required = true, description = "The key of a reviewer") @Nullable String to,
            @Schema(required = true) @Nullable LocalDate from,
            @Schema(required = true, maxLength = 2000) @Nullable String reason) {}

    /** One that is entered. */
    @Schema(name = "DeskHandover")
    public record Handover(
            UUID id,
            String staff,
            String to,
            String enteredBy,
            @Schema(description = "Empty where the person entered it herself") String reason,
            @Schema(description = "Whether it counts, and does not wait for a second person") boolean inForce,
            @Schema(description = "When it takes effect; until then it can be undone") Instant begins,
            Optional<Instant> doneAt,
            @Schema(description = "Told to the person whose reviews they are") Optional<Progress> progress,
            @Schema(description = "Those that you see of the reviews that stay") List<Kept> kept) {
        static Handover of(ReadReliefs.Seen seen) {
            return of(
                    seen.entered().relief(),
                    seen.entered().doneAt(),
                    seen.progress().map(Progress::of),
                    seen.kept().stream().map(Kept::of).toList());
        }

        static Handover of(Relief relief, Optional<Instant> doneAt, Optional<Progress> progress, List<Kept> kept) {
            return new Handover(
                    relief.id(),
                    relief.who().text(),
                    relief.to().text(),
                    relief.by().text(),
                    relief.reason(),
                    relief.isInForce(),
                    relief.begins(),
                    doneAt,
                    progress,
                    kept);
        }

        private static Handover fresh(Relief relief) {
            return of(relief, Optional.empty(), Optional.empty(), List.of());
        }
    }

    /** How far it is. */
    @Schema(name = "HandoverProgress")
    public record Progress(int handedOver, int kept, @Schema(description = "Seats still to be looked at") int left) {
        static Progress of(ReadReliefs.Progress it) {
            return new Progress(it.handedOver(), it.kept(), it.left());
        }
    }

    /** A review that could not be handed over. */
    @Schema(name = "KeptReview")
    public record Kept(
            String reference,
            Seat seat,
            @Schema(description = "The number of the rule that forbids it") String rule,
            @Schema(description = "Whom the system proposes instead; for those of the desk") Optional<String> next) {
        static Kept of(ReadReliefs.Kept kept) {
            return new Kept(
                    kept.reference().text(),
                    kept.seat(),
                    kept.rule(),
                    kept.next().map(StaffKey::text));
        }
    }

    @GET
    @Operation(
            operationId = "listDeskHandovers",
            summary = "The handovers that you give or take, and those of the department")
    public List<Handover> list() {
        return read.handle(credentials.caller()).stream().map(Handover::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterDeskHandover", summary = "Hand all your open reviews over to somebody else")
    @APIResponse(responseCode = "200", description = "Entered")
    public Handover enter(Own given) {
        return Handover.fresh(
                reliefs.enter(credentials.caller(), staff("to", given.to()), Given.required("from", given.from())));
    }

    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeDeskHandover",
            summary = "Hand the open reviews of somebody else over; it waits for another person")
    @APIResponse(responseCode = "200", description = "Proposed")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Handover propose(Proposed given) {
        return Handover.fresh(reliefs.propose(
                credentials.caller(),
                staff("staff", given.staff()),
                staff("to", given.to()),
                Given.required("from", given.from()),
                Given.required("reason", given.reason())));
    }

    private static StaffKey staff(String field, @Nullable String key) {
        return new StaffKey(Given.required(field, key));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(operationId = "confirmDeskHandover", summary = "The second person agrees")
    @APIResponse(responseCode = "204", description = "Confirmed")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public void confirm(@PathParam("id") UUID id) {
        reliefs.confirm(credentials.caller(), id);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(
            operationId = "refuseDeskHandover",
            summary = "The second person, or whoever gives or takes, does not agree")
    @APIResponse(responseCode = "204", description = "Refused")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public void refuse(@PathParam("id") UUID id) {
        reliefs.refuse(credentials.caller(), id);
    }

    @POST
    @Path("{id}/undoing")
    @Operation(operationId = "undoDeskHandover", summary = "Undo it before it takes effect")
    @APIResponse(responseCode = "204", description = "Undone")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public void undo(@PathParam("id") UUID id) {
        reliefs.undo(credentials.caller(), id);
    }
}
