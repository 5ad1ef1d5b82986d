package org.vieraugen.web.portal.participant;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.vieraugen.application.privacy.ReadOwnData.Answer;
import org.vieraugen.application.privacy.ReadOwnData.OwnData;
import org.vieraugen.application.privacy.ReadOwnData.Wished;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.web.portal.Frame;

/** What is kept about somebody from outside as a plain text in the person's language, which every device opens. */
final class GuestDataFile {
    private GuestDataFile() {}

    static Response of(Frame frame, List<OwnData> all, List<Passkey> passkeys) {
        var lines = new ArrayList<String>();
        lines.add(frame.say("partner.data"));
        all.forEach(data -> data(frame, data, lines));
        lines.add("");
        lines.add(frame.say("partner.passkeys"));
        passkeys.forEach(one -> lines.add("- " + one.name() + " · " + frame.moment(one.addedAt())));
        return Response.ok(String.join("\r\n", lines) + "\r\n", "text/plain; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"data.txt\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static void data(Frame frame, OwnData data, List<String> lines) {
        var as = data.as();
        lines.add("");
        lines.add(data.office(frame.language().tag()));
        lines.add(frame.say("partner.data.name") + ": " + as.name());
        lines.add(frame.say("partner.field.address") + ": " + as.address());
        lines.add(frame.say("partner.data.organisation") + ": " + as.organisation());
        lines.add(frame.say("partner.data.language") + ": " + frame.languageName(as.language()));
        lines.add(frame.say("partner.data.from") + ": " + frame.day(as.term().from()));
        as.term().until().ifPresent(last -> lines.add(frame.say("partner.data.until") + ": " + frame.day(last)));
        lines.add(data.erased()
                .map(day -> frame.say("partner.data.erased", frame.day(day)))
                .orElseGet(() -> frame.say("partner.data.erased-after", data.months())));
        lines.add(frame.say("partner.data.stays", as.organisation()));
        lines.add("");
        lines.add(frame.say("partner.data.noted"));
        data.noted()
                .forEach(event -> lines.add(
                        "- " + frame.moment(event.at()) + " · " + frame.say("partner.noted." + event.kind())));
        lines.add("");
        lines.add(frame.say("partner.data.answers"));
        data.answers().forEach(answer -> lines.add("- " + said(frame, answer)));
        if (!data.wishes().isEmpty()) {
            lines.add("");
            lines.add(frame.say("partner.data.wishes"));
            data.wishes().forEach(wish -> lines.add("- " + wished(frame, wish)));
        }
        if (!data.mailboxes().isEmpty()) {
            lines.add("");
            lines.add(frame.say("partner.data.mailboxes"));
            data.mailboxes().forEach(mailbox -> lines.add("- " + mailbox));
        }
    }

    private static String wished(Frame frame, Wished wish) {
        var parts = new ArrayList<String>();
        parts.add(wish.series());
        parts.add(wish.day().map(frame::day).orElseGet(() -> frame.say("partner.answer.all")));
        wish.begins().map(frame::moment).ifPresent(parts::add);
        wish.ends().map(frame::moment).ifPresent(parts::add);
        parts.add(frame.say("partner.wish." + wish.state()));
        parts.add(frame.moment(wish.at()));
        if (!wish.words().isEmpty()) {
            parts.add(wish.words());
        }
        return String.join(" · ", parts);
    }

    private static String said(Frame frame, Answer answer) {
        var what = answer.day().map(frame::day).orElseGet(() -> frame.say("partner.answer.all"));
        var words = answer.words().isEmpty() ? "" : " · " + answer.words();
        return answer.series() + " · " + what + " · " + frame.say("partner.answer." + answer.coming()) + " · "
                + frame.moment(answer.at()) + words;
    }
}
