package org.vieraugen.web.api.department;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.absence.KeepAbsences;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** Who is away: by her own word at once, or by two others with a reason (F12). */
@Path("/staff/absences")
@Tag(name = "Absences")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class AbsencesResource {
    private final KeepAbsences absences;
    private final Credentials credentials;

    @Inject
    public AbsencesResource(KeepAbsences absences, Credentials credentials) {
        this.absences = absences;
        this.credentials = credentials;
    }

    /** Days, the first and the last included. */
    @Schema(name = "AbsenceDays")
    public record Days(
            @Schema(required = true) @Nullable LocalDate from,
            @Schema(required = true, description = "The last day; at most 366 days after the first") @Nullable
                    LocalDate until) {}

    /** Days on which somebody else is away, and why it is entered for them. */
    @Schema(name = "AbsenceProposal")
    public record Proposed(
            @Schema(required = true) @Nullable String staff,
            @Schema(required = true) @Nullable LocalDate from,
            @Schema(required = true, description = "The last day; at most 366 days after the first") @Nullable
                    LocalDate until,
            @Schema(required = true, maxLength = 2000) @Nullable String reason) {}

    /** Days on which somebody is away. */
    @Schema(name = "Absence")
    public record Absence(
            UUID id,
            String staff,
            LocalDate from,
            LocalDate until,
            String enteredBy,
            Instant enteredAt,
            @Schema(description = "Empty where the person entered it herself") String reason,
            @Schema(description = "Whether it counts, and does not wait for a second person") boolean inForce) {
        static Absence of(org.vieraugen.domain.absence.Absence absence) {
            return new Absence(
                    absence.id(),
                    absence.who().text(),
                    absence.from(),
                    absence.until(),
                    absence.by().text(),
                    absence.at(),
                    absence.reason(),
                    absence.isInForce());
        }
    }

    /** What the caller may know; of others only whoever has the duty. */
    @Schema(name = "Absences")
    public record Known(List<Absence> own, List<Absence> waiting, List<Absence> away) {
        static Known of(KeepAbsences.Known known) {
            return new Known(all(known.own()), all(known.waiting()), all(known.away()));
        }

        private static List<Absence> all(List<org.vieraugen.domain.absence.Absence> absences) {
            return absences.stream().map(Absence::of).toList();
        }
    }

    @GET
    @Operation(operationId = "listAbsences", summary = "The own absences, and those of the department")
    public Known known() {
        return Known.of(absences.known(credentials.caller()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "enterAbsence", summary = "Say that you will be away; it counts at once")
    @APIResponse(responseCode = "200", description = "Entered")
    public Absence enter(Days given) {
        return Absence.of(absences.enter(
                credentials.caller(), Given.required("from", given.from()), Given.required("until", given.until())));
    }

    @POST
    @Path("proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeAbsence",
            summary = "Say that somebody else of the department is away; it waits for another person")
    @APIResponse(responseCode = "200", description = "Proposed")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Absence propose(Proposed given) {
        return Absence.of(absences.propose(
                credentials.caller(),
                new StaffKey(Given.required("staff", given.staff())),
                Given.required("from", given.from()),
                Given.required("until", given.until()),
                Given.required("reason", given.reason())));
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(operationId = "confirmAbsence", summary = "The second person agrees; from then on it counts")
    @APIResponse(responseCode = "204", description = "Confirmed")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public void confirm(@PathParam("id") UUID id) {
        absences.confirm(credentials.caller(), id);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(operationId = "refuseAbsence", summary = "The second person, or whoever is to be away, does not agree")
    @APIResponse(responseCode = "204", description = "Refused")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public void refuse(@PathParam("id") UUID id) {
        absences.refuse(credentials.caller(), id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "takeAbsenceBack", summary = "Take back what you proposed and nobody confirmed")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public void takeBack(@PathParam("id") UUID id) {
        absences.takeBack(credentials.caller(), id);
    }

    @POST
    @Path("{id}/end")
    @Operation(operationId = "endAbsence", summary = "End the own absence early, whoever entered it")
    @APIResponse(responseCode = "204", description = "Ended")
    public void end(@PathParam("id") UUID id) {
        absences.end(credentials.caller(), id);
    }
}
