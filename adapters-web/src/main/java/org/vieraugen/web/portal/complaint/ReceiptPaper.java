package org.vieraugen.web.portal.complaint;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.QrCode;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.SealedPapers.Sheet;

/**
 * The receipt to keep or to print: the code, how to use it, and what happens next.
 *
 * @param picture leads to the complaint; an {@code svg} element
 * @param until when a person will have answered; absent unless the complaint was just sent
 */
public record ReceiptPaper(Sheet sheet, String code, String picture, String reference, Optional<String> until) {
    static Response of(ReceiptToShow kept, SealedPapers papers, Frame frame) {
        var title = frame.say(kept.renewed() ? "receipt.renewed" : "receipt.title");
        return papers.file(
                kept.reference() + ".pdf",
                "receipt",
                new ReceiptPaper(
                        papers.sheet(frame, title),
                        kept.receipt().code(),
                        QrCode.svg(QrCode.address(frame, kept.receipt())),
                        kept.reference(),
                        kept.firstReplyBy().map(frame::day)));
    }
}
