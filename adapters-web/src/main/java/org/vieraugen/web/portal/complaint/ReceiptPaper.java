package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.QrCode;
import org.vieraugen.web.portal.SealedPapers;

/** The receipt to keep or to print: the code, how to use it, and what happens next. */
final class ReceiptPaper {
    private static final float PICTURE = 150;

    private ReceiptPaper() {}

    static Response of(ReceiptToShow kept, SealedPapers papers, Frame frame) throws IOException {
        var title = frame.say(kept.firstReplyBy().isPresent() ? "receipt.title" : "receipt.renewed");
        return papers.file(frame, kept.reference() + ".pdf", title, paper -> {
            paper.heading(title);
            paper.subheading(frame.say("receipt.code"));
            paper.code(kept.receipt().code());
            paper.text(frame.say("receipt.keep") + " " + frame.say("receipt.keep.text"));
            var code = QrCode.matrix(QrCode.address(frame, kept.receipt()));
            paper.squares(code.getWidth(), code::get, PICTURE, frame.say("receipt.qr"));
            paper.text(frame.say("receipt.qr") + " · " + frame.address() + frame.to("/follow"));
            paper.text(frame.say("receipt.reference") + " " + kept.reference());
            if (kept.legalDeadline()) {
                paper.subheading(frame.say("legal.title"));
                paper.text(frame.say("legal.text"));
            }
            Optional<String> until = kept.firstReplyBy().map(frame::day);
            if (until.isPresent()) {
                paper.subheading(frame.say("receipt.next"));
                paper.text(frame.say("receipt.next.reply", until.get()));
                paper.text(frame.say("receipt.next.review"));
                paper.text(frame.say("receipt.next.decision"));
            }
        });
    }
}
