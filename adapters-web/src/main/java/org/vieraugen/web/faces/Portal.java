package org.vieraugen.web.faces;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.vieraugen.web.portal.FormBodies;
import org.vieraugen.web.portal.PortalGate;
import org.vieraugen.web.portal.PortalProblems;
import org.vieraugen.web.portal.about.AboutResource;
import org.vieraugen.web.portal.access.LeaveResource;
import org.vieraugen.web.portal.access.SecondFactorResource;
import org.vieraugen.web.portal.access.SignInResource;
import org.vieraugen.web.portal.access.SignOutResource;
import org.vieraugen.web.portal.access.SingleSignOnResource;
import org.vieraugen.web.portal.account.AccountPage;
import org.vieraugen.web.portal.account.AdministrationPage;
import org.vieraugen.web.portal.account.InvitationResource;
import org.vieraugen.web.portal.attachment.CaseFilesPage;
import org.vieraugen.web.portal.attachment.FileForms;
import org.vieraugen.web.portal.body.BodiesPage;
import org.vieraugen.web.portal.body.BodyPage;
import org.vieraugen.web.portal.body.JoinRequestsPage;
import org.vieraugen.web.portal.body.MembersPage;
import org.vieraugen.web.portal.complaint.CaseTextsResource;
import org.vieraugen.web.portal.complaint.ComplainantActsResource;
import org.vieraugen.web.portal.complaint.ComplainantCaseResource;
import org.vieraugen.web.portal.complaint.ComplainantFilesResource;
import org.vieraugen.web.portal.complaint.DeskResource;
import org.vieraugen.web.portal.complaint.FollowResource;
import org.vieraugen.web.portal.complaint.ReceiptResource;
import org.vieraugen.web.portal.deadline.CalendarFile;
import org.vieraugen.web.portal.deadline.DuePage;
import org.vieraugen.web.portal.deadline.ErasuresPage;
import org.vieraugen.web.portal.definition.EntriesPage;
import org.vieraugen.web.portal.department.AbsencePage;
import org.vieraugen.web.portal.department.DefinitionPage;
import org.vieraugen.web.portal.department.WaitingPage;
import org.vieraugen.web.portal.exchange.ExchangeCalendarFile;
import org.vieraugen.web.portal.exchange.ExchangeFeed;
import org.vieraugen.web.portal.exchange.ExchangePage;
import org.vieraugen.web.portal.exchange.InvitedPage;
import org.vieraugen.web.portal.exchange.PublicExchangePage;
import org.vieraugen.web.portal.exchange.PublicSeriesPage;
import org.vieraugen.web.portal.exchange.PublicSessionPage;
import org.vieraugen.web.portal.exchange.SeriesPage;
import org.vieraugen.web.portal.exchange.SessionPage;
import org.vieraugen.web.portal.exchange.TopicsPage;
import org.vieraugen.web.portal.form.StaffDraftsResource;
import org.vieraugen.web.portal.form.StaffFormsFilter;
import org.vieraugen.web.portal.identity.AuthorisationPage;
import org.vieraugen.web.portal.identity.FetchCodePage;
import org.vieraugen.web.portal.identity.IdentityPage;
import org.vieraugen.web.portal.identity.LostCodeResource;
import org.vieraugen.web.portal.identity.OwnContactResource;
import org.vieraugen.web.portal.identity.OwnDataPage;
import org.vieraugen.web.portal.identity.OwnSecretResource;
import org.vieraugen.web.portal.inbox.AssignResource;
import org.vieraugen.web.portal.inbox.ChangesResource;
import org.vieraugen.web.portal.inbox.InboxResource;
import org.vieraugen.web.portal.inbox.PrintResource;
import org.vieraugen.web.portal.inbox.SeveralNotesResource;
import org.vieraugen.web.portal.inbox.ViewsResource;
import org.vieraugen.web.portal.invitation.InvitationAnswerPage;
import org.vieraugen.web.portal.journal.JournalPage;
import org.vieraugen.web.portal.look.StaticResource;
import org.vieraugen.web.portal.mail.MailPage;
import org.vieraugen.web.portal.mail.MailsPage;
import org.vieraugen.web.portal.mandate.CouncilPage;
import org.vieraugen.web.portal.mandate.MandatePage;
import org.vieraugen.web.portal.mandate.MandatesPage;
import org.vieraugen.web.portal.mandate.ProgressPage;
import org.vieraugen.web.portal.message.UndeliveredPage;
import org.vieraugen.web.portal.minutes.MinutesClosurePage;
import org.vieraugen.web.portal.minutes.MinutesCoursePage;
import org.vieraugen.web.portal.minutes.MinutesPage;
import org.vieraugen.web.portal.note.NotesResource;
import org.vieraugen.web.portal.participant.GuestDataPage;
import org.vieraugen.web.portal.participant.GuestEntrancePage;
import org.vieraugen.web.portal.participant.GuestHomePage;
import org.vieraugen.web.portal.participant.GuestMinutesPage;
import org.vieraugen.web.portal.participant.GuestPasskeyPage;
import org.vieraugen.web.portal.participant.GuestQuestionsPage;
import org.vieraugen.web.portal.participant.GuestSessionPage;
import org.vieraugen.web.portal.participant.ParticipantPage;
import org.vieraugen.web.portal.participant.ParticipantsPage;
import org.vieraugen.web.portal.question.PublicQuestionsPage;
import org.vieraugen.web.portal.question.QuestionPage;
import org.vieraugen.web.portal.question.QuestionsPage;
import org.vieraugen.web.portal.reach.ReachabilityPage;
import org.vieraugen.web.portal.reading.CaseChangesResource;
import org.vieraugen.web.portal.relief.ReliefPage;
import org.vieraugen.web.portal.request.RequestComplaintPage;
import org.vieraugen.web.portal.request.RequestPage;
import org.vieraugen.web.portal.request.RequestsPage;
import org.vieraugen.web.portal.request.TakeRequestPage;
import org.vieraugen.web.portal.resolution.ResolutionsPage;
import org.vieraugen.web.portal.review.CandidatesPage;
import org.vieraugen.web.portal.submission.DraftsResource;
import org.vieraugen.web.portal.submission.FilesStepResource;
import org.vieraugen.web.portal.submission.FormResource;
import org.vieraugen.web.portal.submission.RecordResource;
import org.vieraugen.web.portal.submission.StartResource;
import org.vieraugen.web.portal.text.TextPage;
import org.vieraugen.web.portal.text.TextsPage;
import org.vieraugen.web.portal.undo.UndoResource;

/** Where the pages begin: at the root, beside the API. */
@ApplicationPath("/")
public class Portal extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PortalGate.class,
                PortalProblems.class,
                FormBodies.class,
                StaffFormsFilter.class,
                StaffDraftsResource.class,
                FileForms.class,
                StaticResource.class,
                StartResource.class,
                FormResource.class,
                DraftsResource.class,
                FilesStepResource.class,
                CaseFilesPage.class,
                GuestDataPage.class,
                GuestEntrancePage.class,
                GuestHomePage.class,
                GuestMinutesPage.class,
                GuestPasskeyPage.class,
                GuestQuestionsPage.class,
                GuestSessionPage.class,
                InvitationAnswerPage.class,
                InvitedPage.class,
                ParticipantsPage.class,
                ParticipantPage.class,
                IdentityPage.class,
                OwnDataPage.class,
                AuthorisationPage.class,
                ErasuresPage.class,
                ReceiptResource.class,
                FollowResource.class,
                LostCodeResource.class,
                FetchCodePage.class,
                ComplainantCaseResource.class,
                ComplainantActsResource.class,
                ComplainantFilesResource.class,
                OwnContactResource.class,
                InboxResource.class,
                NotesResource.class,
                AssignResource.class,
                ViewsResource.class,
                ChangesResource.class,
                PrintResource.class,
                SeveralNotesResource.class,
                CaseChangesResource.class,
                OwnSecretResource.class,
                RecordResource.class,
                DeskResource.class,
                UndoResource.class,
                RequestsPage.class,
                TakeRequestPage.class,
                RequestPage.class,
                RequestComplaintPage.class,
                CandidatesPage.class,
                SignInResource.class,
                SignOutResource.class,
                SecondFactorResource.class,
                SingleSignOnResource.class,
                AccountPage.class,
                InvitationResource.class,
                AdministrationPage.class,
                DefinitionPage.class,
                EntriesPage.class,
                WaitingPage.class,
                AbsencePage.class,
                ReliefPage.class,
                UndeliveredPage.class,
                MailsPage.class,
                MailPage.class,
                DuePage.class,
                CalendarFile.class,
                BodiesPage.class,
                TextsPage.class,
                TextPage.class,
                CaseTextsResource.class,
                BodyPage.class,
                ExchangeCalendarFile.class,
                ExchangeFeed.class,
                ExchangePage.class,
                PublicExchangePage.class,
                PublicSeriesPage.class,
                PublicSessionPage.class,
                SeriesPage.class,
                MinutesPage.class,
                MinutesCoursePage.class,
                MinutesClosurePage.class,
                ResolutionsPage.class,
                SessionPage.class,
                TopicsPage.class,
                MembersPage.class,
                JoinRequestsPage.class,
                CouncilPage.class,
                MandatesPage.class,
                MandatePage.class,
                ProgressPage.class,
                PublicQuestionsPage.class,
                QuestionPage.class,
                QuestionsPage.class,
                JournalPage.class,
                ReachabilityPage.class,
                AboutResource.class,
                LeaveResource.class);
    }
}
