package org.vieraugen.application.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * Where the bytes of files lie, each sealed under a key of its own that is kept elsewhere. What no complaint keeps is forgotten after a day. Reading and
 * writing hold a small part of a file in memory at a time, and no transaction.
 */
public interface Files {
    /** A new place; what is written is sealed piece by piece, and complete once {@link Writing#done} was called. */
    Writing write(DepartmentKey department);

    /** @throws IOException when the bytes are gone, cut off or changed */
    InputStream read(DepartmentKey department, StoredFile file) throws IOException;

    /** From now on the complaint keeps them; part of the caller's transaction. */
    void keep(DepartmentKey department, UUID complaint, List<Upload> files);

    /** Forgets at once what no complaint keeps. */
    void drop(DepartmentKey department, List<StoredFile> files);

    /** Forgets what nobody has kept for a day. */
    void forgetOld();

    /** One file on its way in. */
    interface Writing extends AutoCloseable {
        OutputStream stream();

        /** All is written. */
        StoredFile done() throws IOException;

        /** Forgets everything unless it was done. */
        @Override
        void close();
    }
}
