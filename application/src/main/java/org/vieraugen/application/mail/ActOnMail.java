package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.DecideMail.MailState;
import org.vieraugen.application.mail.MailFiles.Later;
import org.vieraugen.application.mail.MailFiles.Taken;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.Sorting;
import org.vieraugen.domain.message.Channel;

/**
 * What somebody of the desk makes of a mail that waits: its words and its files go where they belong. Files are taken before, outside of any transaction; what nobody keeps is
 * forgotten.
 */
@OnePerServer
public class ActOnMail {
    private final ReadMails mails;
    private final MailFiles files;
    private final DecideMail decide;

    @Inject
    public ActOnMail(ReadMails mails, MailFiles files, DecideMail decide) {
        this.mails = mails;
        this.files = files;
        this.decide = decide;
    }

    /** The mail, and what is in it. */
    private record Content(IncomingMail mail, ReadMail read) {
        String words(Optional<String> instead) {
            return instead.orElseGet(() -> Sorting.words(read));
        }
    }

    /** @throws Unknown when there is no such mail for the caller */
    private Content content(MailRequest on) {
        var waiting = mails.waiting(on.caller(), on.mail());
        return new Content(waiting.mail(), waiting.read());
    }

    /**
     * Lays it into the complaint that it answers.
     *
     * @param instead of the mail's own words, where it has none that could be read
     * @throws Denied when mails are not the caller's duty
     * @throws Unknown when there is no such mail, or no such complaint, for the caller
     * @throws Malformed when there are no words, or too many
     */
    public MailState putInCase(MailRequest on, Reference reference, Optional<String> instead) {
        var content = content(on);
        return decide.putInCase(on, reference, content.words(instead), taken(content));
    }

    /**
     * What becomes a complaint.
     *
     * @param instead of the mail's own words, where it has none that could be read
     */
    public record Wanted(
            String category, String language, IdentityMode mode, boolean urgent, Optional<String> instead) {}

    /** The same for what becomes a complaint of its own. Its sender is told by a mail, and answers to it. */
    public Submitted makeComplaint(MailRequest on, Wanted wanted) {
        var content = content(on);
        var sender = sender(content);
        var told = Particulars.saying(content.words(wanted.instead()));
        var files = taken(content);
        var draft = new Draft(
                content.mail().department(),
                wanted.category(),
                wanted.language(),
                Channel.EMAIL,
                wanted.mode(),
                wanted.mode() == IdentityMode.ANONYMOUS
                        ? Optional.empty()
                        : Optional.of(new Identity(
                                Sorting.name(content.read()), Optional.empty(), Optional.of(sender), Optional.empty())),
                wanted.urgent(),
                told,
                files.files(),
                Optional.of(content.mail().received()));
        return decide.makeComplaint(on, draft, files.refused());
    }

    /** The same for what becomes a request to a team; returns its number. */
    public String makeRequest(MailRequest on, TeamKey team, String language, Optional<String> instead) {
        var content = content(on);
        return decide.makeRequest(
                on,
                new RequestDraft(
                        team,
                        new RequestDraft.Sender(sender(content), Sorting.name(content.read())),
                        content.read().envelope().subject(),
                        content.words(instead),
                        language));
    }

    private static String sender(Content content) {
        return Sorting.sender(content.read())
                .orElseThrow(() -> new Malformed("mail", "no-sender", "the mail does not say whom to answer"));
    }

    private Taken taken(Content content) {
        try {
            return files.of(content.mail().department(), content.read());
        } catch (Later e) {
            throw new Malformed(
                    "files", FileRefusal.FILE_BUSY.code(), "no file can be taken just now; try again later");
        }
    }
}
