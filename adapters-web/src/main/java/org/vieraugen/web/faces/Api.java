package org.vieraugen.web.faces;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.vieraugen.web.api.Bodies;
import org.vieraugen.web.api.Gate;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.ProblemMapper;
import org.vieraugen.web.api.References;
import org.vieraugen.web.api.access.SignInsResource;
import org.vieraugen.web.api.account.AccountsResource;
import org.vieraugen.web.api.attachment.CaseFilesResource;
import org.vieraugen.web.api.attachment.FilesResource;
import org.vieraugen.web.api.body.BodiesResource;
import org.vieraugen.web.api.body.BodyRulesResource;
import org.vieraugen.web.api.body.JoinRequestsResource;
import org.vieraugen.web.api.body.ReportResource;
import org.vieraugen.web.api.complaint.CasesResource;
import org.vieraugen.web.api.complaint.ComplaintsResource;
import org.vieraugen.web.api.complaint.CompletionResource;
import org.vieraugen.web.api.complaint.DeskResource;
import org.vieraugen.web.api.complaint.NamesResource;
import org.vieraugen.web.api.complaint.ProtectionResource;
import org.vieraugen.web.api.complaint.RedirectionResource;
import org.vieraugen.web.api.complaint.StaffCaseResource;
import org.vieraugen.web.api.complaint.TakenResource;
import org.vieraugen.web.api.complaint.TrackingResource;
import org.vieraugen.web.api.deadline.DueResource;
import org.vieraugen.web.api.deadline.ErasuresResource;
import org.vieraugen.web.api.deadline.RetentionResource;
import org.vieraugen.web.api.department.AbsencesResource;
import org.vieraugen.web.api.department.DepartmentsResource;
import org.vieraugen.web.api.exchange.LateEntryResource;
import org.vieraugen.web.api.exchange.PublicExchangeResource;
import org.vieraugen.web.api.exchange.SeriesResource;
import org.vieraugen.web.api.exchange.SessionsResource;
import org.vieraugen.web.api.identity.KeysResource;
import org.vieraugen.web.api.identity.OwnDataResource;
import org.vieraugen.web.api.identity.OwnSentenceResource;
import org.vieraugen.web.api.identity.ReceiptsResource;
import org.vieraugen.web.api.identity.SecondSecretResource;
import org.vieraugen.web.api.identity.UnsealingResource;
import org.vieraugen.web.api.invitation.InvitedResource;
import org.vieraugen.web.api.journal.JournalResource;
import org.vieraugen.web.api.mail.MailsResource;
import org.vieraugen.web.api.mandate.MandatesResource;
import org.vieraugen.web.api.message.UndeliveredResource;
import org.vieraugen.web.api.minutes.MinutesClosureResource;
import org.vieraugen.web.api.minutes.MinutesCourseResource;
import org.vieraugen.web.api.minutes.MinutesResource;
import org.vieraugen.web.api.minutes.PublicMinutesResource;
import org.vieraugen.web.api.note.NotesResource;
import org.vieraugen.web.api.participant.ParticipantsResource;
import org.vieraugen.web.api.question.PublicQuestionsResource;
import org.vieraugen.web.api.question.QuestionsResource;
import org.vieraugen.web.api.reach.ReachabilityResource;
import org.vieraugen.web.api.relief.ReliefsResource;
import org.vieraugen.web.api.request.RequestsResource;
import org.vieraugen.web.api.resolution.PublicResolutionsResource;
import org.vieraugen.web.api.resolution.ResolutionsResource;
import org.vieraugen.web.api.resolution.SessionResolutionsResource;
import org.vieraugen.web.api.review.CandidatesResource;
import org.vieraugen.web.api.review.OmbudsResource;
import org.vieraugen.web.api.review.ReviewResource;
import org.vieraugen.web.api.text.CaseTextsResource;
import org.vieraugen.web.api.text.TextsResource;
import org.vieraugen.web.api.undo.UndoResource;

/** Where the API begins. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Vieraugen",
                        version = "1",
                        description =
                                "Complaints to city authorities, every one judged by four eyes. Complainants use `Authorization: Receipt <code>`, staff `Authorization: Bearer <token>`"
                                        + " from a sign-in. Problems are `application/problem+json` (RFC 9457) with a stable `type` per rule. Acts answer with an `ETag`;"
                                        + " send it as `If-Match` to be told when somebody was faster. A repeated `Idempotency-Key` gives the first answer.",
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")),
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = "denied",
                                    description = "None of your roles may do that, or the case is not on your desk",
                                    content =
                                            @Content(
                                                    mediaType = Problem.JSON,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "unknown",
                                    description = "There is no such complaint",
                                    content =
                                            @Content(
                                                    mediaType = Problem.JSON,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "rule",
                                    description =
                                            "A rule forbids it; the type names the rule and the detail says what is possible",
                                    content =
                                            @Content(
                                                    mediaType = Problem.JSON,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "outdated",
                                    description = "Somebody was faster: read the complaint again",
                                    content =
                                            @Content(
                                                    mediaType = Problem.JSON,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "mistypedReceipt",
                                    description = "The code has a typing error",
                                    content =
                                            @Content(
                                                    mediaType = Problem.JSON,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "unknownReceipt",
                                    description = "No complaint has this code",
                                    content =
                                            @Content(
                                                    mediaType = Problem.JSON,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
@SecurityScheme(
        securitySchemeName = "receipt",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = "Authorization",
        description = "`Receipt 7K2M-9QXB-...`: the code that the complainant got")
@SecurityScheme(securitySchemeName = "staff", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Bodies.class,
                Gate.class,
                ProblemMapper.class,
                References.class,
                AccountsResource.class,
                SignInsResource.class,
                StaffCaseResource.class,
                CasesResource.class,
                ComplaintsResource.class,
                DeskResource.class,
                RedirectionResource.class,
                CompletionResource.class,
                TrackingResource.class,
                DepartmentsResource.class,
                AbsencesResource.class,
                UndeliveredResource.class,
                DueResource.class,
                ReliefsResource.class,
                BodiesResource.class,
                PublicExchangeResource.class,
                ParticipantsResource.class,
                PublicMinutesResource.class,
                PublicResolutionsResource.class,
                MinutesResource.class,
                MinutesCourseResource.class,
                MinutesClosureResource.class,
                SessionResolutionsResource.class,
                ResolutionsResource.class,
                SeriesResource.class,
                SessionsResource.class,
                InvitedResource.class,
                LateEntryResource.class,
                BodyRulesResource.class,
                JoinRequestsResource.class,
                ReportResource.class,
                MandatesResource.class,
                PublicQuestionsResource.class,
                QuestionsResource.class,
                TextsResource.class,
                CaseTextsResource.class,
                FilesResource.class,
                CaseFilesResource.class,
                OwnSentenceResource.class,
                ReceiptsResource.class,
                SecondSecretResource.class,
                KeysResource.class,
                UnsealingResource.class,
                UndoResource.class,
                OwnDataResource.class,
                RetentionResource.class,
                NamesResource.class,
                ProtectionResource.class,
                TakenResource.class,
                NotesResource.class,
                ErasuresResource.class,
                JournalResource.class,
                MailsResource.class,
                RequestsResource.class,
                ReachabilityResource.class,
                CandidatesResource.class,
                OmbudsResource.class,
                ReviewResource.class);
    }
}
