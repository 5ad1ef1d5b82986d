package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.correspondence.FileMail;
import org.vieraugen.application.mail.EraseMails;
import org.vieraugen.application.mail.MailSteps;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.reach.KeepWaits;
import org.vieraugen.application.reception.ReceiveMail;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.request.AnswerRequest;
import org.vieraugen.application.request.CloseRequest;
import org.vieraugen.application.request.EraseRequests;
import org.vieraugen.application.request.FollowUp;
import org.vieraugen.application.request.MakeComplaint;
import org.vieraugen.application.request.MoveRequest;
import org.vieraugen.application.request.OnRequest;
import org.vieraugen.application.request.ReadRequests;
import org.vieraugen.application.request.RequestRunner;
import org.vieraugen.application.request.RequestTexts;
import org.vieraugen.application.request.TakeRequest;
import org.vieraugen.application.request.mailed.AnswerRecipients;
import org.vieraugen.application.request.mailed.RequestBoxes;
import org.vieraugen.application.request.mailed.RequestRecipients;
import org.vieraugen.application.request.mailed.RequestWording;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.testing.Office;

/** The requests of a house in memory, put together as the server does it. */
public final class RequestDesk {
    /** The team that the mailbox of the tests belongs to. */
    public static final TeamKey T3 = new TeamKey("t3");

    /** Words that say what they were made of. */
    public static final RequestWording PLAIN = new RequestWording() {
        @Override
        public Words received(String language, RequestNumber number, LocalDate due) {
            return words(language, number, "received, due " + due);
        }

        @Override
        public Words answer(String language, RequestNumber number, String text) {
            return words(language, number, text);
        }

        @Override
        public Words callUs(String language, RequestNumber number) {
            return words(language, number, "call us");
        }

        private static Words words(String language, RequestNumber number, String text) {
            return new Words(language, number.text(), text, text);
        }
    };

    public final House house;
    public final MemoryRequests stored;
    public final RequestRunner runner;
    public final TakeRequest take;
    public final FollowUp followUp;
    public final AnswerRequest answer;
    public final MoveRequest move;
    public final CloseRequest close;
    public final MakeComplaint complain;
    public final ReadRequests read;
    public final RequestTexts texts;
    public final EraseRequests erase;
    public final Letters letters;

    public RequestDesk(House house, Library library) {
        this.house = house;
        stored = new MemoryRequests(house.journal);
        runner = new RequestRunner(stored, house.departments, new KeepWaits(house.waits), house.once, house.clock);
        take = new TakeRequest(runner, stored, house.outbox, house.once);
        followUp = new FollowUp(stored, runner);
        answer = new AnswerRequest(runner, house.outbox);
        move = new MoveRequest(runner);
        close = new CloseRequest(runner);
        var mails = new MailSteps(
                house.mails,
                house.quiets,
                house.complaints,
                new ReceiveMail(house.intake, house.departments),
                new FileMail(house.complaints, house.settings, house.files),
                new PlainRequests(),
                house.departments,
                new KeepWaits(house.waits));
        complain = new MakeComplaint(runner, new RecordComplaint(house.intake, house.departments), mails, house.once);
        read = new ReadRequests(
                stored, house.departments, house.complaints, house.settings, house.journal, house.clock);
        texts = new RequestTexts(library.stored, house.departments, Library.PLAIN, house.clock);
        erase = new EraseRequests(stored, new EraseMails(house.mails, house.quiets, house.clock), house.clock);
        letters = new Letters(
                house.outbox,
                List.of(
                        new RequestRecipients(
                                stored,
                                house.departments,
                                PLAIN,
                                new RequestBoxes(house.departments, house.servers, house.addresses, house.clock)),
                        new AnswerRecipients(
                                stored,
                                house.departments,
                                PLAIN,
                                new RequestBoxes(house.departments, house.servers, house.addresses, house.clock))),
                house.clock);
    }

    public RequestDesk(House house) {
        this(house, new Library(house));
    }

    /** A mail that nobody has sent before. */
    public TakeRequest.Mailed mail(String text) {
        return new TakeRequest.Mailed(
                Office.FOREIGNERS,
                T3,
                "Samira Haddad <samira@example.org>",
                "Termin",
                text,
                "de",
                house.clock.instant(),
                UUID.randomUUID().toString(),
                false);
    }

    /** What came of such a mail. */
    public Request mailed(String text) {
        return now(take.handle(mail(text)).number());
    }

    /** As it is now. */
    public Request now(String number) {
        return stored.get(new RequestNumber(number));
    }

    public Request now(Request before) {
        return stored.get(before.number());
    }

    public OnRequest on(Request request, StaffKey who) {
        return new OnRequest(request.number(), house.caller(who), Optional.empty(), Optional.empty());
    }

    public List<ActKind> kinds(Request request) {
        return house.journal.acts(request.department(), request.subject()).stream()
                .map(Act::kind)
                .toList();
    }

    /** The mails that are due now, with what stands in each, addresses first. */
    public List<String> mails() {
        return letters.take(50).mails().stream()
                .map(one -> String.join(",", one.mail().to()) + ": "
                        + one.mail().words().text() + (one.mail().automatic() ? " (automatic)" : ""))
                .toList();
    }
}
