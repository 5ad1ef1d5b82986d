package org.vieraugen.application.attachment;

import java.io.IOException;
import java.util.List;
import org.vieraugen.application.attachment.Cleaning.Original;
import org.vieraugen.domain.attachment.PdfSignature;

/** Looks for signatures in PDF files, and at what they are worth. Nobody else is asked over the network. */
public interface Signatures {
    /**
     * Every signature of the file in its order; none of a file that nobody signed.
     *
     * @throws IOException when the file cannot be read to its end
     */
    List<PdfSignature> in(Original pdf) throws IOException;
}
